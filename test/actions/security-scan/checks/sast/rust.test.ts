import { describe, expect, test } from '@jest/globals';
import { rulesBroken, scan } from './scan.ts';

describe('in Rust, a rule finds', () => {
  test.each([
    ['rust-tls-not-verified', 'Client::builder().danger_accept_invalid_certs(true).build()?;'],
    ['rust-host-name-not-verified', 'b.danger_accept_invalid_hostnames(true)'],
    ['rust-openssl-verify-none', 'b.set_verify(SslVerifyMode::NONE);'],
    [
      'rust-certificate-always-valid',
      "fn verify_server_cert(&self, e: &C<'_>) -> Result<S, Error> { Ok(ServerCertVerified::assertion()) }",
    ],
    ['rust-old-tls', 'b.min_tls_version(tls::Version::TLS_1_0)'],
    ['rust-insecure-hash', 'let mut h = Md5::new();'],
    ['rust-insecure-hash', 'let d = md5::compute(b"x");'],
    ['rust-insecure-cipher', 'let c = Cipher::des_ede3_cbc();'],
    ['rust-constant-key', 'let k = EncodingKey::from_secret("long-constant".as_ref());'],
    ['rust-constant-key', 'let k = Key::<Aes256Gcm>::from_slice(b"0123456789abcdef0123456789abcdef");'],
    ['rust-constant-nonce', 'let n = Nonce::from_slice(b"unique nonce");'],
    ['rust-constant-nonce', 'let n = Nonce::assume_unique_for_key([0u8; 12]);'],
    ['rust-weak-pbkdf2', 'pbkdf2_hmac::<Sha256>(p, s, 1_000, &mut k);'],
    ['rust-predictable-random', 'let session_token = fastrand::u64(..);'],
    ['rust-jwt-unverified', 'v.insecure_disable_signature_validation();'],
    ['rust-sql-injection', 'sqlx::query(&format!("SELECT * FROM pets WHERE id = {}", id))'],
    ['rust-sql-injection', 'conn.execute(&format!("DELETE FROM a WHERE id = {id}"), [])?;'],
    ['rust-sql-string', 'let sql = format!("DELETE FROM a WHERE id = {id}");'],
    ['rust-shell-injection', 'Command::new("sh").arg("-c").arg(format!("ls {dir}")).status()?;'],
    ['rust-shell-injection', 'Command::new("bash").args(["-c", &format!("ls {}", dir)])'],
    ['rust-credential-in-log', 'println!("{}", user.password);'],
    ['rust-credential-in-log', 'tracing::info!("token {access_token}");'],
    ['rust-personal-data-in-log', 'info!(%patient_id, "loaded");'],
    ['rust-personal-data-in-log', 'dbg!(&patient);'],
    ['rust-personal-data-in-log', 'warn!("{patient:?}");'],
    ['rust-transmute', 'let x = std::mem::transmute::<u32, f32>(y);'],
    ['rust-transmute', 'let x = mem::transmute(y);'],
    ['rust-unsafe-block', 'let x = unsafe { *p };'],
    ['rust-uninitialised-memory', 'let x: T = std::mem::uninitialized();'],
    ['rust-cleartext-url', 'reqwest::get("http://api.clinic.org").await?;'],
    ['rust-cors-any-origin', 'let c = CorsLayer::very_permissive();'],
  ])('%s: %s', async (rule, text) => {
    expect(await rulesBroken('src/lib.rs', text)).toEqual([rule]);
  });
});

describe('in Rust, no rule finds', () => {
  test.each([
    ['verified TLS', 'b.danger_accept_invalid_certs(false)'],
    ['a setting', 'b.danger_accept_invalid_certs(args.insecure)'],
    ['what a comment says', '// unsafe { x }\n/* /* */ unsafe { x } */'],
    ['what a raw string says', 'let s = r#"unsafe { "x" }"#;'],
    ['a lifetime that looks like a string', "fn f<'a>(x: &'a str) -> char { 'b' }"],
    ['an unsafe block that is explained', '// SAFETY: p is not null.\nlet x = unsafe { *p };'],
    ['an unsafe function', 'unsafe fn f() {}'],
    ['a strong hash', 'let mut h = Sha256::new();'],
    ['a key from outside', 'let k = EncodingKey::from_secret(secret.as_ref());'],
    ['bound values', 'sqlx::query("SELECT * FROM pets WHERE id = $1").bind(id)'],
    ['a format without values', 'conn.execute(&format!("DELETE FROM a WHERE 1"), [])'],
    ['a constant command', 'Command::new("sh").arg("-c").arg("ls")'],
    ['no shell', 'Command::new("git").arg("-c").arg(format!("a={b}"))'],
    ['a fixed message', 'println!("wrong password");'],
    ['a count', 'info!("{} patients", patients.len());'],
    ['tokens of a parser', 'println!("{:?}", token);'],
  ])('%s', async (_name, text) => {
    expect(await rulesBroken('src/lib.rs', text)).toEqual([]);
  });
});

test('what stands in a module of tests is one severity milder, and some rules leave it alone', async () => {
  const text =
    'fn a() { Md5::new(); unsafe { x } }\n#[cfg(test)]\nmod tests {\n  fn b() { Md5::new(); unsafe { x } }\n}\n';
  const found = await scan('src/lib.rs', text);
  expect(found.map(({ rule, severity }) => [rule, severity])).toEqual([
    ['rust-insecure-hash', 'medium'],
    ['rust-unsafe-block', 'note'],
    ['rust-insecure-hash', 'low'],
  ]);
});

test('unsafe blocks are reported once for a file', async () => {
  const found = await scan('src/lib.rs', 'fn a() { unsafe { b() } }\nfn c() { unsafe { d() } }\n');
  expect(found.map(({ message, location }) => [message, location?.line])).toEqual([
    ['A block is unsafe and does not say why it is safe, the first of 2 in this file.', 1],
  ]);
});

test('a comment that allows one of them says nothing of the others', async () => {
  const text = 'fn a() { unsafe { b() } } // vetnet:allow rust-unsafe-block checked\nfn c() { unsafe { d() } }\n';
  const found = await scan('src/lib.rs', text);
  expect(found.map(({ location, suppression }) => [location?.line, suppression?.reason])).toEqual([
    [1, 'checked'],
    [2, undefined],
  ]);
});

test('one call is one finding, however much of its path a pattern names', async () => {
  expect(await scan('src/lib.rs', 'let a = std::mem::transmute::<u32, f32>(std::mem::size_of::<u8>());')).toHaveLength(
    1,
  );
  expect(await scan('src/lib.rs', 'let a = mem::transmute(b); let c = mem::transmute(d);')).toHaveLength(2);
});
