// Installs the project on a machine that has only Node (18 or newer) and npm. Runs before every task and
// does nothing when the installation is up to date, so it uses nothing but Node itself.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const pnpm = 'pnpm@10.34.9';
const stamp = join(root, 'node_modules', '.installed');
const lock = () =>
  createHash('sha256')
    .update(pnpm)
    .update(readFileSync(join(root, 'pnpm-lock.yaml')))
    .digest('hex');

// `npm run new:subgraph` adds a package to the workspace, and so to the lockfile.
const addsPackage = process.argv.includes('--new-package');
const locking = addsPackage ? ['--no-frozen-lockfile', '--prefer-offline'] : ['--frozen-lockfile'];

if (addsPackage || !existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock()) {
  console.error('Installing the dependencies (once) …');
  const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
  const { status, error } = spawnSync(
    npx,
    ['-y', pnpm, 'install', ...locking, '--reporter=silent', '--config.confirmModulesPurge=false'],
    { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' },
  );
  if (status !== 0) {
    console.error(`The installation failed${error ? `: ${error.message}` : '; the lines above say why'}.`);
    process.exit(1);
  }
  writeFileSync(stamp, lock());
}
