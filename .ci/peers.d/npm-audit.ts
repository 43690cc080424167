// npm audit as this Node's npm has it, through its adapter, with a registry of our own: public ones may refuse the question.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname } from 'node:path';
import { holdToAdapter, holdToFailure } from '../../test/peers/adapter.ts';
import { holdTo } from '../../test/peers/conformance.ts';
import { temporaryFolder } from '../../test/peers/seeded-repository.ts';
import { runTool } from '../../test/peers/tool.ts';

const answer = {
  lodash: [
    {
      id: 1_106_913,
      url: 'https://github.com/advisories/GHSA-2222-3333-4444',
      title: 'An advisory for this check',
      severity: 'critical',
      vulnerable_versions: '<4.17.21',
      cwe: ['CWE-78'],
      cvss: { score: 9.8, vectorString: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' },
    },
  ],
};

/** Answers every question about advisories alike. A process of its own, since ours waits for the scan. */
const registry = `
  const server = require('node:http').createServer((request, response) => {
    request.resume();
    const isAudit = request.method === 'POST' && request.url.endsWith('/advisories/bulk');
    response.writeHead(isAudit ? 200 : 404, { 'content-type': 'application/json' });
    response.end(isAudit ? ${JSON.stringify(JSON.stringify(answer))} : '{}');
  });
  server.listen(0, '127.0.0.1', () => console.log(server.address().port));
`;

await holdTo(async (check) => {
  const cwd = temporaryFolder('npm');
  const npm = runTool('sh', ['-c', 'command -v npm'], { cwd, expected: [0] }).stdout.trim();
  const version = runTool('npm', ['--version'], { cwd, expected: [0] }).stdout.trim();
  const server = spawn(process.execPath, ['-e', registry], { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const [port] = (await once(server.stdout, 'data')) as [Buffer];
    const address = `http://127.0.0.1:${port.toString().trim()}/`;
    const tool = { tool: 'npm-audit', command: 'npm', folder: dirname(npm) };
    holdToAdapter(check, {
      ...tool,
      version,
      env: { npm_config_registry: address },
      finds: ['GHSA-2222-3333-4444 package-lock.json'],
    });
    holdToFailure(check, { ...tool, env: { npm_config_registry: 'http://127.0.0.1:9/' } }, /npm audit/);
  } finally {
    server.kill();
  }
});
