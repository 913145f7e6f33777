import type { Delivery } from '@civil-affairs/kit/events/reactions';
import { newId as kitId } from '@civil-affairs/kit/ids';
import { beforeEach, describe, expect, test } from 'vitest';
import { endMarriageByDeath } from '../src/commands/deaths.ts';
import { createContext } from '../src/context.ts';
import { addCouple, book, marry, registrar, testMarriages } from './testing.ts';

const graph = testMarriages();

let husband: string;
let wife: string;
let registrationId: string;

beforeEach(async () => {
  [husband, wife] = await addCouple(graph);
  registrationId = await marry(graph, husband, wife);
});

function eventOf(type: string, payload: Record<string, unknown>): Delivery {
  return { id: kitId('Event'), source: 'residents', type, subjectId: husband, payload };
}

const died = (diedOn = '2026-11-20', residentId = husband) =>
  eventOf('ResidentDeathRegistered', { status: 'DEAD', residentId, diedOn });
const corrected = (diedOn: string | null, residentId = husband) =>
  eventOf('ResidentDeathCorrected', { status: 'ALIVE', residentId, diedOn, formerlyDiedOn: '2026-11-20' });

async function marriage(id = registrationId) {
  const data = await graph.read(
    `query ($id: ID!) { marriageRegistration(id: $id) {
      status endedOn endReason version history { act actedBy remark } } }`,
    { id },
    registrar,
  );
  return data.marriageRegistration;
}

async function written(type: string) {
  const rows = await graph.database
    .sql`SELECT payload FROM outbox WHERE type = ${type} ORDER BY id DESC LIMIT 1`;
  return rows[0]?.payload;
}

describe('a death', () => {
  test('ends the marriage that was in force, by the system, for the event that the audit log names', async () => {
    const event = died();
    await graph.receive(event);
    expect(await marriage()).toMatchObject({
      status: 'DISSOLVED',
      endedOn: '2026-11-20',
      endReason: 'DEATH',
      version: 2,
    });
    const [entry] = await graph.database.sql`
      SELECT actor, action, outcome FROM audit_log WHERE request_id = ${event.id}`;
    expect(entry).toEqual({ actor: 'system:marriages', action: 'endMarriageByDeath', outcome: 'DONE' });
    expect(await written('MarriageEnded')).toMatchObject({ registrationId, endReason: 'DEATH' });
  });

  test('that is delivered again, and many times at once, ends it once', async () => {
    const event = died();
    await Promise.all(Array.from({ length: 5 }, () => graph.receive(event)));
    await graph.receive(event);
    expect(await marriage()).toMatchObject({ version: 2, status: 'DISSOLVED' });
  });

  test('closes the open appointment, and its place is free again', async () => {
    const [groom, other] = await addCouple(graph);
    const { appointment } = await book(graph, [groom, other], { startsAt: '2026-11-24T01:00:00.000Z' });
    const place = async () => {
      const [slot] = await graph.database.sql`
        SELECT booked FROM slots WHERE starts_at = '2026-11-24T01:00:00.000Z'`;
      return slot?.booked;
    };
    const booked = await place();
    await graph.receive(died('2026-11-20', groom));
    const [row] = await graph.database.sql`SELECT status FROM appointments WHERE id = ${appointment.id}`;
    expect(row?.status).toBe('CANCELLED');
    expect(await place()).toBe(booked - 1);
  });

  test('of a day before the marriage ends nothing: an officer hears of it', async () => {
    await graph.receive(died('2020-05-19'));
    expect(await marriage()).toMatchObject({
      status: 'IN_FORCE',
      history: [
        { act: 'reportMarriageConflict', remark: 'MARRIED_AFTER_DEATH', actedBy: 'system:marriages' },
      ],
    });
    expect(await written('MarriageConflictFound')).toMatchObject({
      registrationId,
      conflict: 'MARRIED_AFTER_DEATH',
      divisionCode: '222401',
    });
  });
});

describe('the correction of a death', () => {
  test('that was none restores the marriage', async () => {
    await graph.receive(died());
    await graph.receive(corrected(null));
    expect(await marriage()).toMatchObject({
      status: 'IN_FORCE',
      endedOn: null,
      endReason: null,
      version: 3,
    });
    expect(await written('MarriageRestored')).toMatchObject({ registrationId, status: 'IN_FORCE' });
  });

  test('restores nothing where the survivor has married again: two marriages are for a court', async () => {
    await graph.receive(died());
    const [second] = await addCouple(graph);
    const again = await marry(graph, second, wife, '2026-11-20');
    await graph.receive(corrected(null));
    expect(await marriage()).toMatchObject({ status: 'DISSOLVED', version: 3 });
    expect(await marriage(again)).toMatchObject({ status: 'IN_FORCE' });
    expect(await written('MarriageConflictFound')).toMatchObject({ conflict: 'MARRIED_AGAIN' });
  });

  test('to another day gives the end that day', async () => {
    await graph.receive(died('2026-11-21'));
    await graph.receive(corrected('2026-11-20'));
    expect(await marriage()).toMatchObject({ status: 'DISSOLVED', endedOn: '2026-11-20', version: 3 });
  });
});

describe('an event', () => {
  test('that nobody here listens to, or that lacks what is needed, is refused and leaves nothing', async () => {
    await expect(graph.receive(eventOf('ResidentSneezed', {}))).rejects.toThrow('EVENT_NOT_HEARD');
    const malformed = eventOf('ResidentDeathRegistered', { residentId: husband, diedOn: 'yesterday' });
    await expect(graph.receive(malformed)).rejects.toThrow('EVENT_MALFORMED diedOn');
    const [row] = await graph.database.sql`
      SELECT count(*)::int AS n FROM event_inbox WHERE event_id = ${malformed.id}`;
    expect(row?.n).toBe(0);
    expect(await marriage()).toMatchObject({ status: 'IN_FORCE' });
  });
});

test('nobody but the system does what follows from a death', async () => {
  const services = { database: graph.database, clock: graph.clock, subgraphs: {} };
  const context = createContext(services, { viewer: registrar, requestId: 'test', language: 'zhHans' });
  const input = { registrationId, deceasedId: husband, diedOn: '2026-11-20', clientMutationKey: 'by hand' };
  expect(await endMarriageByDeath(context, input)).toMatchObject({ problems: [{ code: 'NOT_FOUND' }] });
});
