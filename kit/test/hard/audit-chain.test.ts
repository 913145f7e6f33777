import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chainRest } from '../../src/audit-chain.ts';
import { auditLog, auditRow } from '../../src/audit-log.ts';
import { verifyLog } from '../../src/audit-verify.ts';
import { cityClock, demoDate } from '../../src/clock.ts';
import { newId } from '../../src/ids.ts';
import { insertMany } from '../../src/rows.ts';
import { cloneCity, factsFor, type TestCity, testViewer } from '../../src/testing/index.ts';

const log = 'charity';
let city: TestCity;
beforeAll(async () => {
  city = await cloneCity();
});
afterAll(() => city.drop());

test('a worker that is killed again and again leaves a chain that another one goes on with', async () => {
  const database = city.open(log);
  const admin = city.openAsAdmin().sql;
  const recording = { ...factsFor(testViewer({})), clock: cityClock(demoDate), newId };
  const row = () => auditRow(recording, { action: 'look', subjectId: 'person' });
  await database.db.execute(insertMany(auditLog, Array.from({ length: 20_000 }, row)));
  const seen: number[] = [];
  let kills = 0;
  for (let tries = 0; tries < 12; tries += 1) {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'killed-audit-chain.ts')], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const ended = once(child, 'exit');
    child.stdin.end(JSON.stringify({ admin: city.admin, secret: city.secret, log }));
    await once(child.stdout, 'data');
    await Promise.race([setTimeout(5 + tries * 11), ended]);
    child.kill('SIGKILL');
    const [, signal] = await ended;
    if (signal === 'SIGKILL') kills += 1;
    const { head, findings } = await verifyLog(admin, log, []);
    expect(findings).toEqual([]);
    seen.push(head.position);
  }
  expect(kills).toBeGreaterThan(3);
  expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  await chainRest(database.sql);
  const { head, findings, openTail } = await verifyLog(admin, log, []);
  expect(findings).toEqual([]);
  expect(openTail.rows).toBe(0);
  expect(head.position).toBeGreaterThanOrEqual(20_000);
});
