import type { Db } from '@civil-affairs/kit/database';
import type { LocalDate } from '@civil-affairs/kit/dates';
import { holds, liesIn } from '@civil-affairs/kit/divisions';
import { anyOf } from '@civil-affairs/kit/keys';
import { statement } from '@civil-affairs/kit/statements';
import { and, asc, eq, lte, or, sql } from 'drizzle-orm';
import { delegatedStreets, staff } from '../tables/applications.ts';

export const findStaff = statement(
  (db, ids: readonly string[]) => db.select().from(staff).where(anyOf(staff.id, ids)),
  (row) => row.id,
);

/** Who works in a division on a day, or above it and therefore for it. */
export const staffFor = statement((db, code: string, today: LocalDate) => {
  const { divisionCode, id } = staff;
  return db
    .select()
    .from(staff)
    .where(
      and(
        or(liesIn(divisionCode, code), sql`starts_with(${code}, ${divisionCode})`),
        holds(staff.since, staff.until, today),
      ),
    )
    .orderBy(asc(divisionCode), asc(id));
});

/** Whether the decision is delegated to the street of a community. */
export async function isDelegated(db: Db, communityCode: string, today: LocalDate): Promise<boolean> {
  const { divisionCode, since } = delegatedStreets;
  const rows = await db
    .select({ since })
    .from(delegatedStreets)
    .where(and(eq(divisionCode, communityCode.slice(0, 9)), lte(since, today)));
  return rows.length > 0;
}
