// A message reaches its person whatever is killed on its way, and a channel that knows its id sends it out once.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Database } from '@civil-affairs/kit/database';
import { newId } from '@civil-affairs/kit/ids';
import { sandboxChannel } from '@civil-affairs/kit/messages/channel';
import { messages } from '@civil-affairs/kit/messages/messages';
import { startSender } from '@civil-affairs/kit/messages/sender';
import { messageColumns } from '@civil-affairs/kit/messages/templates';
import { cloneCity, type TestCity } from '@civil-affairs/kit/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { allowances } from '../../../subgraphs/allowances/src/subgraph.ts';

let city: TestCity;
let database: Database;
beforeAll(async () => {
  city = await cloneCity();
  database = city.open('allowances');
});
beforeEach(() => city.openAsAdmin().sql`TRUNCATE allowances.messages, allowances.sandbox_messages`);
afterAll(() => city?.drop());

const [facts, body] = messageColumns('allowances');

async function write(): Promise<string> {
  const id = newId('Message');
  await database.db.insert(messages).values({
    id,
    caseId: 'app_1',
    divisionCode: '222401',
    recipientId: newId('Resident'),
    template: 'ALLOWANCE_REVIEW_DUE',
    version: 1,
    facts: database.sealing.seal(facts, JSON.stringify({ dueOn: '2026-11-20' })),
    writtenAt: new Date('2026-11-20T01:00:00Z'),
  });
  return id;
}

/** Kills a sender at a step, with SIGKILL. */
async function killAt(step: string): Promise<void> {
  const child = spawn(process.execPath, [new URL('killed-sender.ts', import.meta.url).pathname], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  child.stdin.end(JSON.stringify({ ...city, step }));
  const [said] = await once(child.stdout, 'data');
  expect(String(said)).toBe(`${step}\n`);
  child.kill('SIGKILL');
  expect((await ended)[1]).toBe('SIGKILL');
}

async function statusOf(id: string) {
  const [row] = await database.sql`
    SELECT m.status, (SELECT count(*)::int FROM sandbox_messages s WHERE s.message_id = m.id) AS out
    FROM messages m WHERE m.id = ${id}`;
  return row;
}

test.each([
  ['claimed, not sent', { status: 'QUEUED', out: 0 }],
  ['sent, not recorded', { status: 'QUEUED', out: 1 }],
  ['recorded', { status: 'DELIVERED', out: 1 }],
])('a sender that is killed when its message is %s', async (step, left) => {
  const id = await write();
  await killAt(step);
  expect(await statusOf(id)).toEqual(left);
  const given: string[] = [];
  const sandbox = sandboxChannel('allowances', database);
  const sender = startSender({
    subgraph: 'allowances',
    catalogue: allowances.messages ?? {},
    database,
    lookEvery: 20,
    channel: {
      send(message, signal) {
        given.push(message.id);
        return sandbox.send(message, signal);
      },
    },
  });
  // The killed one's row is free once its server has seen it go.
  await expect.poll(() => statusOf(id), { timeout: 10_000 }).toEqual({ status: 'DELIVERED', out: 1 });
  await sender.stop();
  expect(given).toEqual(left.status === 'QUEUED' ? [id] : []);
  const [kept] = await database.sql`SELECT body FROM sandbox_messages`;
  expect(database.sealing.open(body, kept?.body)).toContain('2026年11月20日');
});
