import type { Db } from '@civil-affairs/kit/database';
import type { LocalDate, YearMonth } from '@civil-affairs/kit/dates';
import { holds, liesIn } from '@civil-affairs/kit/divisions';
import { anyOf } from '@civil-affairs/kit/keys';
import { statement } from '@civil-affairs/kit/statements';
import { and, asc, count, desc, eq, gt, gte, inArray, isNull, notExists, sql } from 'drizzle-orm';
import { careAssessments } from '../tables/assessments.ts';
import { careAbsences, careAdmissions } from '../tables/stays.ts';
import {
  careServiceItems,
  careVoucherIssues,
  careVoucherProviders,
  careVoucherRedemptions,
  careVouchers,
} from '../tables/vouchers.ts';

export const findVouchers = statement(
  (db, ids: readonly string[]) => db.select().from(careVouchers).where(anyOf(careVouchers.id, ids)),
  (row) => row.id,
);

/** All vouchers of each resident, the newest month first. */
export const vouchersOf = statement(
  (db, residentIds: readonly string[]) =>
    db
      .select()
      .from(careVouchers)
      .where(anyOf(careVouchers.residentId, residentIds))
      .orderBy(desc(careVouchers.month)),
  (row) => row.residentId,
);

export const redemptionsOf = statement(
  (db, voucherIds: readonly string[]) =>
    db
      .select()
      .from(careVoucherRedemptions)
      .where(anyOf(careVoucherRedemptions.voucherId, voucherIds))
      .orderBy(asc(careVoucherRedemptions.voucherId), asc(careVoucherRedemptions.number)),
  (row) => row.voucherId,
);

export const findServiceItems = statement(
  (db, codes: readonly string[]) =>
    db.select().from(careServiceItems).where(anyOf(careServiceItems.code, codes)),
  (row) => row.code,
);

export const findIssues = statement(
  (db, ids: readonly string[]) => db.select().from(careVoucherIssues).where(anyOf(careVoucherIssues.id, ids)),
  (row) => row.id,
);

export async function serviceItemsOn(db: Db, on: LocalDate) {
  return db
    .select()
    .from(careServiceItems)
    .where(holds(careServiceItems.validFrom, careServiceItems.validUntil, on))
    .orderBy(asc(careServiceItems.code));
}

export async function isListedProvider(db: Db, providerId: string, on: LocalDate): Promise<boolean> {
  const { validFrom, validUntil } = careVoucherProviders;
  const rows = await db
    .select({ from: validFrom })
    .from(careVoucherProviders)
    .where(and(eq(careVoucherProviders.providerId, providerId), holds(validFrom, validUntil, on)));
  return rows.length > 0;
}

export async function isInHospital(db: Db, residentId: string, on: LocalDate): Promise<boolean> {
  const rows = await db
    .select({ since: careAbsences.since })
    .from(careAbsences)
    .innerJoin(careAdmissions, eq(careAdmissions.id, careAbsences.admissionId))
    .where(
      and(
        eq(careAdmissions.residentId, residentId),
        eq(careAbsences.kind, 'HOSPITAL'),
        holds(careAbsences.since, careAbsences.until, on),
      ),
    );
  return rows.length > 0;
}

/**
 * Results that count in a month whose persons have no voucher of it.
 * @param publishedFrom the first day of publication that still counts
 */
function withoutVoucher(db: Db, month: YearMonth, publishedFrom: LocalDate) {
  const issued = db
    .select({ one: sql`1` })
    .from(careVouchers)
    .where(and(eq(careVouchers.residentId, careAssessments.residentId), eq(careVouchers.month, month)));
  return and(
    inArray(careAssessments.status, ['PUBLISHED', 'DISPUTED']),
    gte(careAssessments.publishedOn, publishedFrom),
    notExists(issued),
  );
}

/**
 * Persons of a division with a result that counts in a month and no voucher of it, with the facts of their latest result.
 * @param publishedFrom the first day of publication that still counts
 */
export async function voucherCandidates(
  db: Db,
  division: string,
  month: YearMonth,
  publishedFrom: LocalDate,
) {
  const { residentId, communityCode, assessedOn, id } = careAssessments;
  return db
    .selectDistinctOn([residentId])
    .from(careAssessments)
    .where(and(liesIn(communityCode, division), withoutVoucher(db, month, publishedFrom)))
    .orderBy(asc(residentId), desc(assessedOn), desc(id));
}

/** Communities in which somebody has a result that counts and no voucher of the month. */
export async function communitiesToIssue(
  db: Db,
  month: YearMonth,
  publishedFrom: LocalDate,
  after: string,
  limit: number,
) {
  const rows = await db
    .selectDistinct({ id: sql<string>`${careAssessments.communityCode}` })
    .from(careAssessments)
    .where(and(gt(careAssessments.communityCode, after), withoutVoucher(db, month, publishedFrom)))
    .orderBy(sql`1`)
    .limit(limit);
  return rows.map(({ id }) => ({ id, on: `${month}-01` }));
}

/** The redemptions of a month in a division that hold, and how many of them were chosen for a check. */
export async function redemptionCounts(db: Db, division: string, month: YearMonth) {
  const [row] = await db
    .select({
      redemptions: count(),
      sampled: sql<number>`(count(*) FILTER (WHERE ${careVoucherRedemptions.sampledOn} IS NOT NULL))::int`,
    })
    .from(careVoucherRedemptions)
    .innerJoin(careVouchers, eq(careVouchers.id, careVoucherRedemptions.voucherId))
    .where(
      and(
        eq(careVouchers.month, month),
        liesIn(careVouchers.communityCode, division),
        isNull(careVoucherRedemptions.reversedOn),
      ),
    );
  return row ?? { redemptions: 0, sampled: 0 };
}

/** Redemptions that may be chosen, in an order that has nothing to do with provider or person. */
export async function redemptionsToSample(db: Db, division: string, month: YearMonth, limit: number) {
  return db
    .select({ voucherId: careVoucherRedemptions.voucherId, number: careVoucherRedemptions.number })
    .from(careVoucherRedemptions)
    .innerJoin(careVouchers, eq(careVouchers.id, careVoucherRedemptions.voucherId))
    .where(
      and(
        eq(careVouchers.month, month),
        liesIn(careVouchers.communityCode, division),
        isNull(careVoucherRedemptions.reversedOn),
        isNull(careVoucherRedemptions.sampledOn),
      ),
    )
    .orderBy(sql`md5(${careVoucherRedemptions.voucherId} || ${careVoucherRedemptions.number}::text)`)
    .limit(limit);
}
