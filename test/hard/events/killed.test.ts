// A death reaches the marriages whatever is killed on its way, and ends the marriage once.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { hostSubgraphs, type SubgraphHost } from '@civil-affairs/gateway/one-process';
import { subgraphs } from '@civil-affairs/gateway/subgraphs';
import { outbox } from '@civil-affairs/kit/case-file';
import { cityClock, demoDate } from '@civil-affairs/kit/clock';
import { eventDeliveries, keysOf } from '@civil-affairs/kit/events/outbox';
import { newId } from '@civil-affairs/kit/ids';
import { cloneCity, type TestCity } from '@civil-affairs/kit/testing';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';

const clock = cityClock(demoDate);

let city: TestCity;
let host: SubgraphHost | undefined;
beforeAll(async () => {
  city = await cloneCity();
});
afterAll(() => city?.drop());

const admin = () => city.openAsAdmin().sql;

/** A marriage of the demo city that is in force, each time another one. */
async function nextMarriage(): Promise<{ id: string; residentId: string; registeredOn: string }> {
  const [row] = await admin()`
    SELECT r.id, s.resident_id AS "residentId", r.registered_on::text AS "registeredOn"
    FROM marriages.registrations r JOIN marriages.spouses s ON s.registration_id = r.id
    WHERE r.status = 'IN_FORCE' AND s.role = 'HUSBAND' ORDER BY r.id LIMIT 1`;
  if (!row) throw new Error('the demo city has no more marriages');
  return row as unknown as { id: string; residentId: string; registeredOn: string };
}

/** Tells of a death as the registry's act does: event and delivery in one transaction. */
async function writeDeath(
  residentId: string,
  type = 'ResidentDeathRegistered',
  diedOn: string | null = demoDate,
  consumer = 'marriages',
) {
  const payload = { status: 'DEAD', residentId, diedOn };
  const event = { id: newId('Event'), type, subjectId: residentId, payload };
  const database = city.open('residents');
  await database.transaction(async (tx) => {
    await tx.insert(outbox).values({ ...event, at: clock.now() });
    await tx.insert(eventDeliveries).values({ eventId: event.id, consumer, keys: keysOf(event) });
  });
  await database.close();
  return event.id;
}

async function effectsOn(registrationId: string, eventId: string) {
  const [row] = await admin()`
    SELECT (SELECT status FROM marriages.registrations WHERE id = ${registrationId}) AS status,
      (SELECT count(*)::int FROM marriages.case_history WHERE case_id = ${registrationId}
        AND act = 'endMarriageByDeath') AS acts,
      (SELECT count(*)::int FROM marriages.audit_log WHERE request_id = ${eventId}
        AND subject_id = ${registrationId}) AS audits,
      (SELECT count(*)::int FROM marriages.outbox WHERE type = 'MarriageEnded'
        AND subject_id = ${registrationId}) AS written,
      (SELECT count(*)::int FROM marriages.event_inbox WHERE event_id = ${eventId}) AS arrived,
      (SELECT count(*)::int FROM residents.event_deliveries WHERE event_id = ${eventId}) AS waiting,
      (SELECT delivered_at IS NOT NULL FROM residents.outbox WHERE id = ${eventId}) AS delivered`;
  return row;
}

const onceApplied = {
  status: 'DISSOLVED',
  acts: 1,
  audits: 1,
  written: 1,
  arrived: 1,
  waiting: 0,
  delivered: true,
};
const nothing = {
  status: 'IN_FORCE',
  acts: 0,
  audits: 0,
  written: 0,
  arrived: 0,
  waiting: 1,
  delivered: false,
};

/** Kills a relay with its consumer at a step, with SIGKILL. */
async function killAt(step: string, consumer = 'marriages'): Promise<void> {
  const child = spawn(process.execPath, [new URL('killed-delivery.ts', import.meta.url).pathname], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  child.stdin.end(JSON.stringify({ ...city, step, consumer }));
  const [said] = await once(child.stdout, 'data');
  expect(String(said)).toBe(`${step}\n`);
  child.kill('SIGKILL');
  expect((await ended)[1]).toBe('SIGKILL');
}

/** Everything that is due, brought by relays that live. */
async function deliver(): Promise<void> {
  host = await hostSubgraphs(subgraphs, ({ name }) => city.open(name), clock);
  host.startRelays();
  const { drainEvents } = host;
  // A killed process's rows are free once its server has seen it go.
  await expect
    .poll(async () => {
      await drainEvents();
      const [row] = await admin()`SELECT count(*)::int AS n FROM residents.event_deliveries`;
      return row?.n;
    })
    .toBe(0);
}

describe('a death that is on its way', () => {
  afterEach(async () => {
    await host?.stop();
  });

  test.each([
    ['claimed, not delivered', nothing],
    ['applied, not committed', nothing],
    ['committed, not acknowledged', { ...onceApplied, waiting: 1, delivered: false }],
  ])('when its process is killed: %s', async (step, before) => {
    const marriage = await nextMarriage();
    const eventId = await writeDeath(marriage.residentId);
    await killAt(step);
    // The server gives back what the dead process held.
    await setTimeout(300);
    expect(await effectsOn(marriage.id, eventId)).toEqual(before);
    await deliver();
    expect(await effectsOn(marriage.id, eventId)).toEqual(onceApplied);
  });

  test('killed again and again, ends the marriage once', async () => {
    const marriage = await nextMarriage();
    const eventId = await writeDeath(marriage.residentId);
    for (const step of [
      'applied, not committed',
      'committed, not acknowledged',
      'claimed, not delivered',
      'committed, not acknowledged',
    ])
      await killAt(step);
    await deliver();
    expect(await effectsOn(marriage.id, eventId)).toEqual(onceApplied);
  });

  test('and its correction are applied in their order, although the death is delivered late and twice', async () => {
    const marriage = await nextMarriage();
    const death = await writeDeath(marriage.residentId);
    await writeDeath(marriage.residentId, 'ResidentDeathCorrected', null);
    await killAt('committed, not acknowledged');
    await deliver();
    const [row] = await admin()`
      SELECT array_agg(act ORDER BY version) AS acts FROM marriages.case_history WHERE case_id = ${marriage.id}`;
    expect(row?.acts.slice(-2)).toEqual(['endMarriageByDeath', 'restoreMarriage']);
    expect(await effectsOn(marriage.id, death)).toMatchObject({ status: 'IN_FORCE', acts: 1, arrived: 1 });
  });
});

describe('an event on its way into the log of casework', () => {
  afterEach(async () => {
    await host?.stop();
  });

  const logged = async (eventId: string) => {
    const [row] = await admin()`
      SELECT (SELECT count(*)::int FROM casework.events WHERE id = ${eventId}) AS logged,
        (SELECT count(*)::int FROM casework.event_inbox WHERE event_id = ${eventId}) AS arrived,
        (SELECT count(*)::int - max(position) FROM casework.events) AS gaps`;
    return row;
  };
  const absent = { logged: 0, arrived: 0, gaps: 0 };
  const present = { logged: 1, arrived: 1, gaps: 0 };

  test.each([
    ['claimed, not delivered', absent],
    ['applied, not committed', absent],
    ['committed, not acknowledged', present],
  ])('is in it once and leaves no gap when its process is killed: %s', async (step, before) => {
    const { residentId } = await nextMarriage();
    const eventId = await writeDeath(residentId, 'ResidentDeathRegistered', demoDate, 'casework');
    await killAt(step, 'casework');
    await setTimeout(300);
    expect(await logged(eventId)).toEqual(before);
    await deliver();
    expect(await logged(eventId)).toEqual(present);
  });
});
