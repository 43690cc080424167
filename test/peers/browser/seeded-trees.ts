import { Buffer } from 'node:buffer';
import { githubToken, password, stripeKey } from '../../harness/made-up-secrets.ts';

/** Files by path. */
export type Tree = Readonly<Record<string, string>>;

const characters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** A token of GitHub's format that differs with every number and is as good as random; nobody ever issued it. */
function tokenOf(number: number): string {
  let state = (number + 1) * 2654435761;
  const drawn = Array.from({ length: 36 }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return characters[state % characters.length];
  });
  return ['ghp', drawn.join('')].join('_');
}

const packages = {
  'left-pod': '1.0.0',
  'right-pod': '2.4.1',
  'a-package-with-a-name-as-long-as-some-generated-ones': '10.20.30-beta.4',
};

function lockfile(): string {
  const entries = Object.entries(packages).map(([name, version]) => [
    `node_modules/${name}`,
    { version, license: 'AGPL-3.0-only', resolved: `https://registry.npmjs.org/${name}/-/${name}-${version}.tgz` },
  ]);
  return JSON.stringify({
    name: 'clinic',
    lockfileVersion: 3,
    packages: { '': { name: 'clinic', dependencies: packages }, ...Object.fromEntries(entries) },
  });
}

const workflow = `name: Deploy
on: pull_request_target
permissions: write-all
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          ref: \${{ github.event.pull_request.head.sha }}
      - run: echo "\${{ github.event.pull_request.title }}"
      - run: curl https://example.org/install.sh | sh
`;

const plist = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0"><dict>
<key>CFBundleIdentifier</key><string>org.example.clinic</string>
<key>NSAppTransportSecurity</key><dict><key>NSAllowsArbitraryLoads</key><true/></dict>
</dict></plist>
`;

const swift = `import Foundation
func store(patient: Patient, token: String) {
  UserDefaults.standard.set(token, forKey: "authToken")
  print("patient \\(patient.name) \\(patient.dateOfBirth)")
  let digest = Insecure.MD5.hash(data: Data(token.utf8))
  let url = URL(string: "http://api.clinic.example.com/records")
}
`;

const typescript = `import { createHash } from 'node:crypto';
import { exec } from 'node:child_process';
export function login(name: string, patient: { ssn: string }) {
  console.log('patient', patient.ssn);
  exec('grep ' + name + ' /etc/passwd');
  localStorage.setItem('authToken', name);
  return eval(name) + createHash('md5').update(name).digest('hex');
}
`;

const policy = `version: 1
retention-days: 2190
security-scan:
  licenses:
    deny: AGPL-3.0-only
  ignores:
    - id: '*'
      reason: A key of the payment provider’s sandbox, which moves no money.
      owner: '@org/security'
      paths: [sandbox/**]
      expires: 2999-12-31
`;

/** Findings of every category, with long paths and names. */
export function troubledTree(): Tree {
  return {
    '.env': `DATABASE_URL=postgres://clinic:${password}@db.clinic.internal:5432/records\nAPI_TOKEN=${tokenOf(1)}\n`,
    '.env.example': 'DATABASE_URL=\n',
    '.github/vetnet.yml': policy,
    '.github/workflows/deploy-to-production-and-notify-everybody.yml': workflow,
    'App/Info.plist': plist,
    'App/Sources/PatientRecords/Persistence/PatientRecordsRepositoryWithLegacySynchronization.swift': swift,
    Dockerfile: `FROM node:latest\nADD https://example.org/a.tar.gz /a\nENV API_KEY=${stripeKey}\nRUN apt-get install -y curl\n`,
    'config/settings.py': `PASSWORD = "${password}"\nTOKEN = "${githubToken}"\n`,
    'fixtures/patients.csv': 'name,ssn,mrn,diagnosis\nAda Example,536-22-8714,MRN-00412377,E11.9\n',
    'package-lock.json': lockfile(),
    'sandbox/pay.ts': `export const key = '${stripeKey}';\n`,
    'web/src/login.ts': typescript,
    ...Object.fromEntries(
      Array.from({ length: 12 }, (_, at) => [
        `services/appointments/src/clients/generated/v${at}/client.ts`,
        `export const token = '${tokenOf(at + 2)}';\n`,
      ]),
    ),
  };
}

/** Nothing to find, and something to look at for several scanners. */
export const cleanTree: Tree = {
  '.github/vetnet.yml': 'version: 1\n',
  'src/answer.ts': 'export const answer = 42;\n',
  'src/answer.swift': 'let answer = 42\n',
};

/** As many tokens as `count`, in fifty files. */
export function crowdedTree(count: number): Tree {
  const lines = Array.from({ length: 50 }, (): string[] => []);
  for (let at = 0; at < count; at += 1) lines[at % 50]?.push(`export const token${at} = '${tokenOf(at)}';\n`);
  return Object.fromEntries(lines.map((own, at) => [`src/clients/client-${at}.ts`, own.join('')]));
}

/** Names and texts that would become markup, addresses, other directions of writing or very wide lines if a renderer let them. */
export function hostileTree(): Tree {
  const line = (number: number) => `export const token = '${tokenOf(number)}';\n`;
  return {
    'src/<img src=x onerror=alert(1)>.ts': line(1),
    'src/a"b\'c`d|e&amp;.ts': line(2),
    'src/new\nline.ts': line(3),
    'src/\u202egnp.ts': line(4),
    'src/[link](https:example.org).ts': line(5),
    [`src/${'w'.repeat(200)}.ts`]: line(6),
    [`${'deep/'.repeat(40)}file.ts`]: line(7),
    'src/患者の記録/登録.ts': line(8),
    'reports/hostile.sarif': hostileSarif(),
  };
}

function hostileSarif(): string {
  const texts = [
    '<script>alert(1)</script>',
    '<style>*{display:none}</style>',
    'javascript:alert(1) https://example.org/?a=1&b=2',
    'x'.repeat(20_000),
    `${Buffer.from([0xe2, 0x80, 0xae]).toString('utf8')}\u0000\u001b[31mred`,
  ];
  return JSON.stringify({
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Linter <b>', rules: [{ id: '<x1>', shortDescription: { text: texts[0] } }] } },
        results: texts.map((text, at) => ({
          ruleId: '<x1>',
          level: 'error',
          message: { text },
          locations: [
            { physicalLocation: { artifactLocation: { uri: `src/${at}.ts` }, region: { startLine: at + 1 } } },
          ],
        })),
      },
    ],
  });
}
