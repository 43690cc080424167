import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installed, installWith, peersCache } from '../../bench/peer-packages.ts';

/** The variables that name llvm-profdata and llvm-cov of the compiler's LLVM: none where the tool chain has them itself. */
export function llvmTools(): Readonly<Record<string, string>> {
  const here = peersCache();
  const facts = installWith('rustc', ['--version', '--verbose'], here);
  const [host, release] = ['host', 'release'].map((name) => new RegExp(`^${name}: (.+)$`, 'm').exec(facts)?.[1] ?? '');
  const inside = join('lib/rustlib', host ?? '', 'bin');
  const own = join(installWith('rustc', ['--print', 'sysroot'], here).trim(), inside);
  if (existsSync(join(own, 'llvm-cov'))) return {};
  const name = `llvm-tools-${release}-${host}`;
  const folder = installed([name], (target) => {
    const archive = join(target, 'tools.tar.xz');
    const address = `https://static.rust-lang.org/dist/${name}.tar.xz`;
    installWith('curl', ['--fail', '--silent', '--show-error', '--location', '--output', archive, address], target);
    installWith('tar', ['--extract', '--file', archive, '--strip-components=2', '--directory', target], target);
    rmSync(archive);
  });
  const tools = join(folder, inside);
  return { LLVM_PROFDATA: join(tools, 'llvm-profdata'), LLVM_COV: join(tools, 'llvm-cov') };
}
