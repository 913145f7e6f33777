// Where two writers of a divorce meet, the database has the last word: one acts, the other hears why not.

import { newId as kitId } from '@civil-affairs/kit/ids';
import { adminOf, waitingForLocks } from '@civil-affairs/kit/testing';
import { codes } from '@civil-affairs/kit/testing/mutations';
import { describe, expect, test } from 'vitest';
import {
  addCouples,
  appointmentToday,
  marry,
  movableClock,
  register,
  testMarriages,
  willing,
} from './testing.ts';
import { accept, applicants, receivedDivorce, registerDivorce, withdraw } from './testing-divorces.ts';

const clock = movableClock();
const graph = testMarriages(clock);

const upTo = (count: number) => Array.from({ length: count }, (_, n) => n + 1);
const statusOf = async (id: string) =>
  (await graph.database.sql`SELECT status FROM divorce_cases WHERE id = ${id}`)[0]?.status;

test('numbers of divorce have no gap and no double after fifty registrations at once, refused ones between them', async () => {
  clock.set('2026-10-12');
  const cases = await Promise.all(upTo(50).map(() => receivedDivorce(graph)));
  clock.set('2026-11-20');
  const [row] = await graph.database.sql`
    SELECT coalesce(max(last_number), 0)::int AS before FROM number_counters WHERE prefix = 'L' AND year = 2026`;
  const before = Number(row?.before);
  // Seven fail after they have taken their number: the database finds that the couple is divorced in another case.
  await adminOf(graph).sql.unsafe(`
    CREATE FUNCTION marriages.fail_some() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NEW.divorce_case_id = ANY (ARRAY[${cases.slice(0, 7).map(({ id }) => `'${id}'`)}]) THEN
        RAISE EXCEPTION 'planted' USING ERRCODE = '23505', CONSTRAINT = 'one_open_divorce';
      END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER fail_some BEFORE INSERT ON marriages.certificates
      FOR EACH ROW EXECUTE FUNCTION marriages.fail_some()`);
  const results = await Promise.all(cases.map((one) => registerDivorce(graph, one)));
  await adminOf(graph).sql`DROP TRIGGER fail_some ON marriages.certificates`;
  expect(results.filter((result) => codes(result).length > 0)).toHaveLength(7);
  const rows = await graph.database.sql`
    SELECT right(number, 6)::int AS n FROM certificates WHERE number LIKE 'L222401-2026-%' ORDER BY number`;
  expect(rows.map(({ n }) => n).filter((n) => n > before)).toEqual(upTo(43).map((n) => n + before));
});

describe('at one moment', () => {
  test('somebody takes the application back while the office closes it by a death: one of both, and nobody waits for ever', async () => {
    clock.set('2026-06-01');
    const one = await receivedDivorce(graph);
    const [him] = one.couple;
    const event = {
      id: kitId('Event'),
      source: 'residents',
      type: 'ResidentDeathRegistered',
      subjectId: him,
      payload: { status: 'DEAD', residentId: him, diedOn: '2026-05-31' },
    };
    // A reaction that lost is tried again, like every event.
    const heard = graph.receive(event).catch(() => graph.receive(event));
    const [withdrawn] = await Promise.all([withdraw(graph, one), heard]);
    const status = await statusOf(one.id);
    expect(['WITHDRAWN', 'CLOSED']).toContain(status);
    expect(codes(withdrawn).length === 0).toBe(status === 'WITHDRAWN');
  });

  test('a death and the registration of the divorce hold the same rows in the same order', async () => {
    clock.set('2026-10-12');
    const one = await receivedDivorce(graph);
    clock.set('2026-11-20');
    const [, her] = one.couple;
    const payload = { status: 'DEAD', residentId: her, diedOn: '2026-11-20' };
    const event = {
      id: kitId('Event'),
      source: 'residents',
      type: 'ResidentDeathRegistered',
      subjectId: her,
      payload,
    };
    let both: Promise<unknown[]> = Promise.resolve([]);
    await adminOf(graph).sql.begin(async (sql) => {
      await sql`SELECT 1 FROM marriages.registrations WHERE id = ${one.registrationId} FOR UPDATE`;
      const heard = graph.receive(event).catch(() => graph.receive(event));
      both = Promise.all([registerDivorce(graph, one), heard]);
      await waitingForLocks(graph, 2);
    });
    await both;
    const [marriage] = await graph.database.sql`
      SELECT end_reason FROM registrations WHERE id = ${one.registrationId}`;
    expect([await statusOf(one.id), marriage?.end_reason]).toSatisfy(
      ([status, reason]: string[]) =>
        (status === 'REGISTERED' && reason === 'DIVORCE') || (status === 'CLOSED' && reason === 'DEATH'),
    );
  });

  test('one takes the application back while both ask for the certificate: the days leave room for one of them alone', async () => {
    clock.set('2026-06-01');
    const one = await receivedDivorce(graph);
    // The last moment of the first period: whoever is first, the certificate is not for today.
    clock.set('2026-07-01', '16:59');
    const [withdrawn, registered] = await Promise.all([withdraw(graph, one), registerDivorce(graph, one)]);
    expect(codes(withdrawn)).toEqual([]);
    expect([['COOLING_OFF_RUNNING'], ['DIVORCE_NOT_OPEN'], ['STALE_VERSION']]).toContainEqual(
      codes(registered),
    );
    expect(await statusOf(one.id)).toBe('WITHDRAWN');
  });

  test('of two who register one divorce at once, one does; there is one number and one end', async () => {
    clock.set('2026-10-12');
    const one = await receivedDivorce(graph);
    clock.set('2026-11-20');
    const results = await Promise.all([registerDivorce(graph, one), registerDivorce(graph, one)]);
    expect(results.map(codes).toSorted()).toEqual([[], ['STALE_VERSION']]);
    const numbers = await graph.database
      .sql`SELECT number FROM certificates WHERE divorce_case_id = ${one.id}`;
    expect(numbers).toHaveLength(1);
  });

  test('one is divorced and marries somebody else: only after the divorce, never both married', async () => {
    clock.set('2026-10-12');
    const one = await receivedDivorce(graph);
    clock.set('2026-11-20');
    const [him] = one.couple;
    const [[, bride]] = (await addCouples(graph, 1)) as [[string, string]];
    const appointmentId = await appointmentToday(graph, [him, bride]);
    const [married, divorced] = await Promise.all([
      register(graph, { appointmentId, parties: willing(him, bride) }),
      registerDivorce(graph, one),
    ]);
    expect(codes(divorced)).toEqual([]);
    expect([[], ['ALREADY_MARRIED']]).toContainEqual(codes(married));
    const [row] = await graph.database.sql`
      SELECT count(*)::int AS n FROM spouses WHERE resident_id = ${him} AND in_force`;
    expect(row?.n).toBe(codes(married).length === 0 ? 1 : 0);
  });

  test('one person is in two applications: the second hears of the first, by the index alone', async () => {
    clock.set('2026-06-01');
    const [[him, her], [other, wife]] = (await addCouples(graph, 2)) as [[string, string], [string, string]];
    const first = await marry(graph, him, her);
    // As if he were married twice: the wall before the last one is gone.
    await adminOf(graph).sql`DROP INDEX marriages.one_marriage_in_force`;
    const second = await marry(graph, him, wife);
    expect(other).not.toBe(him);
    const results = await Promise.all([
      accept(graph, { registrationId: first, parties: applicants(him, her) }),
      accept(graph, { registrationId: second, parties: applicants(him, wife) }),
    ]);
    expect(results.map(codes).toSorted()).toEqual([[], ['DIVORCE_RUNNING']]);
  });
});
