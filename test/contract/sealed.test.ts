// What is sealed is in no table in plain, can be found and shown, and stays so while its keys are exchanged.
import { randomBytes } from 'node:crypto';
import { sealedColumns } from '@civil-affairs/gateway/subgraphs';
import { othersIn, resealColumn, sealPlainColumns } from '@civil-affairs/kit/reseal';
import type { Sealed } from '@civil-affairs/kit/sealed-columns';
import { openSealing, parseSealingKeys, type SealingKey } from '@civil-affairs/kit/sealing';
import { cloneCity, type TestCity } from '@civil-affairs/kit/testing';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let city: TestCity;
let admin: postgres.Sql;
beforeAll(async () => {
  city = await cloneCity();
  admin = postgres({ ...city.admin, max: 4, onnotice: () => {} });
});
afterAll(async () => {
  await admin.end();
  await city.drop();
});

/** Digits of every length that such a number has, in whatever is stored. */
const citizenIds = '[0-9]{17}[0-9X]';

async function tables(): Promise<string[]> {
  const rows = await admin`
    SELECT format('%I.%I', n.nspname, c.relname) AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind = 'r' AND n.nspname !~ '^pg_|^information_schema$' ORDER BY 1`;
  return rows.map(({ name }) => String(name));
}

describe('no table of the demo city holds in plain', () => {
  test('a citizen id of its people', async () => {
    const { sealing } = city;
    const column = sealedColumns[0];
    if (!column) throw new Error('nothing is sealed');
    const rows = await admin`SELECT citizen_id, birth_date::text AS born FROM residents.residents`;
    const written = rows.map((row) => sealing.open(column, row.citizen_id as Sealed));
    expect(new Set(written).size).toBe(rows.length);
    expect(rows.length).toBeGreaterThan(5_000);
    for (const [n, id] of written.entries()) expect(id.slice(6, 14)).toBe(rows[n]?.born.replaceAll('-', ''));
    for (const table of await tables()) {
      const found = await admin.unsafe(
        `SELECT DISTINCT m[1] AS number FROM ${table} t, regexp_matches(t::text, '${citizenIds}', 'g') m`,
      );
      const leaked = found.map(({ number }) => String(number)).filter((number) => written.includes(number));
      expect(leaked, table).toEqual([]);
    }
  });

  test('a telephone number of its people', async () => {
    const column = sealedColumns.find(({ column }) => column === 'phone');
    const rows = await admin`SELECT phone FROM residents.residents WHERE phone IS NOT NULL`;
    expect(rows.length).toBeGreaterThan(4_000);
    for (const row of rows)
      expect(column && city.sealing.open(column, row.phone as Sealed)).toMatch(/^0433-0[1-9]\d{5}$/);
    for (const table of await tables())
      expect(
        await admin.unsafe(`SELECT 1 FROM ${table} t WHERE t::text ~ '0433-?0[1-9][0-9]{5}' LIMIT 1`),
        table,
      ).toEqual([]);
  });

  test('an account, nor a file with accounts', async () => {
    for (const table of await tables()) {
      const found = await admin.unsafe(
        `SELECT t::text AS row FROM ${table} t WHERE t::text ~ '000000[0-9]{13}' LIMIT 1`,
      );
      expect(found, table).toEqual([]);
    }
    const [file] = await admin`SELECT content FROM allowances.bank_files LIMIT 1`;
    const column = sealedColumns.find(({ column }) => column === 'content');
    expect(column && city.sealing.open(column, file?.content as Sealed)).toContain('000000');
  });

  test('the number of a death certificate', async () => {
    const rows =
      await admin`SELECT certificate_number FROM residents.death_entries WHERE certificate_number IS NOT NULL`;
    const column = sealedColumns.find(({ column }) => column === 'certificate_number');
    for (const row of rows)
      expect(column && city.sealing.open(column, row.certificate_number as Sealed)).toMatch(
        /^D-\d{4}-\d{4}$/,
      );
    for (const table of await tables())
      expect(
        await admin.unsafe(`SELECT 1 FROM ${table} t WHERE t::text ~ 'D-2026-000[0-9]' LIMIT 1`),
        table,
      ).toEqual([]);
  });

  test('a diagnosis', async () => {
    const column = sealedColumns.find(({ column }) => column === 'disorder_codes');
    const rows = await admin`SELECT disorder_codes AS value FROM elder_care.care_assessments`;
    const opened = rows.map(({ value }) => (column ? city.sealing.open(column, value as Sealed) : ''));
    expect(opened.filter((codes) => /^\["F\d\d"\]$/.test(codes)).length).toBeGreaterThan(3);
    for (const table of await tables())
      expect(
        await admin.unsafe(`SELECT 1 FROM ${table} t WHERE t::text ~ '[{"]F[0-9]{2}[}"]' LIMIT 1`),
        table,
      ).toEqual([]);
  });
});

test('nothing that is not sealed can be written into a sealed column', async () => {
  for (const { table, column } of sealedColumns) {
    const name = `${table.split('.')[1]}_${column}_sealed`;
    const [constraint] =
      await admin`SELECT pg_get_constraintdef(oid) AS rule FROM pg_constraint WHERE conname = ${name}`;
    expect(constraint?.rule, name).toContain(`CHECK (starts_with(${column}, 's1.'::text))`);
  }
  await expect(admin`UPDATE residents.residents SET citizen_id = 'plain'`).rejects.toThrow(
    'residents_citizen_id_sealed',
  );
});

describe('another key', () => {
  const fresh: SealingKey = { id: 'new', bytes: randomBytes(32) };
  const former = () => parseSealingKeys(city.sealingKeys);
  const column = sealedColumns.find(({ index }) => index !== undefined);
  if (!column) throw new Error('nothing is found by an index');

  test('takes the place of the former one while others read and write, and goes on where it was ended', async () => {
    const rotated = openSealing([fresh, ...former()]);
    const owner = postgres({ ...city.admin, max: 1, onnotice: () => {} });
    const written = new Map<string, string>();
    let stopped = false;
    // Half of the writers have been restarted with the new key, the others seal by the former one.
    const writers = [rotated, openSealing([...former(), fresh])].map(async (sealing, writer) => {
      for (let n = 0; !stopped && (writer === 0 || n < 40); n++) {
        const [row] =
          await admin`SELECT id FROM residents.residents ORDER BY id OFFSET ${n * 13 + writer} LIMIT 1`;
        const text = `2224991990030${writer}${String(n).padStart(4, '0')}`;
        await admin`UPDATE residents.residents SET citizen_id = ${sealing.seal(column, text)},
          citizen_id_index = ${sealing.indexOf(column, text)} WHERE id = ${row?.id}`;
        written.set(String(row?.id), text);
        const [found] = await admin`SELECT id FROM residents.residents
          WHERE citizen_id_index = ANY(${sealing.indexesOf(column, text) as string[]})`;
        expect(found?.id).toBe(row?.id);
      }
    });
    // Cut off in the middle: what was sealed stays sealed.
    const cut = new Promise<void>((resolve) => setTimeout(resolve, 60)).then(() => owner.end({ timeout: 0 }));
    await resealColumn(owner, { ...column, rowsAtOnce: 50 }, rotated).catch(() => {});
    await cut;
    const [writerOfFormer] = [writers[1]];
    const sealed = await resealColumn(admin, { ...column, rowsAtOnce: 50 }, rotated);
    await writerOfFormer;
    await resealColumn(admin, column, rotated);
    stopped = true;
    await Promise.all(writers);
    expect(sealed).toBeGreaterThan(0);
    expect(await othersIn(admin, column, rotated)).toBe(0);
    const rows = await admin`SELECT id, citizen_id, citizen_id_index FROM residents.residents`;
    const alone = openSealing([fresh]);
    for (const row of rows) {
      const text = alone.open(column, row.citizen_id as Sealed);
      expect(row.citizen_id_index).toBe(alone.indexOf(column, text));
      if (written.has(row.id)) expect(text).toBe(written.get(row.id));
    }
    expect(await resealColumn(admin, column, rotated)).toBe(0);
  });

  test('takes the place of the former one in every column', async () => {
    const rotated = openSealing([fresh, ...former()]);
    for (const one of sealedColumns) {
      const before = await admin.unsafe(
        `SELECT ${one.column} AS value FROM ${one.table} WHERE ${one.column} IS NOT NULL`,
      );
      await resealColumn(admin, one, rotated);
      const after = await admin.unsafe(
        `SELECT ${one.column} AS value FROM ${one.table} WHERE ${one.column} IS NOT NULL`,
      );
      const texts = (rows: readonly postgres.Row[]) =>
        rows.map(({ value }) => rotated.open(one, value)).sort();
      expect(texts(after), one.table).toEqual(texts(before));
      expect(
        after.every(({ value }) => value.startsWith('s1.new.')),
        one.table,
      ).toBe(true);
    }
  });
});

test('what was plain until a migration is sealed by the next start, and the constraint is valid then', async () => {
  const column = sealedColumns.find(({ index }) => index !== undefined);
  if (!column) throw new Error('nothing is found by an index');
  const sealing = openSealing([{ id: 'start', bytes: randomBytes(32) }]);
  const old = openSealing(parseSealingKeys(city.sealingKeys));
  const fresh = await cloneCity();
  const owner = postgres({ ...fresh.admin, max: 1, onnotice: () => {} });
  try {
    const rows = await owner`SELECT id, citizen_id FROM residents.residents`;
    const plain = rows.map((row) => ({ id: row.id, text: old.open(column, row.citizen_id as Sealed) }));
    await owner`ALTER TABLE residents.residents DROP CONSTRAINT residents_citizen_id_sealed`;
    await owner`UPDATE residents.residents r SET citizen_id = p.text
      FROM json_to_recordset(${JSON.stringify(plain)}::text::json) AS p (id text, text text) WHERE p.id = r.id`;
    await owner`ALTER TABLE residents.residents
      ADD CONSTRAINT residents_citizen_id_sealed CHECK (starts_with(citizen_id, 's1.')) NOT VALID`;
    await sealPlainColumns(fresh.admin, [column], sealing);
    const [constraint] =
      await owner`SELECT convalidated FROM pg_constraint WHERE conname = 'residents_citizen_id_sealed'`;
    expect(constraint?.convalidated).toBe(true);
    const sealed = await owner`SELECT id, citizen_id FROM residents.residents`;
    const opened = new Map(sealed.map((row) => [row.id, sealing.open(column, row.citizen_id as Sealed)]));
    for (const { id, text } of plain) expect(opened.get(id)).toBe(text);
    await sealPlainColumns(fresh.admin, [column], sealing);
  } finally {
    await owner.end();
    await fresh.drop();
  }
});
