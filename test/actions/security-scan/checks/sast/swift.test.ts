import { describe, expect, test } from '@jest/globals';
import { rulesBroken } from './scan.ts';

describe('in Swift, a rule finds', () => {
  test.each([
    ['swift-credential-in-defaults', 'UserDefaults.standard.set(value, forKey: "accessToken")'],
    ['swift-credential-in-defaults', 'UserDefaults.standard.set(\n  session.token, // it\n  forKey: Keys.authToken\n)'],
    ['swift-credential-in-defaults', 'UserDefaults(suiteName: "g")?.set(x, forKey: "password")'],
    ['swift-credential-in-defaults', 'self.defaults.set(password, forKey: "user_password")'],
    ['swift-credential-in-app-storage', 'struct A: View { @AppStorage("apiKey") var key = "" }'],
    ['swift-personal-data-in-defaults', 'UserDefaults.standard.set(id, forKey: "patientId")'],
    ['swift-sensitive-in-icloud-store', 'NSUbiquitousKeyValueStore.default.set(x, forKey: "refresh_token")'],
    ['swift-keychain-always-accessible', 'query[kSecAttrAccessible] = kSecAttrAccessibleAlways'],
    ['swift-file-protection-none', 'try data.write(to: url, options: .noFileProtection)'],
    ['swift-file-protection-none', 'let a = [FileAttributeKey.protectionKey: FileProtectionType.none]'],
    ['swift-sensitive-on-pasteboard', 'UIPasteboard.general.string = user.password'],
    ['swift-credential-in-log', 'print("got \\(session.accessToken)")'],
    ['swift-credential-in-log', 'debugPrint("a", password)'],
    ['swift-personal-data-in-log', 'print("Patient", patient.name)'],
    ['swift-personal-data-in-log', 'print("\\(owner!.phoneNumber ?? "")")'],
    ['swift-nslog-sensitive', 'NSLog("%@", patient.mrn)'],
    ['swift-public-log-of-sensitive', 'logger.info("for \\(patient.id, privacy: .public)")'],
    ['swift-sensitive-in-analytics', 'Analytics.logEvent("open", parameters: ["patient_id": id])'],
    ['swift-insecure-hash', 'let d = Insecure.MD5.hash(data: x)'],
    ['swift-insecure-hash', 'CC_SHA1(bytes, n, &out)'],
    ['swift-insecure-hmac', 'CCHmac(CCHmacAlgorithm(kCCHmacAlgMD5), k, n, d, m, &o)'],
    ['swift-insecure-cipher', 'CCAlgorithm(kCCAlgorithmDES)'],
    ['swift-ecb-mode', 'CCOptions(kCCOptionECBMode | kCCOptionPKCS7Padding)'],
    ['swift-hardcoded-key', 'let k = SymmetricKey(data: Data("0123456789abcdef".utf8))'],
    ['swift-weak-pbkdf2', 'CCKeyDerivationPBKDF(a, p, n, s, m, prf, 1000, &k, 32)'],
    ['swift-weak-pbkdf2', 'CCKeyDerivationPBKDF(a, p, n, s, m, prf, UInt32(1_000), &k, 32)'],
    ['swift-predictable-random', 'let token = rand()'],
    ['swift-trusts-any-server', 'func a() {\n completionHandler(.useCredential, URLCredential(trust: t))\n}'],
    [
      'swift-trusts-any-server',
      'func a() -> B {\n return (.useCredential, URLCredential(trust: space.serverTrust!))\n}',
    ],
    ['swift-trust-evaluation-disabled', 'let e = ["a.org": DisabledTrustEvaluator()]'],
    ['swift-old-tls', 'config.tlsMinimumSupportedProtocolVersion = .TLSv10'],
    ['swift-cleartext-url', 'let u = URL(string: "http://api.clinic.org/v1")'],
    ['swift-sql-injection', 'sqlite3_prepare_v2(db, "SELECT * FROM pets WHERE name = \'\\(name)\'", -1, &s, nil)'],
    ['swift-sql-injection', 'try db.execute(sql: "DELETE FROM a WHERE id = " + id)'],
    ['swift-sql-string', 'let query = "SELECT title FROM a WHERE title = \'\\(text)\'"'],
    ['swift-html-injection', 'webView.loadHTMLString("Hello \\(name)", baseURL: nil)'],
    ['swift-predicate-injection', 'NSPredicate(format: "name == \'\\(name)\'")'],
    ['swift-script-injection', 'webView.evaluateJavaScript("show(\'\\(name)\')") { _, _ in }'],
    ['swift-script-injection', 'webView.evaluateJavaScript("show(\'\\(name)\')")'],
    ['swift-shell-injection', 'task.arguments = ["-c", "rm \\(path)"]'],
    ['swift-web-view-file-access', 'c.preferences.setValue(true, forKey: "allowFileAccessFromFileURLs")'],
    ['swift-deprecated-web-view', 'let v = UIWebView(frame: .zero)'],
    ['swift-insecure-unarchiving', 'NSKeyedUnarchiver.unarchiveObject(with: data)'],
    [
      'swift-biometrics-result-only',
      'context.evaluatePolicy(.deviceOwnerAuthentication, localizedReason: r) { ok, _ in }',
    ],
  ])('%s: %s', async (rule, text) => {
    expect(await rulesBroken('Sources/App/File.swift', text)).toEqual([rule]);
  });
});

describe('in Swift, no rule finds', () => {
  test.each([
    ['a preference', 'UserDefaults.standard.set(true, forKey: "passwordHintShown")'],
    ['the presence of a token', 'UserDefaults.standard.set(true, forKey: "accessToken")'],
    ['what a comment says', '// UserDefaults.standard.set(value, forKey: "accessToken")'],
    ['what a nested comment says', '/* a /* b */ kSecAttrAccessibleAlways */'],
    ['what a string says', 'let s = "kSecAttrAccessibleAlways"'],
    ['a longer name', 'kSecAttrAccessibleAlwaysSomething'],
    ['a fixed message', 'print("The password is wrong")'],
    ['a count', 'print(patients.count)'],
    ['a masked value', 'print(redact(patient.name))'],
    ['a method of that name', 'func print(patient: Patient) {}'],
    ['the method of another object', 'printer.print(patient)'],
    ['a private log', 'logger.info("for \\(patient.id)")'],
    [
      'a checked trust',
      'func a() {\n if SecTrustEvaluateWithError(t, nil) {\n completionHandler(.useCredential, URLCredential(trust: t))\n}\n}',
    ],
    ['a strong hash', 'SHA256.hash(data: x)'],
    ['a key from the keychain', 'SymmetricKey(data: stored)'],
    ['many rounds', 'CCKeyDerivationPBKDF(a, p, n, s, m, prf, 210_000, &k, 32)'],
    ['rounds by name', 'CCKeyDerivationPBKDF(a, p, n, s, m, prf, rounds, &k, 32)'],
    ['a local URL', 'URL(string: "http://localhost:8080/x")'],
    ['an address of the home network', 'URL(string: "http://192.168.0.4/x")'],
    ['the name of a code system', 'URL(string: "http://loinc.org")'],
    ['the name of a format', 'URL(string: "http://www.w3.org/2000/svg")'],
    ['a constant statement', 'try db.execute(sql: "SELECT * FROM pets")'],
    ['a statement of constants', 'try db.execute(sql: "SELECT \\(COLUMNS) FROM pets")'],
    ['bound values', 'try db.execute(sql: "DELETE FROM a WHERE id = ?", arguments: [id])'],
    ['a predicate with arguments', 'NSPredicate(format: "name == %@", name)'],
    ['a script in a raw string', 'webView.evaluateJavaScript(#"show("\\(name)")"#)'],
    ['encoded values', 'webView.evaluateJavaScript("show(\\(jsonString))")'],
    ['a constant command', 'task.arguments = ["-c", "ls -l"]'],
  ])('%s', async (_name, text) => {
    expect(await rulesBroken('Sources/App/File.swift', text)).toEqual([]);
  });
});
