import { cityClock } from '@civil-affairs/kit/clock';
import { seededRandom } from '@civil-affairs/kit/demo-people';
import { adminOf, startTestSubgraph, type TestAnswer, waitingForLocks } from '@civil-affairs/kit/testing';
import { codes, newKey } from '@civil-affairs/kit/testing/mutations';
import { addResidents } from '@civil-affairs/kit/testing/people';
import { describe, expect, test } from 'vitest';
import { residents } from '../../residents/src/subgraph.ts';
import { marriages } from '../src/subgraph.ts';
import {
  addCouple,
  addCouples,
  appointmentToday,
  book,
  cancel,
  readsOf,
  refuse,
  register,
  residentAs,
  rowCounts,
  testMarriages,
  willing,
} from './testing.ts';

const graph = testMarriages();

const numbers = async () =>
  (
    await graph.database.sql`
      SELECT right(number, 6)::int AS n FROM certificates WHERE number LIKE 'J222401-2026-%' ORDER BY number`
  ).map((row) => row.n as number);
const upTo = (count: number) => Array.from({ length: count }, (_, n) => n + 1);

describe('a peak day', () => {
  test('276 couples book at once: each has a number of its own, and no slot is overbooked', async () => {
    const peak = await startTestSubgraph(marriages, {
      clock: cityClock('2027-05-10'),
      neighbours: [residents],
    });
    try {
      const couples = await addCouples(peak, 276);
      const random = seededRandom(276);
      const slots = upTo(22).map((n) => new Date(Date.parse('2027-05-20T06:30:00+08:00') + n * 1_800_000));
      const wishes = couples.map(() => random.pick(slots).toISOString());
      const results = await Promise.all(
        couples.map(async (couple, n) => {
          let startsAt = wishes[n] ?? '';
          for (let attempts = 1; ; attempts += 1) {
            const { appointment, nextFreeSlot, problems } = await book(peak, couple, { startsAt });
            if (appointment) return { queueNumber: appointment.queueNumber as number, attempts };
            expect(problems).toMatchObject([{ code: 'SLOT_FULL' }]);
            startsAt = nextFreeSlot?.startsAt ?? slots[0]?.toISOString();
          }
        }),
      );
      expect(results.map(({ queueNumber }) => queueNumber).sort((a, b) => a - b)).toEqual(upTo(276));
      expect(results.some(({ attempts }) => attempts > 1)).toBe(true);
      const counters = await peak.database.sql`
        SELECT s.booked, s.capacity, (SELECT count(*)::int FROM appointments a WHERE a.starts_at = s.starts_at) AS seen
        FROM slots s WHERE s.starts_at >= '2027-05-20'`;
      for (const { booked, capacity, seen } of counters) {
        expect(booked).toBe(seen);
        expect(booked).toBeLessThanOrEqual(capacity);
      }
      expect(counters.reduce((sum, { booked }) => sum + booked, 0)).toBe(276);
    } finally {
      await peak.stop();
    }
  }, 60_000);
});

describe('the last places of a slot', () => {
  test('go to nine of eleven couples that ask for them at the same moment', async () => {
    const startsAt = '2026-12-02T00:30:00.000Z';
    const couples = await addCouples(graph, 11);
    for (const couple of couples.slice(0, 5)) await book(graph, couple, { startsAt });
    let results: Promise<TestAnswer['data'][]> = Promise.resolve([]);
    await adminOf(graph).sql.begin(async (sql) => {
      await sql`SELECT 1 FROM marriages.slots WHERE starts_at = ${startsAt} FOR UPDATE`;
      results = Promise.all(couples.slice(5).map((couple) => book(graph, couple, { startsAt })));
      await waitingForLocks(graph, 6);
    });
    expect((await results).map(codes).sort()).toEqual([[], [], [], [], ['SLOT_FULL'], ['SLOT_FULL']]);
  });
});

describe('certificate numbers', () => {
  test('have no gap and no double after fifty registrations at once, refused ones between them', async () => {
    const before = await numbers();
    expect(before).toEqual(upTo(before.length));
    const couples = await addCouples(graph, 60);
    const cases = await Promise.all(
      couples.map(async (couple) => ({ couple, appointmentId: await appointmentToday(graph, couple) })),
    );
    const results = await Promise.all(
      cases.map(({ couple, appointmentId }, n) => {
        const parties = willing(...couple).map((party) => ({ ...party, statementSigned: n % 6 !== 5 }));
        return register(graph, { appointmentId, parties });
      }),
    );
    const issued = results.flatMap(({ registration }) => registration?.registrationNumber ?? []);
    expect(issued).toHaveLength(50);
    expect(new Set(issued).size).toBe(50);
    expect(await numbers()).toEqual(upTo(before.length + 50));
  });
});

describe('one person in two cases at once', () => {
  test('marries once; the other case hears ALREADY_MARRIED from the database', async () => {
    // The wall before the last one: with it nobody has two open appointments.
    await adminOf(graph).sql`DROP INDEX marriages.one_open_appointment`;
    for (let round = 0; round < 3; round += 1) {
      const [him, her] = await addCouple(graph);
      const [other = ''] = await addResidents(graph, [{ sex: 'FEMALE' }]);
      const cases = [
        { appointmentId: await appointmentToday(graph, [him, her]), parties: willing(him, her) },
        { appointmentId: await appointmentToday(graph, [other, him]), parties: willing(other, him) },
      ];
      // Both have found the person unmarried before either may go on.
      let results: Promise<TestAnswer['data'][]> = Promise.resolve([]);
      await adminOf(graph).sql.begin(async (sql) => {
        await sql`SELECT 1 FROM marriages.number_counters WHERE prefix = 'J' AND year = 2026 FOR UPDATE`;
        results = Promise.all(cases.map((input) => register(graph, input)));
        await waitingForLocks(graph, 2);
      });
      expect((await results).map(codes).sort()).toEqual([[], ['ALREADY_MARRIED']]);
      for (const { appointmentId } of cases) await cancel(graph, { appointmentId });
    }
    await adminOf(graph)
      .sql`CREATE UNIQUE INDEX one_open_appointment ON marriages.appointment_parties (resident_id) WHERE open`;
  });

  test('books once; the other booking hears ALREADY_BOOKED', async () => {
    for (let round = 0; round < 5; round += 1) {
      const [him, her] = await addCouple(graph);
      const results = await Promise.all([
        book(graph, [him, her], { startsAt: '2026-11-24T00:30:00.000Z' }),
        book(graph, [her, him], { startsAt: '2026-11-25T00:30:00.000Z' }),
      ]);
      expect(results.filter(({ appointment }) => appointment)).toHaveLength(1);
      expect(new Set(results.flatMap(codes))).toEqual(new Set(['ALREADY_BOOKED']));
    }
  });
});

describe('two editors of one case', () => {
  test('one wins, the other hears which version there is now', async () => {
    const [him, her] = await addCouple(graph);
    const appointmentId = await appointmentToday(graph, [him, her]);
    const results = await Promise.all([
      register(graph, { appointmentId, parties: willing(him, her) }),
      refuse(graph, { appointmentId, reasons: ['NOT_VOLUNTARY'] }),
      cancel(graph, { appointmentId }, residentAs(him)),
    ]);
    expect(results.filter(({ problems }) => problems.length === 0)).toHaveLength(1);
    const lost = results.flatMap(({ problems }) => problems);
    expect(lost).toMatchObject(Array(2).fill({ code: 'STALE_VERSION', currentVersion: 2 }));
  });

  test('booking and giving back the same place never wait for each other in a circle', async () => {
    const couples = await addCouples(graph, 9);
    const startsAt = '2026-12-01T00:30:00.000Z';
    for (let round = 0; round < 3; round += 1) {
      const booked = await Promise.all(couples.map((couple) => book(graph, couple, { startsAt })));
      expect(booked.flatMap(codes)).toEqual([]);
      await Promise.all(
        booked.flatMap(({ appointment }, n) => [
          cancel(graph, { appointmentId: appointment.id }),
          // Comes before or after the cancellation; both are in order, an error is not.
          book(graph, couples[n] ?? [], { startsAt }).then(async (again) => {
            if (again.appointment) await cancel(graph, { appointmentId: again.appointment.id });
          }),
        ]),
      );
    }
    const [slot] = await graph.database.sql`SELECT booked FROM slots WHERE starts_at = ${startsAt}`;
    expect(slot?.booked).toBe(0);
  });
});

describe('the same key', () => {
  test('fifty times at once is one effect and one answer', async () => {
    const [him, her] = await addCouple(graph);
    const appointmentId = await appointmentToday(graph, [him, her]);
    const before = await rowCounts(graph);
    const input = { appointmentId, parties: willing(him, her), clientMutationKey: newKey() };
    const results = await Promise.all(upTo(50).map(() => register(graph, input)));
    expect(new Set(results.map((result) => JSON.stringify(result))).size).toBe(1);
    expect(codes(results[0])).toEqual([]);
    const after = await rowCounts(graph);
    for (const table of ['registrations', 'certificates', 'numbers', 'audit', 'events', 'keys'] as const)
      expect(after[table], table).toBe(before[table] + 1);
  });

  test('later gets the first answer again, without another look at anybody’s data', async () => {
    const [him, her] = await addCouple(graph);
    const input = { clientMutationKey: newKey() };
    const first = await book(graph, [him, her], input);
    const reads = await readsOf(graph, him);
    expect(await book(graph, [him, her], input)).toEqual(first);
    expect(await readsOf(graph, him)).toEqual(reads);
  });

  test('with other input, or for another act, is refused', async () => {
    const [him, her] = await addCouple(graph);
    const clientMutationKey = newKey();
    const { appointment } = await book(graph, [him, her], { clientMutationKey });
    const other = await book(graph, [her, him], { clientMutationKey });
    expect(other).toMatchObject({
      appointment: null,
      problems: [{ code: 'KEY_REUSED', path: ['clientMutationKey'] }],
    });
    expect(codes(await cancel(graph, { appointmentId: appointment.id, clientMutationKey }))).toEqual([
      'KEY_REUSED',
    ]);
  });

  test('also remembers a refusal, and belongs to one actor', async () => {
    const [him, her] = await addCouple(graph);
    const input = { clientMutationKey: newKey(), startsAt: '2026-11-22T01:00:00.000Z' };
    const first = await book(graph, [him, her], input);
    expect(codes(first)).toEqual(['SLOT_CLOSED']);
    const { audit } = await rowCounts(graph);
    expect(await book(graph, [him, her], input)).toEqual(first);
    expect((await rowCounts(graph)).audit).toBe(audit);
    const { startsAt: _, ...sameKey } = input;
    expect(codes(await book(graph, [him, her], sameKey, residentAs(him)))).toEqual([]);
  });

  test.each(['', 'x'.repeat(101), 'two\nlines'])('is refused as %j', async (clientMutationKey) => {
    const [him, her] = await addCouple(graph);
    await expect(book(graph, [him, her], { clientMutationKey })).rejects.toThrow('BAD_USER_INPUT');
  });
});
