import { isPlaceholder, isSecretName, looksGenerated } from '../secret-names.ts';

/** Longest value that is looked at. UTF-16 units. */
const longest = 4096;
const reference =
  /^(?:\$\{?\w|\$\(|%\w+%|\{\{|<|op:\/\/|vault:|ssm:|sops:|encrypted:|secretsmanager:|arn:aws:|file:|\/|\.{1,2}\/|~\/)/i;
const plain = /^(?:true|false|yes|no|on|off|none|null|\d{1,7}|[a-z]{1,12})$/i;
const address =
  /^[a-z][a-z\d+.-]{1,20}:\/\/(?<user>[^\s/:@]{0,100}):(?<password>[^\s/@]{1,200})@(?<host>[^\s/:?]{1,200})/i;
const nearHosts = /^(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[?::1\]?|host\.docker\.internal|[a-z][a-z\d_-]{0,40})$/i;
/** What a browser or an app gets anyway. */
const publicNames = /^(?:NEXT_PUBLIC|NUXT_PUBLIC|REACT_APP|VITE|GATSBY|EXPO_PUBLIC|PUBLIC|VUE_APP)_/i;

/** How sure it is that a variable holds a secret: by its name, and by the look of the value. */
export function judgeValue(key: string, value: string): 'secret' | 'perhaps' | 'no' {
  const text = value.slice(0, longest).trim();
  if (text === '' || reference.test(text)) return 'no';
  if (/^-----BEGIN [A-Z ]{0,30}PRIVATE KEY/.test(text)) return 'secret';
  const { password, host } = address.exec(text)?.groups ?? {};
  if (password !== undefined) {
    if (reference.test(password) || isPlaceholder(password)) return 'no';
    return nearHosts.test(host ?? '') ? 'perhaps' : 'secret';
  }
  if (
    isPlaceholder(text) ||
    publicNames.test(key) ||
    !isSecretName(key) ||
    plain.test(text) ||
    /^https?:\/\//i.test(text)
  )
    return 'no';
  return looksGenerated(text) ? 'secret' : 'perhaps';
}

/** Whether a variable says something that is not for everyone; settings of builds and names that browsers get are not. */
export function isPrivate(key: string, value: string): boolean {
  return !publicNames.test(key) && value !== '' && isSecretName(key) && !isPlaceholder(value) && !plain.test(value);
}
