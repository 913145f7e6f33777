import { eq, sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  date,
  integer,
  jsonb,
  pgTable,
  QueryBuilder,
  text,
  timestamp,
} from 'drizzle-orm/pg-core';
import * as utils from 'drizzle-orm/utils';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mapperOf, type SelectedField } from '../src/row-mappers.ts';

const trees = pgTable('trees', {
  id: text().primaryKey(),
  // Names that code could take for something of its own.
  code: text(),
  c: integer(),
  d: boolean(),
  null: date(),
  length: bigint({ mode: 'number' }),
  planted: timestamp({ withTimezone: true }),
});
const birds = pgTable('birds', { id: text(), code: integer(), treeId: text(), facts: jsonb() });

/** Of the library's own, which its types do not name. */
const { mapResultRow, orderSelectedFields } = utils as unknown as {
  mapResultRow(fields: object, columns: readonly unknown[], notNull: object | undefined): object;
  orderSelectedFields(fields: object): SelectedField[];
};

interface Made {
  fields: SelectedField[];
  notNull: Record<string, boolean> | undefined;
}

/** What the library knows of a query when it reads its rows. */
function madeOf(query: unknown): Made {
  const { config, joinsNotNullableMap } = query as {
    config: { fields: Record<string, unknown> };
    joinsNotNullableMap: Record<string, boolean>;
  };
  return {
    fields: orderSelectedFields(config.fields),
    notNull: joinsNotNullableMap,
  };
}

const build = new QueryBuilder();
const queries = {
  'of one table': build.select().from(trees),
  'of chosen columns and expressions': build
    .select({ id: trees.id, code: sql<number>`count(*)`.as('code'), size: sql<number>`1`.mapWith(Number) })
    .from(trees),
  'of objects within': build
    .select({ tree: trees, bird: { code: birds.code, id: trees.id } })
    .from(trees)
    .innerJoin(birds, eq(birds.treeId, trees.id)),
  'of a table that may be absent': build.select().from(trees).leftJoin(birds, eq(birds.treeId, trees.id)),
  'of the first table that may be absent': build
    .select()
    .from(trees)
    .rightJoin(birds, eq(birds.treeId, trees.id)),
  'of two that may be absent': build.select().from(trees).fullJoin(birds, eq(birds.treeId, trees.id)),
};

describe('rows', () => {
  test.each(Object.entries(queries))('%s are as the library makes them', (_, query) => {
    const { fields, notNull } = madeOf(query);
    const map = mapperOf(fields, notNull);
    const value = fc.oneof(fc.constant(null), fc.constantFrom('7', '2026-11-20', 't', ''));
    fc.assert(
      fc.property(fc.array(value, { minLength: fields.length, maxLength: fields.length }), (columns) => {
        expect(map(columns)).toEqual(mapResultRow(fields, columns, notNull));
        expect(Object.keys(map(columns) as object)).toEqual(
          Object.keys(mapResultRow(fields, columns, notNull)),
        );
      }),
    );
  });
});
