import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { openRates, policies, type Rates } from '@civil-affairs/gateway/protection/rates';
import { log } from '@civil-affairs/kit/log';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

const program = '/usr/bin/redis-server';
const quota = policies.search.points;

/** A store of its own, in memory, on loopback only. */
async function startStore(port: number): Promise<ChildProcess> {
  const store = spawn(program, [
    '--port',
    `${port}`,
    '--bind',
    '127.0.0.1',
    '--save',
    '',
    '--appendonly',
    'no',
  ]);
  for await (const line of store.stdout) if (String(line).includes('Ready to accept connections')) break;
  store.stdout.resume();
  return store;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  return port;
}

async function isAllowed(rates: Rates, key: string, points: number): Promise<boolean> {
  try {
    await rates.spend('search', key, points, () => {});
    return true;
  } catch (error) {
    expect(error).toMatchObject({ extensions: { code: 'RATE_LIMITED' } });
    return false;
  }
}

// On a developer's machine it may be missing; CI installs it.
describe.skipIf(!process.env.CI && !existsSync(program))('rates that several gateways count together', () => {
  let port: number;
  let store: ChildProcess;
  let gateways: [Rates, Rates];
  const warn = vi.spyOn(log, 'warn');
  beforeAll(async () => {
    port = await freePort();
    store = await startStore(port);
    const address = `redis://127.0.0.1:${port}`;
    gateways = [await openRates(address), await openRates(address)];
    await setTimeout(300);
  });
  afterAll(() => {
    for (const gateway of gateways) gateway.stop();
    store.kill();
  });

  test('what one gateway has counted, another knows', async () => {
    expect(await isAllowed(gateways[0], 'shared', quota - 1)).toBe(true);
    expect(await isAllowed(gateways[1], 'shared', 1)).toBe(true);
    expect(await isAllowed(gateways[0], 'shared', 1)).toBe(false);
    expect(warn).not.toHaveBeenCalled();
  });

  test('without the store each gateway counts for itself, says so, and comes back', async () => {
    store.kill();
    await once(store, 'exit');
    const started = performance.now();
    expect(await isAllowed(gateways[0], 'alone', quota)).toBe(true);
    expect(await isAllowed(gateways[0], 'alone', 1)).toBe(false);
    expect(await isAllowed(gateways[1], 'alone', quota)).toBe(true);
    expect(performance.now() - started).toBeLessThan(1_000);
    await expect
      .poll(() => warn.mock.calls.map(([, message]) => message))
      .toContain('the store of rate limits is gone: each gateway counts for itself');
    store = await startStore(port);
    await expect
      .poll(() => warn.mock.calls.map(([message]) => message))
      .toContain('the store of rate limits is back');
    await setTimeout(300);
    expect(await isAllowed(gateways[0], 'again', quota)).toBe(true);
    expect(await isAllowed(gateways[1], 'again', 1)).toBe(false);
  });
});
