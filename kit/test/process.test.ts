import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';

/** Two items that must be there: the first fails later, the second at once. */
const lostFailure = `
  import { buildSchema, execute, parse } from 'graphql';
  import { runUntilStopped } from '@civil-affairs/kit/process';
  const schema = buildSchema('type Query { items: [Item!] } type Item { name: String! }');
  const late = { name: () => new Promise((_, reject) => setTimeout(reject, 10, new Error('late'))) };
  const rootValue = { items: () => [late, { name: () => { throw new Error('at once'); } }] };
  await runUntilStopped(async () => {
    const { errors } = await execute({ schema, document: parse('{ items { name } }'), rootValue });
    console.log(errors.map(({ message }) => message).join());
    setTimeout(() => { console.log('still here'); process.exit(0); }, 100);
    return async () => {};
  });`;

test('a failure that nobody waits for ends no process, and is in the log', async () => {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', lostFailure], {
    cwd: import.meta.dirname,
    env: { LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  const [code] = await once(child, 'close');
  expect(said).toContain('at once');
  expect(said).toContain('still here');
  expect(said).toContain('a failure that nobody waits for');
  expect(code).toBe(0);
});
