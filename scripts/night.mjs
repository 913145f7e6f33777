// `npm run test:night`: what takes hours. Both parts run, also when the first fails.
import { spawnSync } from 'node:child_process';

const parts = [
  ['vitest', 'run', '--config', 'vitest.night.config.ts'],
  ['stryker', 'run'],
];
for (const [program, ...args] of parts) {
  const { status } = spawnSync(program, args, { stdio: 'inherit' });
  if (status !== 0) {
    console.log(`Failed: ${program} ${args.join(' ')}`);
    process.exitCode = 1;
  }
}
