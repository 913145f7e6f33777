import type { Db } from '@civil-affairs/kit/database';
import type { LocalDate } from '@civil-affairs/kit/dates';
import { liesIn } from '@civil-affairs/kit/divisions';
import { anyOf } from '@civil-affairs/kit/keys';
import { ascending, type List } from '@civil-affairs/kit/lists';
import type { Connection } from '@civil-affairs/kit/pages';
import { statement } from '@civil-affairs/kit/statements';
import { and, asc, between, desc, eq, getTableColumns, inArray, isNotNull, type SQL, sql } from 'drizzle-orm';
import type { CaseFacts } from '../rules/applications/obstacles.ts';
import {
  type ApplicationRow,
  applicationConflicts,
  applicationMembers,
  applications,
  deadlinePauses,
  decisions,
} from '../tables/applications.ts';

/** A case with what decides about its next act. */
export type Application = ApplicationRow & ReadFacts;
type ReadFacts = Omit<CaseFacts, keyof ApplicationRow>;
export type ApplicationPage = Connection<Application>;

// The alias is written out: in a statement over one table the builder names columns without their table.
const facts = {
  supplementRequested: sql<boolean>`EXISTS (
    SELECT FROM allowances.supplement_notices s WHERE s.application_id = applications.id)`.as(
    'supplement_requested',
  ),
  proposal: sql<CaseFacts['proposal']>`(
    SELECT o.proposal FROM allowances.first_opinions o
    WHERE o.application_id = applications.id AND o.round = applications.round)`.as('proposal'),
  noticeUntil: sql<LocalDate | null>`(
    SELECT n.until::text FROM allowances.notices n
    WHERE n.application_id = applications.id AND n.round = applications.round AND n.kind = 'FIRST_OPINION')`.as(
    'notice_until',
  ),
  openObjections: sql<number>`(
    SELECT count(*)::int FROM allowances.objections o
    WHERE o.application_id = applications.id AND o.resolution IS NULL)`.as('open_objections'),
  objected: sql<boolean>`EXISTS (
    SELECT FROM allowances.objections o WHERE o.application_id = applications.id)`.as('objected'),
  countyVisited: sql<boolean>`EXISTS (
    SELECT FROM allowances.investigations i
    WHERE i.application_id = applications.id AND i.round = applications.round AND i.level = 'COUNTY')`.as(
    'county_visited',
  ),
  refusalDelivered: sql<boolean>`EXISTS (
    SELECT FROM allowances.decisions d
    WHERE d.application_id = applications.id AND d.delivered_on IS NOT NULL)`.as('refusal_delivered'),
  published: sql<boolean>`EXISTS (
    SELECT FROM allowances.notices n
    WHERE n.application_id = applications.id AND n.kind = 'FIRST_OPINION')`.as('published'),
  contested: sql<boolean>`EXISTS (
    SELECT FROM allowances.check_contests c
    WHERE c.application_id = applications.id AND c.number = (
      SELECT max(k.number) FROM allowances.income_checks k WHERE k.application_id = applications.id))`.as(
    'contested',
  ),
  pauseProposedBy: sql<string | null>`(
    SELECT CASE WHEN p.confirmed_by IS NULL THEN p.proposed_by END FROM allowances.deadline_pauses p
    WHERE p.application_id = applications.id ORDER BY p.version DESC LIMIT 1)`.as('pause_proposed_by'),
  handlers: sql<string[]>`ARRAY(
    SELECT d.actor FROM allowances.duties d
    WHERE d.application_id = applications.id AND d.duty = 'HANDLES' ORDER BY d.actor)`.as('handlers'),
  kin: sql<string[]>`ARRAY(
    SELECT DISTINCT s.subject FROM allowances.application_conflicts c JOIN allowances.staff s ON s.id = c.staff_id
    WHERE c.application_id = applications.id AND s.subject IS NOT NULL)`.as('kin'),
};

function applicationsWhere(db: Db, condition: SQL | undefined) {
  return db
    .select({ ...getTableColumns(applications), ...facts })
    .from(applications)
    .where(condition);
}

export function findApplications(db: Db, ids: readonly string[]): Promise<Application[]> {
  return applicationsWhere(db, anyOf(applications.id, ids));
}

/** The applications in which somebody is noted as dead. */
export function applicationsWithDead(
  db: Db,
  residentId: string,
): Promise<{ applicationId: string; status: ApplicationRow['status'] }[]> {
  const { applicationId, residentId: memberId, diedOn } = applicationMembers;
  return db
    .select({ applicationId, status: applications.status })
    .from(applicationMembers)
    .innerJoin(applications, eq(applications.id, applicationId))
    .where(and(eq(memberId, residentId), isNotNull(diedOn)))
    .orderBy(asc(applicationId));
}

/** The open applications of some persons, each with everybody who applies in it. */
export function openApplicationsWith(
  db: Db,
  residentIds: readonly string[],
): Promise<{ applicationId: string; communityCode: string; memberIds: string[] }[]> {
  const { applicationId, residentId, open } = applicationMembers;
  const ids = db
    .select({ applicationId })
    .from(applicationMembers)
    .where(and(anyOf(residentId, residentIds), open));
  return db
    .select({
      applicationId: applications.id,
      communityCode: applications.communityCode,
      memberIds: sql<string[]>`array_agg(${residentId})`,
    })
    .from(applications)
    .innerJoin(applicationMembers, eq(applicationId, applications.id))
    .where(inArray(applications.id, ids))
    .groupBy(applications.id)
    .orderBy(asc(applications.id));
}

/** The applications of each household, the latest first; a household has a handful in its life. */
export function applicationsOfHouseholds(db: Db, householdIds: readonly string[]): Promise<Application[]> {
  return applicationsWhere(db, anyOf(applications.householdId, householdIds)).orderBy(
    desc(applications.submittedOn),
    desc(applications.id),
  );
}

export interface QueueFilter {
  division: string;
  status?: ApplicationRow['status'] | null | undefined;
  register?: ApplicationRow['register'] | null | undefined;
}

/** The cases of a division, the oldest first. */
export function applicationQueue({
  division,
  status,
  register,
}: QueueFilter): List<typeof applications, ReadFacts> {
  const { communityCode, submittedOn, id } = applications;
  return {
    table: applications,
    facts,
    where: and(
      liesIn(communityCode, division),
      status ? eq(applications.status, status) : undefined,
      register ? eq(applications.register, register) : undefined,
    ),
    order: ascending(submittedOn, id),
  };
}

/** Who applies in each case, the applicant first. */
export const applicationMembersOf = statement(
  (db, ids: readonly string[]) => {
    const { applicationId, position } = applicationMembers;
    return db
      .select()
      .from(applicationMembers)
      .where(anyOf(applicationId, ids))
      .orderBy(asc(applicationId), asc(position));
  },
  (row) => row.applicationId,
);

/** The applications in which each resident applies. */
export const ownApplications = statement(
  (db, residentIds: readonly string[]) => {
    const { residentId, applicationId } = applicationMembers;
    return db
      .select({
        residentId,
        applicationId,
        householdId: applications.householdId,
        status: applications.status,
      })
      .from(applicationMembers)
      .innerJoin(applications, eq(applications.id, applicationId))
      .where(anyOf(residentId, residentIds));
  },
  (row) => row.residentId,
);

/** The latest pause of a deadline that was proposed in each case. */
export const proposedPausesOf = statement(
  (db, ids: readonly string[]) => {
    const { applicationId, version } = deadlinePauses;
    return db
      .selectDistinctOn([applicationId])
      .from(deadlinePauses)
      .where(anyOf(applicationId, ids))
      .orderBy(asc(applicationId), desc(version));
  },
  (row) => row.applicationId,
);

export const conflictsOfApplications = statement(
  (db, ids: readonly string[]) => {
    const { applicationId, staffId, residentId } = applicationConflicts;
    return db
      .select()
      .from(applicationConflicts)
      .where(anyOf(applicationId, ids))
      .orderBy(asc(staffId), asc(residentId));
  },
  (row) => row.applicationId,
);

/** How many decisions on special hardship a city took in a year, and how many the county had visited before. */
export async function hardshipSample(
  db: Db,
  city: string,
  year: string,
): Promise<{ decided: number; visited: number }> {
  const [row] = await db
    .select({
      decided: sql<number>`count(*)::int`,
      visited: sql<number>`(count(*) FILTER (WHERE EXISTS (
        SELECT FROM allowances.investigations i
        WHERE i.application_id = ${decisions.applicationId} AND i.level = 'COUNTY')))::int`,
    })
    .from(decisions)
    .innerJoin(applications, eq(applications.id, decisions.applicationId))
    .where(
      and(
        liesIn(applications.communityCode, city),
        eq(applications.withoutSupporter, true),
        between(decisions.decidedOn, `${year}-01-01`, `${year}-12-31`),
      ),
    );
  return row ?? { decided: 0, visited: 0 };
}

export const decisionsOf = statement(
  (db, ids: readonly string[]) => db.select().from(decisions).where(anyOf(decisions.applicationId, ids)),
  (row) => row.applicationId,
);
