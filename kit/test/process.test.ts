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

async function run(program: string): Promise<{ said: string; code: number }> {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: import.meta.dirname,
    env: { LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  const [code] = await once(child, 'close');
  return { said, code };
}

/** What hangs on the driver's errors. */
const uncaught = `
  import { runUntilStopped } from '@civil-affairs/kit/process';
  await runUntilStopped(async () => {
    setTimeout(() => {
      const facts = { detail: 'Key (citizen_id)=(222499199003070011) already exists.', parameters: ['金不可泄露'] };
      throw Object.assign(new Error('nobody catches it'), facts);
    }, 10);
    return async () => {};
  });
  setTimeout(() => {}, 5_000);`;

test('an error that nobody caught ends the process, and is in the log without what hangs on it', async () => {
  const { said, code } = await run(uncaught);
  expect(said).toContain('nobody catches it');
  expect(said).not.toMatch(/222499|不可泄露|already exists/);
  expect(code).toBe(1);
});

test('a failure that nobody waits for ends no process, and is in the log', async () => {
  const { said, code } = await run(lostFailure);
  expect(said).toContain('at once');
  expect(said).toContain('still here');
  expect(said).toContain('a failure that nobody waits for');
  expect(code).toBe(0);
});
