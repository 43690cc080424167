import type { CheckRule } from '../check-rule.ts';

const guides = 'https://developer.android.com';
const risks = `${guides}/privacy-and-security/risks`;
const network = `${guides}/privacy-and-security/security-config`;

/** Rules of the check of Android manifests and network configurations. */
export const androidRules = {
  debuggable: {
    id: 'android-debuggable',
    title: 'App lets debuggers in',
    severity: 'high',
    why: 'Whoever holds the device can read and change the memory and the files of the app.',
    fix: 'Remove android:debuggable; builds for debugging set it by themselves.',
    helpUrl: `${risks}/android-debuggable`,
    cwes: [489],
  },
  cleartext: {
    id: 'android-cleartext',
    title: 'Traffic in the clear is allowed',
    severity: 'high',
    why: 'What the app sends can be read and changed on the way.',
    fix: 'Use https everywhere, and remove the permission.',
    helpUrl: `${risks}/cleartext-communications`,
    cwes: [319],
  },
  userCertificates: {
    id: 'android-user-certificates',
    title: 'Certificates that a user installed are trusted',
    severity: 'high',
    why: 'Whoever gets a certificate onto the device can read everything the app sends.',
    fix: 'Trust them in <debug-overrides> only.',
    helpUrl: network,
    cwes: [295],
  },
  backup: {
    id: 'android-backup',
    title: 'Data of the app goes into backups',
    severity: 'low',
    why: 'Files and settings of the app are copied to a cloud or a computer, with all personal data and tokens in them.',
    fix: 'Set android:allowBackup to false, or say with android:dataExtractionRules what is left out.',
    helpUrl: `${guides}/privacy-and-security/risks/backup-best-practices`,
    cwes: [530],
  },
  exported: {
    id: 'android-exported-component',
    title: 'Part of the app is open to all other apps',
    severity: 'medium',
    why: 'Any app on the device can start it or ask it, with data of its own.',
    fix: 'Set android:exported to false, or ask for a permission of the protection level signature.',
    helpUrl: `${risks}/android-exported`,
    cwes: [926],
  },
  weakPermission: {
    id: 'android-weak-permission',
    title: 'Own permission that any app can get',
    severity: 'low',
    why: 'Without the protection level signature every app that asks for the permission has it.',
    fix: 'Set android:protectionLevel to signature.',
    helpUrl: `${risks}/custom-permissions`,
    cwes: [732],
  },
  unreadable: {
    id: 'android-file-unreadable',
    title: 'File could not be read',
    severity: 'low',
    why: 'What cannot be read was not checked.',
    fix: 'Mend the XML.',
    helpUrl: `${guides}/guide/topics/manifest/manifest-intro`,
  },
} as const satisfies Record<string, CheckRule>;
