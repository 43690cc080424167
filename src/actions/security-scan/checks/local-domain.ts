const local =
  /^(?:localhost|local|127\.\d+\.\d+\.\d+|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+|::1|.*\.(?:local|test|localhost|internal|lan))$/i;

/** Whether a domain is that of the device itself or of a network near by, as in RFC 1918, 6761 and 6762. */
export function isLocalDomain(domain: string): boolean {
  return local.test(domain.slice(0, 300));
}
