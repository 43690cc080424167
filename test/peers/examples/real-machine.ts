import { homedir } from 'node:os';
import { join } from 'node:path';

/** What tools need to know of this machine: where the registries are, whom to trust, where caches and tool chains lie. */
const needed =
  /^(?:PATH|SSL_CERT_\w+|\w+_CA_(?:CERTS|BUNDLE)|(?:HTTPS?|NO|ALL)_PROXY|NPM_CONFIG_(?:CACHE|REGISTRY|PREFER_OFFLINE)|(?:CARGO|RUSTUP|LLVM)_\w+)$/i;

/** Variables of the machine for a run that installs, compiles and tests for real. Homes of its users are not: each job has a new one. */
export function realMachine(): Readonly<Record<string, string>> {
  const { CARGO_HOME, RUSTUP_HOME } = process.env;
  return {
    CARGO_HOME: CARGO_HOME ?? join(homedir(), '.cargo'),
    RUSTUP_HOME: RUSTUP_HOME ?? join(homedir(), '.rustup'),
    ...Object.fromEntries(
      Object.entries(process.env).flatMap(([name, value]) =>
        needed.test(name) && value !== undefined ? [[name, value] as const] : [],
      ),
    ),
  };
}
