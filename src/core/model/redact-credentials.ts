/** Tokens that their providers' published prefixes tell, each with what may follow it. */
const tokens = new RegExp(
  [
    '(gh[pousr]_)[A-Za-z0-9]{20,}',
    '(github_pat_)[A-Za-z0-9_]{20,}',
    '(gl[a-z]{2,5}-)(?=[A-Za-z_-]{0,40}\\d)[A-Za-z0-9_-]{20,}',
    '([rs]k_(?:live|test|prod)_)[A-Za-z0-9]{10,}',
    '(whsec_)[A-Za-z0-9+/]{20,}',
    '(xox[a-z]-|xapp-)[A-Za-z0-9-]{10,}',
    '(A(?:KIA|SIA|BIA|CCA))[A-Z0-9]{16}',
    '(AIza)[\\w-]{30,}',
    '(ya29\\.)[\\w-]{20,}',
    '(npm_|hf_)[A-Za-z0-9]{30,}',
    '(pypi-)[\\w-]{50,}',
    '(do[opr]_v1_)[a-f0-9]{40,}',
    '(SG\\.)[\\w-]{16,}\\.[\\w-]{16,}',
    '(sk-(?:ant|proj|svcacct|or)-)[\\w-]{20,}',
    '(sk-)[A-Za-z0-9]{32,}',
    '(shp(?:at|ss|ca|pa)_)[A-Fa-f0-9]{32}',
    '(eyJ)[\\w-]{8,}\\.[\\w-]{8,}\\.[\\w-]*',
  ]
    .map((pattern) => `(?<![A-Za-z0-9])${pattern}`)
    .join('|'),
  'g',
);

/** What holds a password before the host. */
const userInfo = /([a-z][a-z0-9+.-]{0,20}:\/\/)[^/\s@"'<>]{1,500}@/gi;
const keyBlock = /(-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----)[\s\S]*?(?:-----END [A-Z ]{0,40}PRIVATE KEY-----|$)/g;

/**
 * A text of others without what is a credential wherever it stands: tokens of published formats, passwords in addresses and
 * private keys. Their beginnings stay where they are the same for all.
 */
export function redactCredentials(text: string): string {
  return redactTokens(text).replace(userInfo, '$1…@').replace(keyBlock, '$1…');
}

/** A text, such as a path, without tokens of published formats. */
export function redactTokens(text: string): string {
  return text.replace(tokens, (_token, ...heads: readonly unknown[]) => {
    const head = heads.find((one) => typeof one === 'string');
    return `${typeof head === 'string' ? head : ''}…`;
  });
}
