import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Database } from '../../src/database.ts';
import { newId } from '../../src/ids.ts';
import { type Channel, type OutgoingMessage, sandboxChannel } from '../../src/messages/channel.ts';
import { messages } from '../../src/messages/messages.ts';
import { type Sender, startSender } from '../../src/messages/sender.ts';
import { messageColumns } from '../../src/messages/templates.ts';
import type { Sealed } from '../../src/sealed-columns.ts';
import { cloneCity, type TestCity } from '../../src/testing/index.ts';

const catalogue = {
  TOLD: {
    version: 1,
    article: null,
    recipient: 'the person',
    by: ['tell'],
    parameters: { word: 'text' },
    zhHans: '您好，{word}',
    ko: '안녕하십니까, {word}',
  },
};
const [facts, body] = messageColumns('allowances');

let city: TestCity;
let database: Database;
const senders: Sender[] = [];
beforeAll(async () => {
  city = await cloneCity();
  database = city.open('allowances');
});
beforeEach(async () => {
  await city.openAsAdmin().sql`TRUNCATE allowances.messages, allowances.sandbox_messages`;
});
afterEach(() => Promise.all(senders.splice(0).map((sender) => sender.stop())));
afterAll(() => city?.drop());

async function write(changes: Partial<typeof messages.$inferInsert> = {}): Promise<string> {
  const row = {
    id: newId('Message'),
    caseId: newId('Event'),
    divisionCode: '222401',
    recipientId: newId('Resident'),
    template: 'TOLD',
    version: 1,
    facts: database.sealing.seal(facts, JSON.stringify({ word: randomUUID() })),
    writtenAt: new Date('2026-11-20T01:00:00Z'),
    ...changes,
  };
  await database.db.insert(messages).values(row);
  return row.id;
}

/** Without looking by itself, so that a test says when. */
function senderWith(channel: Channel, own: Database = database): Sender {
  const subgraph = 'allowances';
  const options = { subgraph, catalogue, database: own, channel, longestWait: 100, firstRest: 0 };
  const sender = startSender({ ...options, lookEvery: 3_600_000 });
  senders.push(sender);
  return sender;
}

const taken: Channel = { send: async ({ id }) => ({ id, outcome: 'TAKEN' }) };

async function statusOf(id: string) {
  const [row] = await database.sql`
    SELECT status, attempts, fault, settled_at IS NOT NULL AS settled FROM messages WHERE id = ${id}`;
  return row;
}

const delivered = { status: 'DELIVERED', attempts: 0, fault: null, settled: true };

test('a message is opened, put into both languages, sent once and settled', async () => {
  const sent: OutgoingMessage[] = [];
  const recipientId = newId('Resident');
  const sealed = database.sealing.seal(facts, JSON.stringify({ word: '甲' }));
  const id = await write({ facts: sealed, recipientId });
  const sender = senderWith({
    send: async (message) => {
      sent.push(message);
      return { id: message.id, outcome: 'TAKEN' };
    },
  });
  expect(await sender.drain()).toBe(1);
  expect(await sender.drain()).toBe(0);
  expect(sent).toEqual([{ id, recipientId, text: { zhHans: '您好，甲', ko: '안녕하십니까, 甲' } }]);
  expect(await statusOf(id)).toEqual(delivered);
});

test.each([
  ['that throws', async () => Promise.reject(new Error('the name 金哲 is in this error')), 'NOT_REACHED'],
  ['that hangs', () => new Promise<never>(() => {}), 'NO_ANSWER'],
  [
    'that answers about another message',
    async () => ({ id: 'msg_other', outcome: 'TAKEN' }),
    'ANSWER_UNCLEAR',
  ],
  ['that answers nothing', async () => undefined, 'ANSWER_UNCLEAR'],
  [
    'that answers what nobody understands',
    async ({ id }: OutgoingMessage) => ({ id, outcome: 'PERHAPS' }),
    'ANSWER_UNCLEAR',
  ],
])('a channel %s has not delivered, and is tried again', async (_, send, fault) => {
  const id = await write();
  expect(await senderWith({ send: send as Channel['send'] }).drain()).toBe(0);
  expect(await statusOf(id)).toEqual({ status: 'FAILED_FOR_NOW', attempts: 1, fault, settled: false });
  expect(await senderWith(taken).drain()).toBe(1);
  expect(await statusOf(id)).toEqual({ ...delivered, attempts: 1 });
});

test('a channel that hangs is told that nobody waits any more', async () => {
  await write();
  let signal: AbortSignal | undefined;
  await senderWith({
    send: (_, given) => {
      signal = given;
      return new Promise(() => {});
    },
  }).drain();
  expect(signal?.aborted).toBe(true);
});

test.each([
  ['UNKNOWN_RECIPIENT', 'UNKNOWN_RECIPIENT'],
  ['金哲 is not known', 'REFUSED'],
  [undefined, 'REFUSED'],
])('what a channel refuses for %j is given up, and no words of it are kept', async (fault, kept) => {
  const id = await write();
  await senderWith({ send: async ({ id }) => ({ id, outcome: 'REFUSED', fault: String(fault) }) }).drain();
  expect(await statusOf(id)).toEqual({ status: 'FAILED', attempts: 1, fault: kept, settled: true });
  expect(await senderWith(taken).drain()).toBe(0);
});

test('what was in vain ten times is given up', async () => {
  const id = await write();
  const sender = senderWith({ send: () => Promise.reject(new Error('down')) });
  for (let n = 1; n < 10; n += 1) {
    await sender.drain();
    expect(await statusOf(id)).toMatchObject({ status: 'FAILED_FOR_NOW', attempts: n });
  }
  await sender.drain();
  expect(await statusOf(id)).toEqual({ status: 'FAILED', attempts: 10, fault: 'NOT_REACHED', settled: true });
});

test('each attempt in vain is followed by a longer rest', async () => {
  const id = await write();
  const options = { subgraph: 'allowances', catalogue, database, lookEvery: 3_600_000 };
  const channel: Channel = { send: () => Promise.reject(new Error('down')) };
  const rests: number[] = [];
  for (let n = 0; n < 3; n += 1) {
    await database.sql`UPDATE messages SET due_at = now() WHERE id = ${id}`;
    const sender = startSender({ ...options, channel });
    senders.push(sender);
    await sender.drain();
    const [row] = await database.sql`
      SELECT round(extract(epoch FROM due_at - now()))::int AS rest FROM messages WHERE id = ${id}`;
    rests.push(row?.rest);
    expect(await sender.drain()).toBe(0);
  }
  for (const [n, rest] of rests.entries()) expect(Math.abs(rest - 30 * 2 ** n)).toBeLessThan(3);
});

test('a text that is not kept any more is given up, and holds up nothing else', async () => {
  const lost = await write({ template: 'LOST' });
  const altered = await write({ facts: `${database.sealing.seal(facts, '{}').slice(0, -2)}AA` as Sealed });
  const id = await write();
  expect(await senderWith(taken).drain()).toBe(1);
  const missing = { status: 'FAILED', attempts: 1, fault: 'TEXT_MISSING', settled: true };
  expect(await statusOf(lost)).toEqual(missing);
  expect(await statusOf(altered)).toEqual(missing);
  expect(await statusOf(id)).toEqual(delivered);
});

test('several senders send each message once while all of them live', async () => {
  const ids = await Promise.all(Array.from({ length: 60 }, () => write()));
  const sent: string[] = [];
  const channel: Channel = {
    async send({ id }) {
      await setTimeout(2);
      sent.push(id);
      return { id, outcome: 'TAKEN' };
    },
  };
  const counts = await Promise.all([1, 2, 3].map(() => senderWith(channel, city.open('allowances')).drain()));
  expect(counts.filter((count) => count > 0).length).toBeGreaterThan(1);
  expect(sent.toSorted()).toEqual(ids.toSorted());
});

test('a sender sends by itself what is written while it runs', async () => {
  const sender = startSender({
    subgraph: 'allowances',
    catalogue,
    database,
    channel: taken,
    lookEvery: 10,
  });
  senders.push(sender);
  const id = await write();
  await expect.poll(() => statusOf(id)).toEqual(delivered);
});

test('the sandbox keeps sealed what it would send, and what came twice once', async () => {
  const channel = sandboxChannel('allowances', database);
  const id = await write();
  const message = { id, recipientId: newId('Resident'), text: { zhHans: '好', ko: '좋다' } };
  const { signal } = new AbortController();
  expect(await channel.send(message, signal)).toEqual({ id, outcome: 'TAKEN' });
  expect(await channel.send(message, signal)).toEqual({ id, outcome: 'TAKEN' });
  const rows = await database.sql`SELECT message_id, recipient_id, body FROM sandbox_messages`;
  expect(rows).toMatchObject([{ message_id: id, recipient_id: message.recipientId }]);
  expect(database.sealing.open(body, rows[0]?.body)).toBe('好\n\n좋다');
});

test('the sandbox is not held up by the sender that waits for it', async () => {
  const id = await write();
  expect(await senderWith(sandboxChannel('allowances', database)).drain()).toBe(1);
  expect(await statusOf(id)).toEqual(delivered);
});

test('the application rewrites nothing of what a message says, and takes none out', async () => {
  const id = await write();
  for (const change of [
    database.sql`UPDATE messages SET recipient_id = 'res_other' WHERE id = ${id}`,
    database.sql`UPDATE messages SET facts = facts WHERE id = ${id}`,
    database.sql`DELETE FROM messages WHERE id = ${id}`,
    database.sql`DELETE FROM sandbox_messages`,
  ])
    await expect(change).rejects.toThrow('permission denied');
});
