import type { Db } from '@civil-affairs/kit/database';
import { liesIn } from '@civil-affairs/kit/divisions';
import { anyOf } from '@civil-affairs/kit/keys';
import { ascending, type List } from '@civil-affairs/kit/lists';
import type { Connection } from '@civil-affairs/kit/pages';
import type { BlindIndex } from '@civil-affairs/kit/sealed-columns';
import { statement } from '@civil-affairs/kit/statements';
import { and, asc, eq, getTableColumns, isNull, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { NameSearch } from '../rules/names.ts';
import { deathEntries, divisions, type ResidentRow, residences, residents } from '../tables.ts';

export type ResidentPage = Connection<ResidentRow>;

const { nameKey, pinyin, korean, citizenIdIndex, phoneIndex, ...shown } = getTableColumns(residents);

export const residentColumns = shown satisfies Record<keyof ResidentRow, PgColumn>;

export const findResidents = statement(
  (db, ids: readonly string[]) => db.select(residentColumns).from(residents).where(anyOf(residents.id, ids)),
  (row) => row.id,
);

/** Residents, each with the community. */
export const residentsInPlaces = statement(
  (db, ids: readonly string[]) =>
    db
      .select({ person: residentColumns, place: divisions })
      .from(residents)
      .innerJoin(divisions, eq(divisions.code, residents.communityCode))
      .where(anyOf(residents.id, ids)),
  ({ person }) => person.id,
);

/** @param indexes of a citizen id, by every key */
export async function findResidentByCitizenId(
  db: Db,
  indexes: readonly BlindIndex[],
): Promise<ResidentRow | undefined> {
  const [row] = await db
    .select(residentColumns)
    .from(residents)
    .where(anyOf(residents.citizenIdIndex, indexes));
  return row;
}

/** What is read of those who may be one person: also how their names sound. */
const comparedColumns = { ...residentColumns, pinyin, korean };

/** The most persons that are shown for one number. */
const mostOfPhone = 20;

/** @param indexes of a telephone number, by every key */
export function residentsOfPhone(db: Db, indexes: readonly BlindIndex[]) {
  return db
    .select(comparedColumns)
    .from(residents)
    .where(and(anyOf(residents.phoneIndex, indexes), isNull(residents.mergedInto)))
    .orderBy(asc(residents.phoneIndex), asc(residents.id))
    .limit(mostOfPhone);
}

/** Everybody of a sex who was born on one of some days, by the record that is kept. */
export const residentsBornOn = statement((db, days: readonly string[], sex: ResidentRow['sex']) =>
  db
    .select(comparedColumns)
    .from(residents)
    .where(and(anyOf(residents.birthDate, days), eq(residents.sex, sex), isNull(residents.mergedInto))),
);

/**
 * The living residents of each division. Community by community, as the index has them: in the order of the ids alone, a
 * small community's first page could be behind the whole city's.
 */
export const livingResidents: List<typeof residents, object, ResidentRow> = {
  table: residents,
  columns: residentColumns,
  where: and(liesIn(residents.communityCode), eq(residents.status, sql`'LIVING'`)),
  order: ascending(residents.communityCode, residents.id),
  isInIndex: true,
};

/** The stations of persons who have moved, the first one first; none of who never has. */
export const residencesOf = statement(
  (db, residentIds: readonly string[]) =>
    db
      .select()
      .from(residences)
      .where(anyOf(residences.residentId, residentIds))
      .orderBy(asc(residences.residentId), asc(residences.number)),
  (row) => row.residentId,
);

/** What was entered of the deaths of some persons, the first entry first. */
export const deathEntriesOf = statement(
  (db, residentIds: readonly string[]) =>
    db
      .select()
      .from(deathEntries)
      .where(anyOf(deathEntries.residentId, residentIds))
      .orderBy(asc(deathEntries.residentId), asc(deathEntries.version)),
  (row) => row.residentId,
);

/** The records that were merged into others, by the one that is kept. */
export const recordsMergedInto = statement(
  (db, keptIds: readonly string[]) =>
    db
      .select(residentColumns)
      .from(residents)
      .where(anyOf(residents.mergedInto, keptIds))
      .orderBy(asc(residents.id)),
  (row) => row.mergedInto ?? '',
);

const communityDigits = 12;

/** Persons of a division whose name begins so, in the order of their names; without a name those of one birthday. */
export function residentsFound(
  division: string,
  name: NameSearch | undefined,
  birthDate: string | undefined,
): List<typeof residents> {
  const key = name && residents[name.key];
  return {
    table: residents,
    where: and(
      // One community's names are in order in an index; those of several are looked for in the city's.
      division.length === communityDigits
        ? eq(residents.communityCode, division)
        : liesIn(residents.communityCode, division),
      key ? sql`${key} >= ${name.prefix} AND ${key} < ${`${name.prefix}\u{10ffff}`}` : undefined,
      birthDate ? eq(residents.birthDate, birthDate) : undefined,
      isNull(residents.mergedInto),
    ),
    order: ascending(key ?? residents.birthDate, residents.id),
  };
}
