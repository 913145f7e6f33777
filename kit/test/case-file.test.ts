import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeAudit } from '../src/audit-log.ts';
import { carryOut, type Effect, outbox } from '../src/case-file.ts';
import { cityClock, demoDate } from '../src/clock.ts';
import type { Database, Db } from '../src/database.ts';
import { newId } from '../src/ids.ts';
import { notFound, type Result } from '../src/problems.ts';
import { cloneCity, factsFor, type TestCity, testViewer } from '../src/testing/index.ts';

let city: TestCity;
let database: Database;
beforeAll(async () => {
  city = await cloneCity();
  // Any subgraph will do: each has these tables in its own schema.
  database = city.open('residents');
});
afterAll(() => city.drop());

const clock = cityClock(demoDate);
const context = () => ({ ...factsFor(testViewer({ subject: 'clerk' })), clock, database, newId });

let made = 0;
function command(changes: object = {}) {
  made += 1;
  return { mutation: 'tryOut', key: `key ${made}`, input: { n: made }, subjectId: 'thing', ...changes };
}

const done: Result<Effect> = {
  ok: true,
  value: {
    id: 'thing',
    audit: { action: 'tryOut', subjectId: 'thing' },
    event: { type: 'TriedOut', payload: { thing: 'thing' } },
  },
};
const refused: Result<Effect> = {
  ok: false,
  problems: [notFound(['thing'], { zhHans: '该物', ko: '해당 물건', en: 'thing' })],
};

/** Writes a row, as a command's work would. */
async function writeRow(tx: Db): Promise<void> {
  await tx
    .insert(outbox)
    .values({ id: newId('Event'), at: clock.now(), type: 'Row', subjectId: 'row', payload: {} });
}

async function counts() {
  const [row] = await database.sql`
    SELECT (SELECT count(*)::int FROM audit_log WHERE actor = 'clerk') AS audit,
      (SELECT count(*)::int FROM outbox WHERE type = 'TriedOut') AS events,
      (SELECT count(*)::int FROM outbox WHERE type = 'Row') AS rows,
      (SELECT count(*)::int FROM idempotency_keys) AS keys`;
  return row as unknown as { audit: number; events: number; rows: number; keys: number };
}

describe('a command', () => {
  test('writes its rows, its audit entry, its event and its answer', async () => {
    const before = await counts();
    const result = await carryOut(context(), command(), async (tx) => {
      await writeRow(tx);
      return done;
    });
    expect(result).toEqual({ ok: true, value: 'thing' });
    expect(await counts()).toEqual({
      audit: before.audit + 1,
      events: before.events + 1,
      rows: before.rows + 1,
      keys: before.keys + 1,
    });
  });

  test('that is refused undoes its rows and leaves an audit entry with the codes', async () => {
    const before = await counts();
    const result = await carryOut(context(), command({ subjectId: 'refused_thing' }), async (tx) => {
      await writeRow(tx);
      return refused;
    });
    expect(result).toEqual(refused);
    expect(await counts()).toEqual({ ...before, audit: before.audit + 1, keys: before.keys + 1 });
    expect(
      await database.sql`SELECT action, outcome, details FROM audit_log WHERE subject_id = 'refused_thing'`,
    ).toEqual([{ action: 'tryOut', outcome: 'REFUSED', details: { codes: ['NOT_FOUND'] } }]);
  });

  test('that breaks leaves nothing, and can be sent again', async () => {
    const before = await counts();
    const sent = command();
    const broken = carryOut(context(), sent, async (tx) => {
      await writeRow(tx);
      throw new Error('power cut');
    });
    await expect(broken).rejects.toThrow('power cut');
    expect(await counts()).toEqual(before);
    expect(await carryOut(context(), sent, async () => done)).toEqual({ ok: true, value: 'thing' });
  });

  test('that violates a constraint becomes the problem behind it, or an error when there is none', async () => {
    const duplicate = async (tx: Db): Promise<Result<Effect>> => {
      const row = { id: newId('Event'), at: clock.now(), type: 'Row', subjectId: 'row', payload: {} };
      await tx.insert(outbox).values(row);
      await tx.insert(outbox).values(row);
      return done;
    };
    const before = await counts();
    const [problem] = refused.problems;
    const known = await carryOut(context(), command(), duplicate, (constraint) =>
      constraint === 'outbox_pkey' ? problem : undefined,
    );
    expect(known).toEqual(refused);
    expect(await counts()).toEqual({ ...before, audit: before.audit + 1, keys: before.keys + 1 });
    await expect(carryOut(context(), command(), duplicate)).rejects.toThrow();
  });
});

describe('a key', () => {
  test('that was answered gives the first answer, and neither gathers facts nor works again', async () => {
    const sent = command();
    await carryOut(context(), sent, async () => done);
    const never = () => Promise.reject(new Error('worked again'));
    expect(await carryOut(context(), { ...sent, prepare: never }, never)).toEqual({
      ok: true,
      value: 'thing',
    });
  });

  test('is refused with other input, and is another one for another subject', async () => {
    const sent = command();
    await carryOut(context(), sent, async () => done);
    expect(await carryOut(context(), { ...sent, input: 'other' }, async () => done)).toMatchObject({
      problems: [{ code: 'KEY_REUSED' }],
    });
    const other = { ...context(), viewer: testViewer({ subject: 'another clerk' }) };
    expect(await carryOut(other, { ...sent, input: 'other' }, async () => done)).toMatchObject({ ok: true });
  });

  test('sent twenty times at once works once', async () => {
    const sent = command();
    let worked = 0;
    const results = await Promise.all(
      Array.from({ length: 20 }, () =>
        carryOut(context(), sent, async () => {
          worked += 1;
          return done;
        }),
      ),
    );
    expect(worked).toBe(1);
    expect(results).toEqual(Array(20).fill({ ok: true, value: 'thing' }));
  });

  test.each(['', 'x'.repeat(101), 'two\nlines'])('is refused as %j', async (key) => {
    await expect(carryOut(context(), command({ key }), async () => done)).rejects.toThrow(
      'clientMutationKey',
    );
  });
});

test('facts are gathered before the transaction, and no connection is held meanwhile', async () => {
  const result = await carryOut(
    context(),
    {
      ...command(),
      async prepare() {
        const [row] = await database.sql`
          SELECT count(*)::int AS n FROM pg_stat_activity
          WHERE datname = current_database() AND state LIKE 'idle in transaction%'`;
        return row?.n as number;
      },
    },
    async (tx, held) => {
      await writeAudit(tx, context(), { action: 'look', subjectId: 'thing' });
      return held === 0 ? done : refused;
    },
  );
  expect(result).toEqual({ ok: true, value: 'thing' });
});

test('that an event was delivered may be noted, and nothing else of it is rewritten', async () => {
  await database.sql`
    INSERT INTO outbox (id, at, type, subject_id, payload) VALUES ('evt_x', now(), 'Row', 'row', '{}')`;
  await database.sql`UPDATE outbox SET delivered_at = now() WHERE id = 'evt_x'`;
  for (const statement of ["UPDATE outbox SET type = 'Other'", 'DELETE FROM outbox', 'TRUNCATE outbox'])
    await expect(database.sql.unsafe(statement)).rejects.toMatchObject({ code: '42501' });
});
