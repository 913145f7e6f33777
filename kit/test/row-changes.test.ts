import { randomInt } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../src/database.ts';
import { keepAnswers } from '../src/kept-answers.ts';
import { bookkeeping } from '../src/row-changes.ts';
import { cloneCity, type TestCity } from '../src/testing/index.ts';

let city: TestCity;
/** The process that keeps answers. */
let own: Database;
/** Somebody else. */
let admin: Database;

beforeAll(async () => {
  city = await cloneCity();
  own = city.open('residents');
  admin = city.openAsAdmin();
});
afterAll(() => city.drop());

const heard = () => expect.poll(own.changes.version).toBeTypeOf('number');
beforeEach(heard);

/** How many versions come for the work, and for the word that follows it and that everybody hears. */
async function versionsFor(work: () => Promise<unknown>): Promise<() => number> {
  const before = Number(own.changes.version());
  await work();
  await admin.sql`SELECT pg_notify('residents_rows', 'the end')`;
  return () => Number(own.changes.version()) - before;
}

async function expectHeard(work: () => Promise<unknown>): Promise<void> {
  await expect.poll(await versionsFor(work)).toBeGreaterThan(1);
}

async function expectUnheard(work: () => Promise<unknown>): Promise<void> {
  const versions = await versionsFor(work);
  await expect.poll(versions).toBeGreaterThan(0);
  // What was told of the work would be here before the word, or together with it.
  await setTimeout(20);
  expect(versions()).toBe(1);
}

const rename = (name: string, { sql }: Pick<Database, 'sql'> = admin) =>
  sql`UPDATE residents.divisions SET name_zh = ${name} WHERE code = '222401'`;

describe('a change of rows is heard', () => {
  test.each<[string, () => Promise<unknown>]>([
    ['of an update', () => rename('别名')],
    [
      'of rows that were put in and taken out',
      () =>
        admin.sql.begin(async (tx) => {
          await tx`INSERT INTO residents.divisions SELECT * FROM residents.divisions WHERE false`;
        }),
    ],
    [
      'of a copy',
      async () => {
        const target = await admin.sql`COPY residents.divisions FROM STDIN`.writable();
        await pipeline([], target);
      },
    ],
    ['of a table that was emptied', () => admin.sql`TRUNCATE residents.corrections`],
    ['of the application outside a transaction', () => rename('又名', own)],
    [
      'of many statements in one transaction',
      () => admin.sql.begin((tx) => [rename('a', { sql: tx as never }), rename('b', { sql: tx as never })]),
    ],
  ])('%s', async (_, work) => {
    await expectHeard(work);
  });
});

describe('nothing is heard', () => {
  test('of what was undone', async () => {
    const undone = admin.sql
      .begin(async (tx) => {
        await rename('never', { sql: tx as never });
        throw new Error('undo');
      })
      .catch(() => {});
    await expectUnheard(() => undone);
  });

  test('of reads and of the books of the kit', async () => {
    const books = async () => {
      await own.sql`SELECT count(*) FROM divisions`;
      for (const table of bookkeeping) await admin.sql`DELETE FROM residents.${admin.sql(table)} WHERE false`;
    };
    await expectUnheard(books);
  });

  test('of other subgraphs', async () => {
    await expectUnheard(() => admin.sql`DELETE FROM charity.campaigns WHERE false`);
  });
});

describe('an answer that is kept', () => {
  let made = 0;
  const dependsOn = { smallCounts: new Map(), looked: false };
  const keep = keepAnswers(() => own.changes.version()?.toString());
  const nameNow = async () => {
    const [row] = await own.sql`SELECT name_zh AS name FROM divisions WHERE code = '222401'`;
    return String(row?.name);
  };

  /** The name of the city, as a visitor is told. */
  async function given(key = 'name', meanwhile?: () => Promise<unknown>): Promise<unknown> {
    const { data } = await keep(key, { viewer: null, maxAge: 3_600 }, async () => {
      made += 1;
      const name = await nameNow();
      await meanwhile?.();
      return { answer: { data: { name }, extensions: { objects: 0 } }, mayBeKept: true, dependsOn };
    });
    return data?.name;
  }

  test('is given until another process changes a row, and is right a moment later', async () => {
    await rename('先');
    // The process may hear of it after it was asked.
    await expect
      .poll(async () => {
        const before = made;
        return [await given(), made - before];
      })
      .toEqual(['先', 0]);
    const before = made;
    for (let times = 0; times < 10; times += 1) expect(await given()).toBe('先');
    expect(made).toBe(before);
    await admin.sql.begin(async (tx) => {
      await rename('后', { sql: tx as never });
      expect(await given()).toBe('先');
    });
    await expect.poll(() => given()).toBe('后');
  });

  test('is right at once for who has written in this process', async () => {
    for (let n = 0; n < 50; n += 1) {
      await own.within(async (database) => rename(`own ${n}`, database));
      expect(await given()).toBe(`own ${n}`);
    }
    const failing = own.within(async (database) => {
      await rename('undone', database);
      throw new Error('undo');
    });
    await expect(failing).rejects.toThrow('undo');
    expect(await given()).toBe('own 49');
  });

  test('loses no change that is committed while it is made, wherever in between', async () => {
    for (let n = 0; n < 150; n += 1) {
      // One that nobody has asked for: it is made.
      const key = `name ${n}`;
      const before = own.changes.version();
      // Before it is read, while it is read, after it was read, and once its maker has heard of the change.
      const write = (async () => {
        if (randomInt(3) > 0) await setTimeout(randomInt(3));
        await rename(`round ${n}`);
      })();
      const waits = [
        async () => {},
        () => write,
        () => setTimeout(randomInt(4)),
        () => expect.poll(own.changes.version, { interval: 2 }).not.toBe(before),
      ];
      await Promise.all([given(key, waits[n % waits.length]), write]);
      await expect.poll(() => given(key), { interval: 2 }).toBe(`round ${n}`);
    }
  });

  test('is neither given nor made while the connection that listens is lost, and what happens meanwhile is seen', async () => {
    await rename('心');
    await expect.poll(() => given()).toBe('心');
    const before = Number(own.changes.version());
    await admin.sql`
      SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND query LIKE '%LISTEN%' AND pid <> pg_backend_pid()`;
    await expect.poll(own.changes.version).toBeUndefined();
    await rename('断');
    expect(await given()).toBe('断');
    const countBefore = made;
    await given();
    expect(made).toBe(countBefore + 1);

    await expect.poll(own.changes.version).toBeGreaterThan(before);
    expect([await given(), await given()]).toEqual(['断', '断']);
    expect(made).toBe(countBefore + 2);
    await rename('延吉市');
    await expect.poll(() => given()).toBe('延吉市');
  });

  test('a process that has closed its database listens no more', async () => {
    const other = city.open('residents');
    await expect.poll(other.changes.version).toBeTypeOf('number');
    await other.close();
    expect(other.changes.version()).toBeUndefined();
    const listening = admin.sql`
      SELECT count(*)::int AS n FROM pg_stat_activity
      WHERE datname = current_database() AND query LIKE '%LISTEN%' AND pid <> pg_backend_pid()`;
    expect((await listening)[0]?.n).toBe(1);
  });
});
