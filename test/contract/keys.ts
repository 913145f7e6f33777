// Keys of the demo city's own rows.
import { declaredBy } from '@civil-affairs/gateway/declared';
import { subgraphs } from '@civil-affairs/gateway/subgraphs';
import { schemaNameOf } from '@civil-affairs/kit/database-setup';
import { demoCommunity } from '@civil-affairs/kit/demo-city';
import type { TestCity } from '@civil-affairs/kit/testing';
import postgres from 'postgres';
import type { EntityView } from './ownership.ts';

const candidates = 40;
const { idPrefixes } = declaredBy(subgraphs);

const keysOfCities = new WeakMap<TestCity, Promise<Map<string, string[]>>>();

/** Some keys of an entity: an id tells its entity by its prefix, and a division has a code. */
export async function realKeys(
  city: TestCity,
  { type, key }: Pick<EntityView, 'type' | 'key'>,
): Promise<string[]> {
  if (type === 'Division') return [demoCommunity, demoCommunity.slice(0, 9), demoCommunity.slice(0, 6)];
  const prefix = idPrefixes[type];
  if (key !== 'id' || !prefix)
    throw new Error(`No key of ${type} is known: no subgraph declares its id prefix.`);
  const known = keysOfCities.get(city) ?? keysByPrefix(city);
  keysOfCities.set(city, known);
  return (await known).get(prefix) ?? [];
}

/** Every table is read once, for all entities. */
async function keysByPrefix(city: TestCity): Promise<Map<string, string[]>> {
  const sql = postgres({ ...city.admin, max: 1 });
  try {
    const schemas = subgraphs.map(({ name }) => schemaNameOf(name));
    const tables = await sql`
      SELECT table_schema AS schema, table_name AS name FROM information_schema.columns
      WHERE column_name = 'id' AND data_type = 'text' AND table_schema = ANY(${schemas})`;
    const found = await Promise.all(
      tables.map(
        (table) => sql<{ prefix: string; ids: string[] }[]>`
          SELECT split_part(id, '_', 1) AS prefix, (array_agg(id ORDER BY id))[1:${candidates}::int] AS ids
          FROM ${sql(String(table.schema))}.${sql(String(table.name))} GROUP BY 1`,
      ),
    );
    const keys = new Map<string, string[]>();
    for (const { prefix, ids } of found.flat()) keys.set(prefix, [...(keys.get(prefix) ?? []), ...ids]);
    return keys;
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** A text of each column of the demo city, by `subgraph.column`. */
export async function demoTexts(city: TestCity): Promise<Map<string, string>> {
  const sql = postgres({ ...city.admin, max: 1 });
  try {
    const found = new Map<string, string>();
    for (const { name } of subgraphs) {
      const columns = await sql`
        SELECT table_name AS table, column_name AS column FROM information_schema.columns
        WHERE table_schema = ${schemaNameOf(name)} AND data_type = 'text'`;
      for (const { table, column } of columns) {
        const [row] = await sql`
          SELECT ${sql(column)} AS text FROM ${sql(schemaNameOf(name))}.${sql(table)}
          WHERE ${sql(column)} IS NOT NULL LIMIT 1`;
        if (row) found.set(`${name}.${column}`, String(row.text));
      }
    }
    return found;
  } finally {
    await sql.end({ timeout: 5 });
  }
}
