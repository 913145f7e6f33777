import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { actsOf, type CaseKind, type HeldCase } from '../src/acts.ts';
import { auditLog } from '../src/audit-log.ts';
import { outbox } from '../src/case-file.ts';
import { cityClock, demoDate } from '../src/clock.ts';
import type { Database } from '../src/database.ts';
import { historyOf } from '../src/history.ts';
import { newId } from '../src/ids.ts';
import { cloneCity, factsFor, type TestCity, testViewer } from '../src/testing/index.ts';

let city: TestCity;
let database: Database;
beforeAll(async () => {
  city = await cloneCity();
  // Any subgraph will do: each has the tables of cases in its own schema.
  database = city.open('residents');
});
afterAll(() => city.drop());

type Context = ReturnType<typeof context>;
const context = () => ({
  ...factsFor(testViewer({ subject: 'clerk' })),
  clock: cityClock(demoDate),
  database,
  newId,
});

const moves: string[] = [];
const { actsOn } = actsOf<Context>({});
const onThing = actsOn({
  noun: { zhHans: '该物', ko: '해당 물건', en: 'thing' },
  idField: 'thingId',
  lock: async (_tx, _context, id) => ({ id, version: 3 }),
  rightsOn: () => ({}),
  async move(_tx, _context, { id }, act, to) {
    moves.push(`${act} ${id}`);
    return to;
  },
  idsOf: ({ id }) => ({ thingId: id }),
} satisfies CaseKind<Context, HeldCase, HeldCase, object, string>);

const settle = onThing<{ thingId: string; clientMutationKey: string; settled: boolean }>('settle', {
  event: 'ThingSettled',
  mayAct: () => true,
  async write(_tx, _context, { settled }) {
    const about = { ids: { answers: settled ? 0 : 1 } };
    return { ok: true, value: settled ? { unchanged: true, ...about } : { change: 'SETTLED', ...about } };
  },
});

test.each([
  ['that changes a case leaves its version in the history and writes its event', 'one', false, 1],
  ['that finds everything as it was to be leaves neither, and is in the audit log alone', 'two', true, 0],
])('an act %s', async (_, thingId, settled, times) => {
  const answer = await settle(context(), { thingId, clientMutationKey: thingId, settled });
  expect(answer).toEqual({ ok: true, value: thingId });
  expect(moves.filter((move) => move === `settle ${thingId}`)).toHaveLength(times);
  const history = await historyOf(database.db, [thingId]);
  expect(history.map(({ version, status, act }) => ({ version, status, act }))).toEqual(
    Array(times).fill({ version: 4, status: 'SETTLED', act: 'settle' }),
  );
  const events = await database.db.select().from(outbox).where(eq(outbox.subjectId, thingId));
  expect(events.map(({ type, payload }) => ({ type, payload }))).toEqual(
    Array(times).fill({ type: 'ThingSettled', payload: { thingId, status: 'SETTLED', answers: 1 } }),
  );
  const audits = await database.db.select().from(auditLog).where(eq(auditLog.subjectId, thingId));
  expect(audits).toMatchObject([
    { action: 'settle', outcome: 'DONE', caseNumber: thingId, details: { thingId } },
  ]);
});

test.each(['', 'a b', '某物', 'x'.repeat(101)])(
  'what cannot be an id (%j) is not there, in three languages',
  async (thingId) => {
    const answer = await settle(context(), {
      thingId,
      clientMutationKey: `none ${thingId.length} ${thingId}`.slice(0, 90),
      settled: false,
    });
    expect(answer).toMatchObject({ ok: false, problems: [{ code: 'NOT_FOUND', path: ['thingId'] }] });
    const entries = await database.db.select().from(auditLog).where(eq(auditLog.subjectId, 'none'));
    expect(entries.length).toBeGreaterThan(0);
  },
);
