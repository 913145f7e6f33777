// Rows as the driver's library makes them, by code made once for a statement: it would look up each column for each row.
import { Column, getTableName, is, SQL, Subquery, type Table } from 'drizzle-orm';

/** A column of a statement: where its value goes in the row, and what decodes it. */
export interface SelectedField {
  path: readonly string[];
  field: unknown;
}

interface Decoder {
  mapFromDriverValue(value: unknown): unknown;
}

/** A level of the row: under each name the number of a column, or a level below. */
type Level = Map<string, number | Level>;

/**
 * @param notNull of the tables that are joined, by name, whether each is always there; one that is not gives null for its
 *   whole row when its first column is null
 */
export function mapperOf(
  fields: readonly SelectedField[],
  notNull: Readonly<Record<string, boolean>> | undefined,
): (columns: readonly unknown[]) => unknown {
  const decoders = fields.map(({ field }) => decoderOf(field));
  const row: Level = new Map();
  for (const [n, { path }] of fields.entries()) {
    let level = row;
    for (const name of path.slice(0, -1)) {
      const below = level.get(name);
      const next: Level = below instanceof Map ? below : new Map();
      level.set(name, next);
      level = next;
    }
    level.set(path.at(-1) ?? '', n);
  }
  const absent = notNull ? absentOnes(fields, notNull) : new Map<string, number>();

  function codeOf(level: Level, names: readonly string[]): string {
    const entries = [...level].map(([name, value]) => {
      const code = typeof value === 'number' ? codeOfValue(value) : codeOf(value, [...names, name]);
      const first = names.length === 0 && value instanceof Map ? absent.get(name) : undefined;
      return `${keyOf(name)}: ${first === undefined ? code : `c[${first}] === null ? null : ${code}`}`;
    });
    return `{ ${entries.join(', ')} }`;
  }

  function codeOfValue(n: number): string {
    return isAsItIs(decoders[n])
      ? `c[${n}]`
      : `c[${n}] === null ? null : d[${n}].mapFromDriverValue(c[${n}])`;
  }

  return new Function('d', `return (c) => (${codeOf(row, [])});`)(decoders);
}

/** A name that is written down makes the object at once; one that is computed is added to it by a search. */
function keyOf(name: string): string {
  const text = JSON.stringify(name);
  return name === '__proto__' ? `[${text}]` : text;
}

function decoderOf(field: unknown): Decoder {
  if (is(field, Column)) return field;
  if (is(field, SQL)) return decoderIn(field);
  if (is(field, Subquery)) return decoderIn(field._.sql);
  return decoderIn((field as SQL.Aliased).sql);
}

function decoderIn(expression: SQL): Decoder {
  return (expression as unknown as { decoder: Decoder }).decoder;
}

const plain = Column.prototype.mapFromDriverValue;
const plainSql = decoderIn(new SQL([])).mapFromDriverValue;

function isAsItIs(decoder: Decoder | undefined): boolean {
  return decoder?.mapFromDriverValue === plain || decoder?.mapFromDriverValue === plainSql;
}

/** The objects of a row that are null as a whole, with the column that says so. */
function absentOnes(
  fields: readonly SelectedField[],
  notNull: Readonly<Record<string, boolean>>,
): Map<string, number> {
  const found = new Map<string, { n: number; tables: Set<string> }>();
  for (const [n, { path, field }] of fields.entries()) {
    if (path.length !== 2 || !is(field, Column)) continue;
    const name = path[0] ?? '';
    const known = found.get(name) ?? { n, tables: new Set() };
    known.tables.add(getTableName(field.table as Table));
    found.set(name, known);
  }
  const absent = [...found].filter(([, { tables }]) => {
    const [table = ''] = tables;
    return tables.size === 1 && !notNull[table];
  });
  return new Map(absent.map(([name, { n }]) => [name, n]));
}
