import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultDemoResidents } from '@civil-affairs/kit/demo-city';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@civil-affairs/kit/embedded-postgres';
import postgres from 'postgres';
import type { TestProject } from 'vitest/node';
import { keepCity, keptCity, takeCity } from './kept-city.ts';

const template = 'demo_city_template';
const secret = 'secret of the test server, which listens on a socket only';
const sealingKeys = 'tests:kY3v0Qm5b1Zt8uXr7WcN2sHd6fGj4LpAe9RiTyUoVxM';

/** One PostgreSQL for the whole run, with the demo city as the template of every test file's database. */
export default async function setup(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'civil-affairs-test-'));
  // PostgreSQL runs as another user when the tests run as root; it must be able to enter.
  chmodSync(folder, 0o711);
  const home = join(folder, 'postgres');
  const start = () =>
    startEmbeddedPostgres({
      folder: home,
      password: secret,
      settings: {
        fsync: 'off',
        synchronous_commit: 'off',
        full_page_writes: 'off',
        // Files that run side by side may each have a whole graph, with a pool for every subgraph.
        max_connections: '600',
      },
    });
  // A run that is interrupted has no teardown: nothing of it may stay behind all the same.
  const abandon = () => {
    const file = join(home, 'data/postmaster.pid');
    const pid = existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : 0;
    if (pid > 0) {
      process.kill(pid, 'SIGQUIT');
      // The server writes until it has ended, and an exit cannot wait for anything but time.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
    }
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', abandon);

  const residents = Number(project.config.env.TEST_RESIDENTS ?? defaultDemoResidents);
  const kept = keptCity(residents);
  mkdirSync(home);
  const isKept = takeCity(kept, join(home, 'data'));
  let server = await start();
  if (!isKept) {
    await makeCity(server, residents);
    await server.stop();
    keepCity(realpathSync(join(home, 'data')), kept);
    server = await start();
  }
  project.provide('testServer', { ...server.connection, template, secret, sealingKeys });
  return async () => {
    process.removeListener('exit', abandon);
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

/** Takes most of the graph to load, which a run on a kept city does not need. */
async function makeCity(server: EmbeddedPostgres, residents: number): Promise<void> {
  const { demoParts, subgraphs } = await import('@civil-affairs/gateway/subgraphs');
  const { prepareDatabase } = await import('@civil-affairs/kit/database-setup');
  const { loadDemoCity } = await import('@civil-affairs/kit/demo-load');
  const { openSealing, parseSealingKeys } = await import('@civil-affairs/kit/sealing');
  const admin = { ...server.connection, database: template };
  const sql = postgres({ ...server.connection, database: 'postgres', max: 1 });
  await sql.unsafe(`CREATE DATABASE ${template}`);
  await sql.end();
  await prepareDatabase(
    admin,
    subgraphs.map(({ name }) => name),
    secret,
  );
  await loadDemoCity(admin, secret, demoParts, residents, openSealing(parseSealingKeys(sealingKeys)));
}
