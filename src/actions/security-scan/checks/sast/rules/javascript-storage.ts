import { callsOf, rulesOf } from './rows.ts';

const consoleCalls = ['log', 'info', 'warn', 'error', 'debug', 'trace', 'dir'].map((name) => `console.${name}`);
const loggerCalls = ['logger', 'log', 'winston', 'pino'].flatMap((logger) =>
  ['info', 'warn', 'error', 'debug', 'trace', 'log'].map((name) => `${logger}.${name}`),
);

/** Where JavaScript and TypeScript code keeps and shows what it should protect. */
export const javascriptStorage = rulesOf('javascript', [
  {
    id: 'js-credential-in-web-storage',
    title: 'A credential is kept in web storage',
    severity: 'medium',
    why: 'Every script of the page, also an injected one, can read web storage.',
    fix: 'Keep sessions in a cookie with httpOnly, secure and sameSite.',
    cwes: [922, 312],
    patterns: callsOf(['localStorage.setItem', 'sessionStorage.setItem'], '$K, $V'),
    where: { K: { names: 'credential', inLiterals: true }, V: { value: 'dynamic' } },
    notInTests: true,
  },
  {
    id: 'js-credential-in-async-storage',
    title: 'A credential is kept in AsyncStorage',
    severity: 'high',
    why: 'AsyncStorage is a file without encryption on the device.',
    fix: 'Use the keychain and keystore, for example through expo-secure-store or react-native-keychain.',
    cwes: [312, 922],
    patterns: callsOf(['AsyncStorage.setItem'], '$K, $V'),
    where: { K: { names: 'credential', inLiterals: true } },
  },
  {
    id: 'js-personal-data-in-storage',
    title: 'Personal data is kept in storage without encryption',
    severity: 'medium',
    why: 'Whoever has the device, or a script of the page, can read it.',
    fix: 'Keep it on the server, or in an encrypted store.',
    cwes: [312, 359],
    patterns: callsOf(['AsyncStorage.setItem', 'localStorage.setItem', 'sessionStorage.setItem'], '$K, $V'),
    where: { K: { names: 'personal', inLiterals: true } },
  },
  {
    id: 'js-credential-in-log',
    title: 'A credential is written to the log',
    severity: 'high',
    why: 'Logs are kept, forwarded and read by people who may not know the credential.',
    fix: 'Leave it out, or write only whether it is there.',
    cwes: [532],
    patterns: callsOf([...consoleCalls, ...loggerCalls], '$...V'),
    where: { V: { names: 'secret' } },
  },
  {
    id: 'js-personal-data-in-log',
    title: 'Personal data is written to the log',
    severity: 'medium',
    why: 'Logs leave the protection that the data itself has, and health data in them is a breach.',
    fix: 'Leave it out, or write an identifier that means nothing elsewhere.',
    cwes: [532, 359],
    patterns: callsOf([...consoleCalls, ...loggerCalls], '$...V'),
    where: { V: { names: 'personal' } },
  },
  {
    id: 'js-sensitive-in-analytics',
    title: 'Sensitive data is sent to an analytics service',
    severity: 'high',
    why: 'What an analytics service receives is disclosed to a third party.',
    fix: 'Send no value that tells who a person is or how they are.',
    cwes: [359, 201],
    patterns: [
      ...callsOf(
        ['analytics.track', 'analytics.identify', 'mixpanel.track', 'mixpanel.identify', 'posthog.capture'],
        '$...V',
      ),
      ...callsOf(['posthog.identify', 'amplitude.track', 'amplitude.logEvent', 'gtag', 'logEvent'], '$...V'),
      ...callsOf(['Sentry.setUser', 'Sentry.setContext', 'Sentry.setExtra', 'Sentry.setTag'], '$...V'),
    ],
    where: { V: { names: 'sensitive' } },
  },
  {
    id: 'js-insecure-cookie',
    title: 'A session cookie can be read by scripts or sent in clear',
    severity: 'medium',
    why: 'Without httpOnly an injected script reads it; without secure the network does.',
    fix: 'Set httpOnly: true, secure: true and sameSite.',
    cwes: [1004, 614],
    patterns: [
      ...callsOf(['$R.cookie'], '$N, $V, { ..., httpOnly: false, ... }', '$N, $V, { ..., secure: false, ... }'),
      'cookie: { ..., httpOnly: false, ... }',
      'cookie: { ..., secure: false, ... }',
    ],
  },
  {
    id: 'js-cookie-without-flags',
    title: 'A credential is set as a cookie without flags',
    severity: 'medium',
    why: 'Scripts can read such a cookie, and it goes over connections without TLS.',
    fix: 'Set httpOnly: true, secure: true and sameSite.',
    cwes: [1004, 614],
    patterns: callsOf(['res.cookie', 'response.cookie', 'reply.setCookie'], '$N, $V'),
    where: { N: { names: 'credential', inLiterals: true } },
  },
]);
