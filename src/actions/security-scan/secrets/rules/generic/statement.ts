import type { SecretRule } from '../../rule.ts';
import { isExamplePassword } from '../filters/credential-value.ts';
import { isReference } from '../filters/reference.ts';
import { generic } from './generic-rule.ts';

const isPassword = ({ secret }: { readonly secret: string }) => !isReference(secret) && !isExamplePassword(secret);

/** Passwords in statements and on command lines. */
export const statementRules: readonly SecretRule[] = [
  generic(
    'sql-password',
    'Password in an SQL statement',
    ['identified', 'password'],
    /\b(?:identified\s{1,4}(?:with\s{1,4}[\w'"`]{1,40}\s{1,4})?(?:by|as)|(?:user|role|login)\s[^\r\n;'"]{1,80}\spassword)\s{0,4}\\?['"]([^'"\\\r\n]{3,120})\\?['"]/gi,
    isPassword,
  ),
  generic(
    'command-line-password',
    'Password on a command line',
    [
      'curl',
      'wget',
      'mysql',
      'sshpass',
      'login',
      'htpasswd',
      'openssl',
      'sudo',
      'ldapsearch',
      'psql',
      'mongo',
      'redis-cli',
      'net use',
      'keytool',
      'az ',
      'smbclient',
    ],
    new RegExp(
      '\\b(?:' +
        [
          `curl\\s[^\\r\\n]{0,200}?(?:-u|--user)[\\s=]{0,2}["']?[^\\s:"']{1,80}:([^\\s"']{3,120})`,
          `(?:mysql|mysqldump|mysqladmin|mariadb)\\s[^\\r\\n|;]{0,160}?\\s-p([^\\s'"-][^\\s'"]{2,80})`,
          `sshpass\\s{1,4}-p\\s{0,2}["']?([^\\s"']{3,80})`,
          `(?:docker|podman|az|oc|helm\\sregistry|nerdctl|buildah|skopeo|gh|npm)\\s{1,4}login\\s[^\\r\\n|]{0,200}?\\s(?:-p|--password)[\\s=]["']?([^\\s"']{3,120})`,
          `(?:redis-cli|mongo|mongosh|mongodump|mongorestore|ldapsearch)\\s[^\\r\\n|;]{0,160}?\\s(?:-a|-p|-w|--password)[\\s=]["']?([^\\s"']{3,120})`,
          `wget\\s[^\\r\\n]{0,200}?--(?:http-|ftp-|proxy-)?password[\\s=]["']?([^\\s"']{3,120})`,
          `htpasswd\\s{1,4}-[a-zA-Z]{0,6}b[a-zA-Z]{0,6}\\s[^\\r\\n]{0,100}?\\s["']?([^\\s"']{3,80})["']?\\s{0,4}(?:$|[>|;&])`,
          `echo\\s{1,3}["']?([^\\s"'|]{3,80})["']?\\s{0,3}\\|\\s{0,3}sudo\\s{1,3}-S`,
          `openssl\\s{1,3}(?:enc|aes[\\w-]{0,12}|des3)\\s[^\\r\\n]{0,120}?-k\\s{1,3}["']?([^\\s"']{3,80})`,
          `-pass(?:in|out|word)?\\s{1,4}["']?pass:([^\\s"']{3,80})`,
        ].join('|') +
        ')',
      'gim',
    ),
    isPassword,
    { givesWay: true },
  ),
];
