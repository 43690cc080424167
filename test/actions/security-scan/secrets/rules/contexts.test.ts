import { Buffer } from 'node:buffer';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sampleOf, seededRandom } from './sample-token.ts';
import { rulesThatFind } from './scan.ts';

const random = seededRandom(2026);
const password = sampleOf('[a-z]{3}[A-Z][0-9][a-z]{2}[0-9][A-Z]{2}[0-9][a-z]', random);
const token = sampleOf('[a-f0-9]{32}', random);
const base64 = (text: string) => Buffer.from(text).toString('base64');
const pem = (kind: string) => {
  const lines = Array.from({ length: 4 }, () => sampleOf('[A-Za-z0-9+/]{64}', random));
  return [`-----BEGIN ${kind}-----`, `MIIE${lines[0]?.slice(4)}`, ...lines.slice(1), `-----END ${kind}-----`];
};
const jwt = [
  { alg: 'HS256', typ: 'JWT' },
  { sub: 'x', iat: 1 },
]
  .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
  .concat(sampleOf('[A-Za-z0-9_-]{43}', random))
  .join('.');

/** Where people leave credentials, in the languages and files that they leave them in. */
const leaks: readonly (readonly [path: string, text: string])[] = [
  ['A.java', `private static final String DB_PASSWORD = "${password}";`],
  ['A.java', `props.put("password", "${password}");`],
  ['A.java', `DriverManager.getConnection(url, "root", "${password}");`],
  ['A.java', `@Value("\${db.password:${password}}")`],
  ['A.java', `"jdbc:mysql://h/db?user=a&password=${password}"`],
  ['A.cs', `var cs = "Server=db;User Id=sa;Password=${password};";`],
  ['A.cs', `new NetworkCredential("user", "${password}")`],
  ['web.config', `<add key="ApiKey" value="${token}" />`],
  ['settings.xml', `<username>u</username><password>${password}</password>`],
  ['strings.xml', `<string name="api_key">${token}</string>`],
  ['Info.plist', `<key>ApiSecret</key>\n<string>${token}</string>`],
  ['a.php', `define('DB_PASSWORD', '${password}');`],
  ['a.php', `'password' => env('DB_PASSWORD', '${password}'),`],
  ['wp-config.php', `define('AUTH_KEY', '${sampleOf('[A-Za-z0-9!#%^()=~;:,.|@]{64}', random)}');`],
  ['a.kt', `val apiKey: String = "${token}"`],
  ['build.gradle', `storePassword "${password}"`],
  ['a.swift', `static let clientSecret = "${token}"`],
  ['a.m', `@"password": @"${password}"`],
  ['a.h', `#define API_KEY @"${token}"`],
  ['a.ino', `char pass[] = "${password}";`],
  ['a.rs', `const TOKEN: &str = "${token}";`],
  ['a.rs', `password: String::from("${password}"),`],
  ['a.go', `password := "${password}"`],
  ['a.go', `req.SetBasicAuth("user", "${password}")`],
  ['a.go', `const apiKey string = "${token}"`],
  ['a.py', `requests.get(u, auth=("user", "${password}"))`],
  ['a.py', `SECRET_KEY = os.environ.get("SECRET_KEY", "${token}")`],
  ['a.py', `parser.add_argument("--password", default="${password}")`],
  ['a.py', `headers={'Authorization': 'Token ${token}'}`],
  ['a.ipynb', `"source": ["password = \\"${password}\\"\\n"]`],
  ['a.rb', `:password => "${password}"`],
  ['a.rb', `http.basic_auth 'user', '${password}'`],
  ['secrets.yml', `  secret_key_base: ${token}${token}`],
  ['a.js', `password: process.env.PW || '${password}'`],
  ['a.js', `jwt.sign(payload, '${password}')`],
  ['a.html', `<script src="https://x.example/api/js?key=${token}"></script>`],
  ['.env', `DB_PASSWORD=${password}`],
  ['docker-compose.yml', `      - MYSQL_ROOT_PASSWORD=${password}`],
  ['k8s.yaml', `        - name: DB_PASSWORD\n          value: ${password}`],
  ['secret.yaml', `kind: Secret\ndata:\n  password: ${base64(password)}\n`],
  ['Dockerfile', `ENV DB_PASSWORD ${password}`],
  ['a.sh', `TOKEN="\${TOKEN:-${token}}"`],
  ['a.sh', `curl -u admin:${password} http://x`],
  ['a.sh', `curl -H "Authorization: token ${token}" http://x`],
  ['a.sh', `mysql -uroot -p${password} db`],
  ['a.sh', `sshpass -p '${password}' ssh x`],
  ['a.sh', `docker login -u x -p ${password}`],
  ['a.sh', `./run --password ${password} --host x`],
  ['a.ps1', `$password = ConvertTo-SecureString "${password}" -AsPlainText -Force`],
  ['a.tf', `variable "password" {\n  default = "${password}"\n}`],
  ['hosts', `h1 ansible_user=x ansible_password=${password}`],
  ['a.sql', `CREATE USER 'a'@'b' IDENTIFIED BY '${password}';`],
  ['a.sql', `ALTER USER x WITH PASSWORD '${password}';`],
  ['.netrc', `machine api.example login me password ${password}`],
  ['.npmrc', `_auth=${base64(`user:${password}`)}`],
  ['.pypirc', `[pypi]\nusername = u\npassword = ${password}`],
  ['config.json', `{"auths":{"x.example":{"auth":"${base64(`user:${password}`)}"}}}`],
  ['config', `    token: ${token}`],
  ['.htpasswd', `bob:$apr1$${sampleOf('[a-z0-9]{8}', random)}$${sampleOf('[A-Za-z0-9]{22}', random)}`],
  ['.pgpass', `localhost:5432:db:user:${password}`],
  ['.git-credentials', 'https://me:letmein@github.com'],
  ['config/master.key', token],
  ['dump.sql', `(1, 'bob', '$2y$12$${sampleOf('[./A-Za-z0-9]{53}', random)}', 1),`],
  ['filezilla.xml', `<Pass encoding="base64">${base64(password)}</Pass>`],
  ['wp-config.php', `define('LOGGED_IN_KEY', '${sampleOf('[A-Za-z0-9!#%^()=~;:,.|@<>&* -]{64}', random)}');`],
  ['redis.conf', `requirepass ${password}`],
  ['README.md', `Login as \`admin\` with the password \`${password}\`.`],
  ['README.md', `| Password | ${password} |`],
  ['a.txt', `Password is ${password}`],
  ['a.json', `{"name": "password", "value": "${password}"}`],
  ['a.json', JSON.stringify({ Apitoken: JSON.stringify({ name: 'root', sig: token }) })],
  ['a.html', `{&#34;password&#34;: &#34;${password}&#34;}`],
  ['a.js', `mongoose.connect('mongodb://admin:${password}@host/db')`],
  ['a.js', `redis://:${password}@h:6379`],
  ['a.http', `Authorization: Basic ${base64(`user:${password}`)}`],
  ['a.http', `Authorization: Bearer ${token}`],
  ['a.http', `Cookie: jwt=${jwt}`],
  ['a.R', `password <- "${password}"`],
  ['a.erl', `{password, "${password}"}`],
  ['a.vb', `Dim password As String = "${password}"`],
  ['a.pem', pem('RSA PRIVATE KEY').join('\n')],
  ['a.json', JSON.stringify({ private_key: pem('PRIVATE KEY').join('\n') })],
  [
    'a.java',
    pem('EC PRIVATE KEY')
      .map((line) => `"${line}\\n" +`)
      .join('\n'),
  ],
  ['a.asc', pem('PGP PRIVATE KEY BLOCK').join('\n')],
  ['a.jwk', `{"kty":"EC","crv":"P-256","d":"${sampleOf('[A-Za-z0-9_-]{43}', random)}"}`],
  ['a.txt', `AGE-SECRET-KEY-1${sampleOf('[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}', random)}`],
  ['a.nk', `SU${sampleOf('[A-Z2-7]{56}', random)}`],
];

/** What looks like a credential to a careless eye. */
const harmless: readonly (readonly [path: string, text: string])[] = [
  ['a.ts', 'const password = process.env.PASSWORD;'],
  ['schemes.plist', '<key>43647BC91BFF6435004389F9</key>'],
  ['a.rs', '/// password: format!("Test!User@Password#{i}"),'],
  ['a.rs', 'ssl_client_key: var("PGSSLKEY").ok(),'],
  ['a.swift', "E.g. 'https://clinic.example?token=mytoken'."],
  ['a.ts', "const password = process.env['PASSWORD'] ?? '';"],
  ['a.ts', 'password: string;'],
  ['a.ts', "passwordField: 'current-password'"],
  ['a.ts', "tokenUrl: 'https://login.example/oauth/token?x=1'"],
  ['a.ts', "throw new Error('Invalid token: expired');"],
  ['a.ts', "createToken('jsxTagEnd')"],
  ['a.ts', "sign(secretKey, 'HS256')"],
  ['a.ts', "matches('password', '5f4dcc3b5aa765d61d8327deb882cf99')"],
  ['a.ts', "headers.set('Sec-WebSocket-Key', 'dGhlIHNhbXBsZSBub25jZQ==')"],
  ['a.ts', "key: 'ctrl+shift+k'"],
  ['a.ts', "const cacheKey = 'user:profile:v2'"],
  ['a.ts', `const key = 'Linux-node-${token}'`],
  ['a.ts', "api_key: 'YOUR_API_KEY_HERE'"],
  ['a.ts', "password: 'changeme'"],
  ['a.properties', 'vaultpassword=ACTUAL_ANSWER_HERE_7'],
  ['a.php', "$data->addKey('file2.l1.l2.k1.sk1', 'value')"],
  ['a.md', 'pass `$this->view` to it'],
  ['a.ts', "secret: '<your-secret>'"],
  ['a.ts', "token: 'xxxxxxxxxxxxxxxxxxxxxxxx'"],
  ['a.ts', "token: '0123456789abcdef0123456789abcdef'"],
  ['a.ts', "token: '00000000-0000-0000-0000-000000000000'"],
  ['a.ts', 'token: `${prefix}${id}`'],
  ['a.py', 'password = os.environ["PASSWORD"]'],
  ['a.py', 'password = getpass.getpass("Password: ")'],
  ['a.py', "password = '%s' % value"],
  ['a.go', 'EnvAPIKey = envNamespace + "API_KEY"'],
  ['a.yml', 'password: ${{ secrets.PASSWORD }}'],
  ['a.yml', 'password: {{ vault_password }}'],
  ['a.yml', 'token: !Ref ApiToken'],
  ['a.tf', 'password = var.password'],
  ['a.sh', 'export TOKEN=$(cat token.txt)'],
  ['a.sh', 'docker login -u x -p "$TOKEN"'],
  ['de.json', '"password": "Kennwort",'],
  ['locales/cs.yml', 'password: Heslo'],
  ['README.md', 'The token is refreshed automatically before it expires.'],
  ['README.md', 'https://user:password@example.com/'],
  ['README.md', '[![codecov](https://codecov.io/gh/a/b/badge.svg?token=sFNNo3AoNd)]'],
  ['yarn.lock', '  minipass: "npm:^7.0.4"'],
  ['package-lock.json', `"integrity": "sha512-${sampleOf('[A-Za-z0-9+/]{86}', random)}=="`],
  ['a.kt', 'server.url("/a/deep/path?key=foo%20bar")'],
  ['a.html', '<a class="token" href="#/s:9Alamofire14RequestRetrierP5retry_3for5dueTo10">'],
  ['a.kt', 'server.url("/a/deep/path?key=foo%20bar")'],
  ['a.html', '<a class="token" href="#/s:9Ala">s9xQ2dEq3</a>'],
  ['a.pem', '-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A\n-----END PUBLIC KEY-----'],
  ['a.md', '-----BEGIN RSA PRIVATE KEY-----\n...\n-----END RSA PRIVATE KEY-----'],
  ['a.sql', "CREATE USER x IDENTIFIED BY 'password';"],
  ['a.http', 'Authorization: Basic <credentials>'],
];

describe('a credential', () => {
  test.each(leaks)('in %s is found: %s', (path, text) => {
    expect(rulesThatFind(text, path)).not.toEqual([]);
  });

  test('is reported once where several rules know it', () => {
    expect(rulesThatFind(`token: "${jwt}"`)).toEqual(['json-web-token']);
    expect(rulesThatFind(`githubToken = "${'ghp_'}${sampleOf('[A-Za-z0-9]{36}', random)}"`)).toEqual(['github-pat']);
  });
});

describe('no credential', () => {
  test.each(harmless)('is seen in %s: %s', (path, text) => {
    expect(rulesThatFind(text, path)).toEqual([]);
  });
});

test('no text and no path is too much for the rules', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      'password',
      'token',
      '=',
      '"',
      "'",
      '://',
      ':',
      '@',
      '-----BEGIN RSA PRIVATE KEY-----',
      'eyJ',
      '\\',
    ),
  );
  const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
  fc.assert(fc.property(text, fc.string({ maxLength: 30 }), (some, path) => Array.isArray(rulesThatFind(some, path))));
});
