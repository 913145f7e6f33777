// The demo city is the same on every machine: what people did in it is carried out again, to the same rows.
import { demoParts } from '@civil-affairs/gateway/subgraphs';
import { schemaNameOf } from '@civil-affairs/kit/database-setup';
import { defaultDemoResidents } from '@civil-affairs/kit/demo-city';
import { clearDemoCity, loadDemoCity } from '@civil-affairs/kit/demo-load';
import { cloneCity } from '@civil-affairs/kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** Those whose rows come of acts. */
const replayed = ['allowances', 'elder-care', 'marriages'];

let city: Awaited<ReturnType<typeof cloneCity>>;
beforeAll(async () => {
  city = await cloneCity();
});
afterAll(() => city.drop());

/**
 * A digest of the rows of each table, whatever their order. What is sealed never looks the same twice, and some columns
 * have the server's own time.
 */
async function digests(): Promise<Record<string, string>> {
  const { sql, close } = city.openAsAdmin();
  const tables = await sql`
    SELECT t.schemaname || '.' || t.tablename AS name, coalesce(array_agg(c.column_name::text)
      FILTER (WHERE c.column_default = 'now()'), '{}') AS of_server
    FROM pg_tables t JOIN information_schema.columns c ON (c.table_schema, c.table_name) = (t.schemaname, t.tablename)
    WHERE t.schemaname = ANY (${replayed.map(schemaNameOf)}) AND t.tablename <> 'schema_migrations' GROUP BY 1 ORDER BY 1`;
  const found: Record<string, string> = {};
  for (const { name, of_server: ofServer } of tables) {
    const [row] = await sql.unsafe(
      `SELECT count(*) || ' ' || coalesce(md5(string_agg(text, E'\\n' ORDER BY text)), '') AS digest
       FROM ${name} t, regexp_replace((to_jsonb(t) - $1::text[])::text, 's1\\.[\\w-]+\\.[\\w-]+', 'sealed', 'g') AS text`,
      [ofServer],
    );
    found[String(name)] = String(row?.digest);
  }
  await close();
  return found;
}

test('the city is made a second time to the last id and time', { timeout: 120_000 }, async () => {
  const first = await digests();
  await clearDemoCity(city.admin, replayed);
  expect(await digests()).toMatchObject({ 'allowances.case_history': '0 ', 'marriages.appointments': '0 ' });
  const parts = demoParts.filter(({ name }) => replayed.includes(name));
  await loadDemoCity(city.admin, city.secret, parts, defaultDemoResidents, city.sealing);
  expect(await digests()).toEqual(first);
  const made = Object.entries(first).filter(([, digest]) => !digest.startsWith('0 '));
  expect(made.map(([name]) => name)).toEqual(
    expect.arrayContaining([
      'allowances.audit_log',
      'allowances.outbox',
      'elder_care.messages',
      'elder_care.papers',
      'marriages.case_history',
    ]),
  );
});
