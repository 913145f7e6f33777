import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoParts, subgraphs } from '@civil-affairs/gateway/subgraphs';
import { prepareDatabase } from '@civil-affairs/kit/database-setup';
import { defaultDemoResidents } from '@civil-affairs/kit/demo-city';
import { loadDemoCity } from '@civil-affairs/kit/demo-load';
import { startEmbeddedPostgres } from '@civil-affairs/kit/embedded-postgres';
import postgres from 'postgres';
import type { TestProject } from 'vitest/node';

const template = 'demo_city_template';
const secret = 'secret of the test server, which listens on a socket only';

/** One PostgreSQL for the whole run, with the demo city as the template of every test file's database. */
export default async function setup(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'civil-affairs-test-'));
  // PostgreSQL runs as another user when the tests run as root; it must be able to enter.
  chmodSync(folder, 0o711);
  const server = await startEmbeddedPostgres({
    folder: join(folder, 'postgres'),
    password: secret,
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' },
  });
  // A run that is interrupted has no teardown: nothing of it may stay behind all the same.
  const abandon = () => {
    const postmaster = readFileSync(join(folder, 'postgres/data/postmaster.pid'), 'utf8');
    process.kill(Number(postmaster.split('\n')[0]), 'SIGQUIT');
    // The server writes until it has ended, and an exit cannot wait for anything but time.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', abandon);
  const admin = { ...server.connection, database: template };
  const sql = postgres({ ...server.connection, database: 'postgres', max: 1 });
  await sql.unsafe(`CREATE DATABASE ${template}`);
  await sql.end();
  await prepareDatabase(
    admin,
    subgraphs.map(({ name }) => name),
    secret,
  );
  await loadDemoCity(admin, secret, demoParts, defaultDemoResidents);
  project.provide('testServer', { ...server.connection, template, secret });
  return async () => {
    process.removeListener('exit', abandon);
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
