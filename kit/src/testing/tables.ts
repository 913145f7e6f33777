import { adminOf, type TestSubgraph } from './index.ts';

/** What a subgraph's tables hold, by their names, but for the log of who asked and the answered keys. */
export async function fingerprint(graph: TestSubgraph): Promise<Record<string, string>> {
  const [own] = await graph.database.sql`SELECT current_schema() AS schema`;
  const schema = String(own?.schema);
  const { sql } = adminOf(graph);
  const tables = await sql`
    SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = ${schema}::regnamespace
      AND relname NOT IN ('audit_log', 'idempotency_keys', 'schema_migrations') ORDER BY relname`;
  const sums = tables.map(async ({ name }) => {
    const [row] = await sql`
      SELECT count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' ORDER BY t::text)), '') AS sum
      FROM ${sql(`${schema}.${name}`)} t`;
    return [String(name), String(row?.sum)] as const;
  });
  return Object.fromEntries(await Promise.all(sums));
}
