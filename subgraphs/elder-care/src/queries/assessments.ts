import type { Db } from '@civil-affairs/kit/database';
import type { LocalDate } from '@civil-affairs/kit/dates';
import { liesIn } from '@civil-affairs/kit/divisions';
import { anyOf } from '@civil-affairs/kit/keys';
import { ascending, type List } from '@civil-affairs/kit/lists';
import type { Connection } from '@civil-affairs/kit/pages';
import { statement } from '@civil-affairs/kit/statements';
import { and, asc, desc, eq, inArray, lte, sql } from 'drizzle-orm';
import {
  type CareAssessmentRow,
  careAssessmentItems,
  careAssessmentRules,
  careAssessments,
  careRiskEvents,
} from '../tables/assessments.ts';

export type CareAssessmentPage = Connection<CareAssessmentRow>;

export const findAssessments = statement(
  (db, ids: readonly string[]) => db.select().from(careAssessments).where(anyOf(careAssessments.id, ids)),
  (row) => row.id,
);

/** All assessments of each resident, requests included, the newest first. */
export const assessmentsOf = statement(
  (db, residentIds: readonly string[]) => {
    const { residentId, assessedOn, requestedOn, id } = careAssessments;
    return db
      .select()
      .from(careAssessments)
      .where(anyOf(residentId, residentIds))
      .orderBy(desc(sql`coalesce(${assessedOn}, ${requestedOn})`), desc(id));
  },
  (row) => row.residentId,
);

/** What of each assessment tells which of them counts, and the level that it found. */
export const resultsOf = statement(
  (db, residentIds: readonly string[]) => {
    const { residentId, id, status, assessedOn, level, score, inComa, disorderCodes, careRiskEvents } =
      careAssessments;
    return db
      .select({ residentId, id, status, assessedOn, level, score, inComa, disorderCodes, careRiskEvents })
      .from(careAssessments)
      .where(anyOf(residentId, residentIds));
  },
  (row) => row.residentId,
);

/** The second assessments of disputed results, by the first. */
export const secondAssessmentsOf = statement(
  (db, ids: readonly string[]) =>
    db
      .select()
      .from(careAssessments)
      .where(anyOf(careAssessments.disputes, ids))
      .orderBy(asc(careAssessments.id)),
  (row) => row.disputes ?? '',
);

export const riskEventsOf = statement(
  (db, ids: readonly string[]) => {
    const { assessmentId, position } = careRiskEvents;
    return db
      .select()
      .from(careRiskEvents)
      .where(anyOf(assessmentId, ids))
      .orderBy(asc(assessmentId), asc(position));
  },
  (row) => row.assessmentId,
);

const open = ['REQUESTED', 'ASSIGNED', 'RECORDED', 'RETURNED'] as const;

/** The open assessments of a division, the oldest first; only those that name an assessor, where one is given. */
export function openAssessments(division: string, assessor: string | null): List<typeof careAssessments> {
  const { communityCode, status, id, assessors } = careAssessments;
  return {
    table: careAssessments,
    where: and(
      liesIn(communityCode, division),
      inArray(status, [...open]),
      assessor === null ? undefined : sql`${assessor} = ANY (${assessors})`,
    ),
    order: ascending(id),
  };
}

/** The rule that holds on a day. */
export async function assessmentRuleOn(db: Db, on: LocalDate) {
  const [rule] = await db
    .select()
    .from(careAssessmentRules)
    .where(lte(careAssessmentRules.validFrom, on))
    .orderBy(desc(careAssessmentRules.validFrom))
    .limit(1);
  return rule;
}

/** The items of each version, in the order of the form. */
export const assessmentItemsOf = statement(
  (db, versions: readonly string[]) =>
    db
      .select()
      .from(careAssessmentItems)
      .where(anyOf(sql`${careAssessmentItems.version}::text`, versions))
      .orderBy(asc(careAssessmentItems.version), asc(careAssessmentItems.position)),
  (row) => String(row.version),
);

export async function itemsOfVersion(db: Db, version: number) {
  return db
    .select()
    .from(careAssessmentItems)
    .where(eq(careAssessmentItems.version, version))
    .orderBy(asc(careAssessmentItems.position));
}
