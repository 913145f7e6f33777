import { setTimeout } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { outbox } from '../../src/case-file.ts';
import { cityClock, demoDate } from '../../src/clock.ts';
import type { Database } from '../../src/database.ts';
import { eventDeliveries, keysOf } from '../../src/events/outbox.ts';
import { type Deliver, EventRefused } from '../../src/events/reactions.ts';
import { deliveryFigures, type Relay, startRelay } from '../../src/events/relay.ts';
import { newId } from '../../src/ids.ts';
import { cloneCity, type TestCity } from '../../src/testing/index.ts';

const clock = cityClock(demoDate);
// Any subgraph will do: each has the tables of events in its own schema.
const source = 'residents';

let city: TestCity;
let database: Database;
beforeAll(async () => {
  city = await cloneCity();
  database = city.open(source);
});
afterAll(() => city.drop());

const relays: Relay[] = [];
afterEach(async () => {
  for (const relay of relays.splice(0)) await relay.stop();
  await city.openAsAdmin().sql`TRUNCATE residents.event_deliveries, residents.outbox`;
});

/** A relay that looks only when it is asked to, unless it is told of something. */
function relayTo(deliverTo: Record<string, Deliver>, pollEvery = 3_600_000): Relay {
  const relay = startRelay({ source, database: city.open(source), clock, deliverTo, pollEvery });
  relays.push(relay);
  return relay;
}

/** Writes an event about a person, for some to hear. */
async function write(residentId: string, ...consumers: string[]): Promise<string> {
  const event = { id: newId('Event'), type: 'Told', subjectId: residentId, payload: { residentId } };
  await database.transaction(async (tx) => {
    await tx.insert(outbox).values({ ...event, at: clock.now() });
    const rows = consumers.map((consumer) => ({ eventId: event.id, consumer, keys: keysOf(event) }));
    if (rows.length > 0) await tx.insert(eventDeliveries).values(rows);
  });
  return event.id;
}

async function undelivered(): Promise<number> {
  const [row] = await database.sql`SELECT count(*)::int AS n FROM outbox WHERE delivered_at IS NULL`;
  return row?.n;
}

/** Remembers what it is given. */
function hearing() {
  const heard: string[] = [];
  return { heard, deliver: async ({ id }: { id: string }) => void heard.push(id) };
}

describe('a relay', () => {
  test('brings an event to each who listens, once as long as nothing fails, and notes it as delivered', async () => {
    const [one, two] = [hearing(), hearing()];
    const relay = relayTo({ one: one.deliver, two: two.deliver });
    const id = await write(newId('Resident'), 'one', 'two');
    await relay.drain();
    await relay.drain();
    expect([one.heard, two.heard]).toEqual([[id], [id]]);
    expect(await undelivered()).toBe(0);
    expect(await relay.drain()).toBe(false);
  });

  test('hears of an event by itself at once', async () => {
    const one = hearing();
    relayTo({ one: one.deliver });
    const id = await write(newId('Resident'), 'one');
    await expect.poll(() => one.heard).toEqual([id]);
  });

  test('notes as delivered what nobody listens to', async () => {
    const relay = relayTo({});
    await write(newId('Resident'));
    await relay.drain();
    expect(await undelivered()).toBe(0);
  });

  test('delivers what is about one person in its order, also beside other relays', async () => {
    const residents = Array.from({ length: 5 }, () => newId('Resident'));
    const written = new Map<string, string[]>(residents.map((id) => [id, []]));
    for (let n = 0; n < 20; n += 1) for (const id of residents) written.get(id)?.push(await write(id, 'one'));
    const heard = new Map<string, string[]>(residents.map((id) => [id, []]));
    let atOnce = 0;
    let most = 0;
    const deliver: Deliver = async ({ id, subjectId }) => {
      atOnce += 1;
      most = Math.max(most, atOnce);
      await setTimeout(Math.random() * 4);
      heard.get(subjectId)?.push(id);
      atOnce -= 1;
    };
    await Promise.all([relayTo({ one: deliver }), relayTo({ one: deliver })].map((relay) => relay.drain()));
    await relayTo({ one: deliver }).drain();
    // A relay that is woken works on beside its drains, and holds what it delivers.
    await expect.poll(() => heard).toEqual(written);
    expect(most).toBeGreaterThan(1);
  });

  test('an event that names two persons waits for those before it of either', async () => {
    const [anna, bela] = [newId('Resident'), newId('Resident')];
    const first = await write(anna, 'one');
    const second = await write(bela, 'one');
    const id = newId('Event');
    const payload = { residentIds: [anna, bela] };
    await database.db.insert(outbox).values({ id, at: clock.now(), type: 'Told', subjectId: id, payload });
    await database.db
      .insert(eventDeliveries)
      .values({ eventId: id, consumer: 'one', keys: keysOf({ subjectId: id, payload }) });
    const one = hearing();
    await relayTo({ one: one.deliver }).drain();
    expect(one.heard.toSorted()).toEqual([first, second, id].toSorted());
    expect(one.heard.at(-1)).toBe(id);
  });
});

describe('an event that is refused', () => {
  const fault = async () => {
    throw new EventRefused(['NOT_NOW']);
  };
  const due = () => city.openAsAdmin().sql`UPDATE residents.event_deliveries SET due_at = now()`;

  test('is tried again later, holds what comes after it of the same person, and nobody else', async () => {
    const one = hearing();
    const ill = newId('Resident');
    let refused = true;
    const relay = relayTo({
      one: (event) => (event.subjectId === ill && refused ? fault() : one.deliver(event)),
    });
    const [first, second] = [await write(ill, 'one'), await write(ill, 'one')];
    const other = await write(newId('Resident'), 'one');
    await relay.drain();
    expect(one.heard).toEqual([other]);
    refused = false;
    expect(await relay.drain()).toBe(false);
    await due();
    await relay.drain();
    expect(one.heard).toEqual([other, first, second]);
  });

  test('twelve times is parked with its codes until somebody has it replayed', async () => {
    let tries = 0;
    const relay = relayTo({
      one: () => {
        tries += 1;
        return fault();
      },
    });
    await write(newId('Resident'), 'one');
    for (let n = 0; n < 15; n += 1) {
      await due();
      await relay.drain();
    }
    expect(tries).toBe(12);
    expect(await deliveryFigures(database)).toMatchObject([{ consumer: 'one', waiting: 0, parked: 1 }]);
    const [row] = await database.sql`SELECT fault FROM event_deliveries`;
    expect(row?.fault).toBe('NOT_NOW');
    expect(await undelivered()).toBe(1);
  });
});

test('a subgraph that does not answer is waited for, and its events are not counted as refused', async () => {
  const one = hearing();
  let gone = true;
  const relay = relayTo({
    one: (event) => (gone ? Promise.reject(new Error('connect ECONNREFUSED')) : one.deliver(event)),
  });
  const id = await write(newId('Resident'), 'one');
  await relay.drain();
  gone = false;
  await setTimeout(600);
  await relay.drain();
  expect(one.heard).toEqual([id]);
});

test('old records are taken out, and nothing of the last thirty days, whatever is asked', async () => {
  const old = await write(newId('Resident'));
  const waiting = await write(newId('Resident'), 'one');
  const admin = city.openAsAdmin();
  await admin.sql`UPDATE residents.outbox SET at = '2026-01-05', delivered_at = '2026-01-05' WHERE id = ${old}`;
  await admin.sql`UPDATE residents.outbox SET at = '2026-01-05' WHERE id = ${waiting}`;
  const fresh = await write(newId('Resident'));
  await relayTo({}).drain();
  await admin.sql`
    INSERT INTO residents.idempotency_keys (actor, key, mutation, digest, at) VALUES
      ('a', 'old', 'm', 'd', '2026-01-05'), ('a', 'fresh', 'm', 'd', '2026-11-20')`;
  await database.sql`SELECT prune_records('2100-01-01')`;
  const kept = await database.sql`SELECT id FROM outbox ORDER BY id`;
  expect(kept.map(({ id }) => id)).toEqual([waiting, fresh].toSorted());
  const keys = await database.sql`SELECT key FROM idempotency_keys WHERE actor = 'a'`;
  expect(keys.map(({ key }) => key)).toEqual(['fresh']);
  await expect(database.sql`DELETE FROM outbox`).rejects.toThrow(/permission denied/);
});
