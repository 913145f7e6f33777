import { setTimeout } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { loginOf } from '../src/database.ts';
import { type AddingLane, addingLane, apartLane, type Lane, lanesOf, sharedLane } from '../src/lanes.ts';
import { cloneCity, type TestCity } from '../src/testing/index.ts';
import { coded, type Login } from '../src/wire/login.ts';
import { textOf, type Value } from '../src/wire/values.ts';

let city: TestCity;
let login: Login;

beforeAll(async () => {
  city = await cloneCity();
  login = loginOf(city.admin, { statement_timeout: '500' });
  await run('CREATE TABLE leaves (id int PRIMARY KEY, name text)');
  await run("INSERT INTO leaves VALUES (1, 'oak'), (2, 'ash')");
});
afterAll(() => city.drop());

const opened: Pick<Lane, 'close'>[] = [];
afterEach(async () => {
  for (const lane of opened.splice(0)) await lane.close();
});
function laneOf<Any extends Lane | AddingLane>(lane: Any): Any {
  opened.push(lane);
  return lane;
}

/** Reads rows as lists of their columns. */
function rows(lane: Lane, text: string, values: Value[] = [], end?: AbortSignal): Promise<unknown[]> {
  return lane.read({ text, values: () => values.map(textOf), rowOf: (columns) => [...columns] }, end);
}

async function run(text: string): Promise<unknown[]> {
  const lane = sharedLane(login);
  try {
    return await rows(lane, text);
  } finally {
    await lane.close();
  }
}

/** What the server carries out for others than the one that looks. */
async function active(): Promise<unknown[]> {
  return run(
    `SELECT query FROM pg_stat_activity
     WHERE datname = current_database() AND state = 'active' AND pid <> pg_backend_pid() AND backend_type = 'client backend'`,
  );
}
const patient = () => ({ ...login, settings: { statement_timeout: '20000' } });

const outcomeOf = (read: Promise<unknown>) =>
  read.then(
    (found) => found,
    ({ code }) => code,
  );

describe('reads that share a connection', () => {
  test('are one for the server when they come in one turn of the loop, and another in the next turn', async () => {
    const lane = laneOf(sharedLane(login));
    await rows(lane, 'SELECT 1');
    const turn = () => Promise.all([1, 2, 3].map((n) => rows(lane, 'SELECT now()::text, $1::int', [n])));
    const first = (await turn()) as [string, number][][];
    const second = (await turn()) as [string, number][][];
    expect(first.map(([row]) => row?.[1])).toEqual([1, 2, 3]);
    expect(new Set(first.map(([row]) => row?.[0])).size).toBe(1);
    expect(second[0]?.[0]?.[0]).not.toBe(first[0]?.[0]?.[0]);
  });

  test('are answered though one before them fails, in its reading, on its way or after too long a time', async () => {
    const lane = laneOf(sharedLane(login));
    const name = (id: number) => outcomeOf(rows(lane, 'SELECT name FROM leaves WHERE id = $1', [id]));
    const reads = [
      name(1),
      outcomeOf(rows(lane, 'SELECT * FROM no_such_table')),
      name(2),
      outcomeOf(rows(lane, 'SELECT 1 / $1::int', [0])),
      outcomeOf(rows(lane, 'SELECT count(*)::int FROM leaves')),
      outcomeOf(rows(lane, 'SELECT pg_sleep(5)')),
      outcomeOf(rows(lane, 'SELECT $1::int', ['word'])),
      name(1),
      outcomeOf(rows(lane, 'SELECT count(*)::int FROM leaves')),
    ];
    expect(await Promise.all(reads)).toEqual([
      [['oak']],
      '42P01',
      [['ash']],
      '22012',
      [[2]],
      '57014',
      '22P02',
      [['oak']],
      [[2]],
    ]);
  });

  test('that were on their way behind a text which was left out are answered too', async () => {
    const lane = laneOf(sharedLane(login));
    await rows(lane, 'SELECT 1');
    const failing = outcomeOf(rows(lane, 'SELECT 1 / $1::int FROM pg_sleep(0.1)', [0]));
    const behind = outcomeOf(rows(lane, 'SELECT name FROM leaves WHERE id = 1'));
    await setTimeout(30);
    const later = outcomeOf(rows(lane, 'SELECT name FROM leaves WHERE id = 1'));
    expect(await Promise.all([failing, behind, later])).toEqual(['22012', [['oak']], [['oak']]]);
  });

  test('are answered after their table has changed', async () => {
    const lane = laneOf(sharedLane(login));
    await run('CREATE TABLE twigs AS SELECT 7 AS size');
    expect(await rows(lane, 'SELECT * FROM twigs')).toEqual([[7]]);
    await run("ALTER TABLE twigs ADD bark text DEFAULT 'grey'");
    expect(await rows(lane, 'SELECT * FROM twigs')).toEqual([[7, 'grey']]);
  });

  test('fail when a row cannot be made, and nobody else with them', async () => {
    const lane = laneOf(sharedLane(login));
    const rowOf = () => {
      throw coded('X', 'no row');
    };
    const broken = outcomeOf(lane.read({ text: 'SELECT 1', values: () => [], rowOf }, undefined));
    expect(await Promise.all([broken, rows(lane, 'SELECT 2')])).toEqual(['X', [[2]]]);
  });

  test('fail with the connection when it ends, and the next ones have a new one', async () => {
    const lane = laneOf(sharedLane(patient()));
    const [[pid]] = (await rows(lane, 'SELECT pg_backend_pid()')) as [[number]];
    const lost = outcomeOf(rows(lane, 'SELECT pg_sleep(10)'));
    await expect.poll(active).toHaveLength(1);
    await run(`SELECT pg_terminate_backend(${pid})`);
    expect(await lost).toBe('57P01');
    expect(await rows(lane, 'SELECT 1')).toEqual([[1]]);
  });

  test('fail with the reason when nobody lets them in', async () => {
    const stranger = laneOf(sharedLane({ ...login, user: 'nobody_known' }));
    expect(await outcomeOf(rows(stranger, 'SELECT 1'))).toMatch(/^28/);
    const nowhere = laneOf(sharedLane({ ...login, host: '127.0.0.1', port: 1 }));
    expect(await outcomeOf(rows(nowhere, 'SELECT 1'))).toBe('ECONNREFUSED');
  });

  test('bring values there and back as they are', async () => {
    const lane = laneOf(sharedLane(login));
    const text = `SELECT $1::text[], $2::int, $3::bool, $4::text, $5::timestamptz::text, $6::jsonb, $7::date[], $8::bigint, $9::int[]`;
    const day = new Date('2026-11-20T01:02:03.004Z');
    const words = ['', 'NULL', '{}', '"', '\\', 'a,b', ' 延吉 ', "'"];
    const given = [
      words,
      -7,
      true,
      null,
      day,
      '{"a":[1,null]}',
      ['2026-01-31'],
      '9007199254740993',
      [
        [1, 2],
        [3, 4],
      ],
    ];
    const [found] = (await rows(lane, text, given as Value[])) as unknown[][];
    expect(found).toEqual([
      words,
      -7,
      true,
      null,
      expect.stringContaining('2026-11-20'),
      { a: [1, null] },
      ['2026-01-31'],
      '9007199254740993',
      [
        [1, 2],
        [3, 4],
      ],
    ]);
  });
});

describe('reads apart', () => {
  test('end with the operation that waits for them, at the server as well', async () => {
    const lane = laneOf(apartLane(patient(), 2));
    const end = new AbortController();
    const reads = [1, 2, 3, 4].map((n) => outcomeOf(rows(lane, 'SELECT pg_sleep(10 + $1)', [n], end.signal)));
    await expect.poll(active).toHaveLength(2);
    const from = performance.now();
    end.abort();
    expect(await Promise.all(reads)).toEqual(['57014', '57014', '57014', '57014']);
    expect(performance.now() - from).toBeLessThan(2_000);
    expect(await active()).toEqual([]);
    expect(await outcomeOf(rows(lane, 'SELECT 1', [], end.signal))).toBe('57014');
    expect(await rows(lane, 'SELECT 1')).toEqual([[1]]);
  });

  test("never end another operation's statement, whenever their own one ends", async () => {
    const lane = laneOf(apartLane(patient(), 1));
    const ends: unknown[] = [];
    for (let n = 0; n < 150; n += 1) {
      const end = new AbortController();
      const own = outcomeOf(rows(lane, 'SELECT pg_sleep(0.004)', [], end.signal));
      const next = outcomeOf(rows(lane, 'SELECT 1 FROM pg_sleep(0.01)'));
      await setTimeout(n % 16);
      end.abort();
      ends.push(await own);
      expect(await next).toEqual([[1]]);
    }
    // Both ways were met: some ended by themselves, some were ended.
    expect(new Set(ends.map(String)).size).toBe(2);
  });

  test('of others go on beside one that takes long', async () => {
    const lane = laneOf(apartLane(patient(), 2));
    const end = new AbortController();
    onTestFinished(() => end.abort());
    const long = outcomeOf(rows(lane, 'SELECT pg_sleep(5)', [], end.signal));
    for (let n = 0; n < 5; n += 1) expect(await rows(lane, 'SELECT $1::int', [n])).toEqual([[n]]);
    end.abort();
    expect(await long).toBe('57014');
  });
});

describe('rows that are added', () => {
  const countOf = async (table: string) => (await run(`SELECT count(*)::int FROM ${table}`)) as [[number]];

  test('are kept when the promise is, each statement by itself', async () => {
    const lane = laneOf(addingLane(login, 1));
    await run('CREATE TABLE acorns (size int CHECK (size > 0))');
    const add = (size: number) => lane.add('INSERT INTO acorns SELECT $1::int', [String(size)]);
    const sizes = [1, 0, 2, -1, 3];
    expect((await Promise.allSettled(sizes.map(add))).map(({ status }) => status)).toEqual(
      sizes.map((size) => (size > 0 ? 'fulfilled' : 'rejected')),
    );
    expect(await countOf('acorns')).toEqual([[3]]);
  });

  test('fail when their transaction does as it ends, or its connection does before', async () => {
    const lane = laneOf(addingLane(patient(), 2));
    await run('CREATE TABLE seeds (name text, PRIMARY KEY (name) DEFERRABLE INITIALLY DEFERRED)');
    await run(`CREATE FUNCTION late() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN PERFORM pg_sleep(10) WHERE NEW.name = 'slow'; RETURN NULL; END $$`);
    await run(`CREATE CONSTRAINT TRIGGER late AFTER INSERT ON seeds DEFERRABLE INITIALLY DEFERRED
      FOR EACH ROW EXECUTE FUNCTION late()`);
    const add = (name: string) =>
      lane.add('INSERT INTO seeds SELECT $1', [name]).then(
        () => 'kept',
        ({ code }) => code,
      );
    expect([await add('beech'), await add('beech'), await add('lime')]).toEqual(['kept', '23505', 'kept']);
    const slow = add('slow');
    await expect.poll(active).toEqual([[expect.stringMatching(/^INSERT INTO seeds/)]]);
    await run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'INSERT INTO seeds%'");
    expect(await slow).toBe('57P01');
    expect(await countOf('seeds')).toEqual([[2]]);
    expect(await add('elm')).toBe('kept');
  });

  test('travel under the settings of every other write', async () => {
    const database = city.openAsAdmin();
    const { additions } = lanesOf(database.db) ?? {};
    await run('CREATE TABLE settings_seen AS SELECT name, setting FROM pg_settings WITH NO DATA');
    const settings = `SELECT name, setting FROM pg_settings
      WHERE name NOT IN ('application_name', 'client_encoding', 'DateStyle') ORDER BY name`;
    await additions?.add(`INSERT INTO settings_seen ${settings}`, []);
    const seen = await database.sql`SELECT name, setting FROM settings_seen ORDER BY name`;
    expect(seen.length).toBeGreaterThan(300);
    expect([...seen]).toEqual([...(await database.sql.unsafe(settings))]);
  });
});
