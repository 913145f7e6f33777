import type { Db } from '@civil-affairs/kit/database';
import type { LocalDate } from '@civil-affairs/kit/dates';
import { anyOf } from '@civil-affairs/kit/keys';
import { statement } from '@civil-affairs/kit/statements';
import { and, asc, eq } from 'drizzle-orm';
import {
  applicationIncomes,
  checkContests,
  type FirstOpinionRow,
  firstOpinions,
  incomeCheckResults,
  incomeChecks,
  investigations,
  type SupplementNoticeRow,
  supplementNotices,
  supplements,
} from '../tables/investigation.ts';

/** The one-time notice with its answer. */
export type Supplement = SupplementNoticeRow & { answeredOn: LocalDate | null; answer: string | null };

export async function supplementsOf(db: Db, ids: readonly string[]): Promise<Supplement[]> {
  const rows = await db
    .select()
    .from(supplementNotices)
    .leftJoin(supplements, eq(supplements.applicationId, supplementNotices.applicationId))
    .where(anyOf(supplementNotices.applicationId, ids));
  return rows.map(({ supplement_notices: notice, supplements: answer }) => ({
    ...notice,
    answeredOn: answer?.answeredOn ?? null,
    answer: answer?.remark ?? null,
  }));
}

export const investigationsOf = statement(
  (db, ids: readonly string[]) => {
    const { applicationId, round, level, visitedOn } = investigations;
    return db
      .select()
      .from(investigations)
      .where(anyOf(applicationId, ids))
      .orderBy(asc(round), asc(visitedOn), asc(level));
  },
  (row) => row.applicationId,
);

export const incomeChecksOf = statement(
  (db, ids: readonly string[]) => {
    const { applicationId, number } = incomeChecks;
    return db.select().from(incomeChecks).where(anyOf(applicationId, ids)).orderBy(asc(number));
  },
  (row) => row.applicationId,
);

export const checkContestsOf = statement(
  (db, ids: readonly string[]) => {
    const { applicationId, number } = checkContests;
    return db.select().from(checkContests).where(anyOf(applicationId, ids)).orderBy(asc(number));
  },
  (row) => row.applicationId,
);

export const incomeCheckResultsOf = statement(
  (db, ids: readonly string[]) => {
    const { applicationId, number, source } = incomeCheckResults;
    return db
      .select()
      .from(incomeCheckResults)
      .where(anyOf(applicationId, ids))
      .orderBy(asc(number), asc(source));
  },
  (row) => row.applicationId,
);

/** Every income of each case, as declared (number 0) and as each check found it. */
export const incomesOf = statement(
  (db, ids: readonly string[]) => {
    const { applicationId, residentId, number, position } = applicationIncomes;
    return db
      .select()
      .from(applicationIncomes)
      .where(anyOf(applicationId, ids))
      .orderBy(asc(number), asc(residentId), asc(position));
  },
  (row) => row.applicationId,
);

export const firstOpinionsOf = statement(
  (db, ids: readonly string[]) => {
    const { applicationId, round } = firstOpinions;
    return db.select().from(firstOpinions).where(anyOf(applicationId, ids)).orderBy(asc(round));
  },
  (row) => row.applicationId,
);

export async function firstOpinionOf(
  db: Db,
  applicationId: string,
  round: number,
): Promise<FirstOpinionRow | undefined> {
  const [row] = await db
    .select()
    .from(firstOpinions)
    .where(and(eq(firstOpinions.applicationId, applicationId), eq(firstOpinions.round, round)));
  return row;
}
