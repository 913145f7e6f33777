import { type AuditRow, auditLog } from '@civil-affairs/kit/case-file';
import type { Db } from '@civil-affairs/kit/database';
import { holds, liesIn } from '@civil-affairs/kit/divisions';
import { anyOf, requested, requestedKey } from '@civil-affairs/kit/keys';
import { ascending, descending, type List } from '@civil-affairs/kit/lists';
import type { Connection } from '@civil-affairs/kit/pages';
import { statement } from '@civil-affairs/kit/statements';
import {
  and,
  arrayContains,
  asc,
  count,
  eq,
  exists,
  gte,
  inArray,
  isNotNull,
  isNull,
  lt,
  ne,
  or,
  type SQL,
  sql,
} from 'drizzle-orm';
import type { ReadPurpose } from './generated/contract.ts';
import {
  deathEntries,
  divisions,
  type HouseholdMemberRow,
  householdMembers,
  households,
  type ResidentRow,
  residents,
} from './tables.ts';

export type ResidentPage = Connection<ResidentRow>;
export type AccessLogPage = Connection<AuditRow>;

export const findResidents = statement((db, ids: readonly string[]) =>
  db.select().from(residents).where(anyOf(residents.id, ids)),
);

export async function findResidentByCitizenId(db: Db, citizenId: string): Promise<ResidentRow | undefined> {
  const [row] = await db.select().from(residents).where(eq(residents.citizenId, citizenId));
  return row;
}

export const findDivisions = statement((db, codes: readonly string[]) =>
  db.select().from(divisions).where(anyOf(divisions.code, codes)),
);

export const childrenOf = statement((db, parents: readonly string[]) => {
  const { parentCode, code } = divisions;
  return db.select().from(divisions).where(anyOf(parentCode, parents)).orderBy(asc(code));
});

export const findHouseholds = statement((db, ids: readonly string[]) =>
  db.select().from(households).where(anyOf(households.id, ids)),
);

/** The current household of each resident. */
export const currentMemberships = statement((db, residentIds: readonly string[]) => {
  const { residentId, until, replacedAt } = householdMembers;
  return db
    .select()
    .from(householdMembers)
    .where(and(anyOf(residentId, residentIds), isNull(until), isNull(replacedAt)));
});

/** Members on a day; the order of the relations puts the applicant first. */
export const membersOf = statement((db, householdIds: readonly string[], on: string) => {
  const { householdId, residentId, relation, since, until, replacedAt } = householdMembers;
  return db
    .select()
    .from(householdMembers)
    .where(and(anyOf(householdId, householdIds), holds(since, until, on), isNull(replacedAt)))
    .orderBy(
      sql`array_position(ARRAY['APPLICANT','SPOUSE','MINOR_CHILD','ADULT_CHILD_STUDENT','ADULT_CHILD','PARENT','OTHER'], ${relation})`,
      asc(residentId),
    );
});

/**
 * The living residents of each division. Community by community, as the index has them: in the order of the ids alone, a
 * small community's first page could be behind the whole city's.
 */
export const livingResidents: List<typeof residents> = {
  table: residents,
  where: and(liesIn(residents.communityCode), isNull(residents.diedOn)),
  order: ascending(residents.communityCode, residents.id),
};

/**
 * Counts the living residents and the elders of each community of each division in one statement.
 * @param bornBy last birth date at which a person is 60 today
 */
export const populationOf = statement((db, codes: readonly string[], bornBy: string) => {
  const { communityCode, diedOn, birthDate } = residents;
  return db
    .select({
      code: requestedKey,
      communityCode,
      residents: count(),
      elders: sql<number>`(count(*) FILTER (WHERE ${birthDate} <= ${bornBy}))::int`,
    })
    .from(requested(codes))
    .innerJoin(residents, and(liesIn(communityCode), isNull(diedOn)))
    .groupBy(requestedKey, communityCode);
});

/** Counts the households of each community of each division that have a member today. */
export const householdCounts = statement((db, codes: readonly string[]) => {
  const { householdId, until, replacedAt } = householdMembers;
  const { communityCode, id } = households;
  const inhabited = db
    .select({ one: sql`1` })
    .from(householdMembers)
    .where(and(eq(householdId, id), isNull(until), isNull(replacedAt)));
  return db
    .select({ code: requestedKey, communityCode, households: count() })
    .from(requested(codes))
    .innerJoin(households, and(liesIn(communityCode), exists(inhabited)))
    .groupBy(requestedKey, communityCode);
});

/** Every membership of some persons that holds, the first one first. */
export const membershipsOf = statement((db, residentIds: readonly string[]) => {
  const { residentId, since, replacedAt } = householdMembers;
  return db
    .select()
    .from(householdMembers)
    .where(and(anyOf(residentId, residentIds), isNull(replacedAt)))
    .orderBy(asc(residentId), asc(since));
});

/** The memberships of a person as they were known just before an instant. */
export function membershipsKnownBefore(db: Db, person: string, at: Date): Promise<HouseholdMemberRow[]> {
  const { residentId, since, recordedAt, replacedAt } = householdMembers;
  return db
    .select()
    .from(householdMembers)
    .where(
      and(
        eq(residentId, person),
        or(isNull(recordedAt), lt(recordedAt, at)),
        or(isNull(replacedAt), gte(replacedAt, at)),
      ),
    )
    .orderBy(asc(since));
}

/** What was entered of the deaths of some persons, the first entry first. */
export const deathEntriesOf = statement((db, residentIds: readonly string[]) =>
  db
    .select()
    .from(deathEntries)
    .where(anyOf(deathEntries.residentId, residentIds))
    .orderBy(asc(deathEntries.residentId), asc(deathEntries.version)),
);

export interface AncestorRow {
  descendant: string;
  id: string;
  generations: number;
}

/** Ancestors by blood; ten generations are more than any register knows, and end a wrong loop. */
export async function ancestorsOf(db: Db, ids: readonly string[]): Promise<AncestorRow[]> {
  const rows = await db.execute<{ descendant: string; id: string; generations: number }>(sql`
    WITH RECURSIVE ancestors AS (
      SELECT child_id AS descendant, parent_id AS id, 1 AS generations
      FROM residents.kin_links WHERE ${anyOf(sql`child_id`, ids)}
      UNION
      SELECT a.descendant, k.parent_id, a.generations + 1
      FROM ancestors a JOIN residents.kin_links k ON k.child_id = a.id
      WHERE a.generations < 10
    )
    SELECT descendant, id, min(generations)::int AS generations
    FROM ancestors GROUP BY descendant, id ORDER BY generations, id`);
  return [...rows];
}

/** Reads that name no purpose: of an operation, of a page, and of fields that a scope keeps closed. */
const readsWithoutPurpose = ['readResidents', 'listResidents', 'readFields'];

/** Who read persons' data or was refused, the latest first; acts on persons are in their history. */
export function readsOf(residentId: string | undefined): List<typeof auditLog> {
  const isRead = or(isNotNull(auditLog.purpose), inArray(auditLog.action, readsWithoutPurpose));
  return {
    table: auditLog,
    where: and(isRead, residentId === undefined ? undefined : isAbout(residentId)),
    order: descending(auditLog.id),
  };
}

/** What the person is shown of it: a report of violence or trafficking may not warn whom it concerns. */
export function readsShownTo(residentId: string): List<typeof auditLog> {
  const concealed: ReadPurpose = 'PROTECTION_CASE';
  return {
    ...readsOf(residentId),
    where: and(readsOf(residentId).where, or(isNull(auditLog.purpose), ne(auditLog.purpose, concealed))),
  };
}

function isAbout(residentId: string): SQL | undefined {
  return or(eq(auditLog.subjectId, residentId), arrayContains(auditLog.persons, [residentId]));
}

/** Reads of several persons as one of them is shown them: who else was shown is not theirs to know. */
export function asSeenBy(residentId: string, page: AccessLogPage): AccessLogPage {
  const alone = (row: AuditRow): AuditRow => ({ ...row, subjectId: residentId, persons: null });
  return {
    ...page,
    edges: page.edges.map((edge) => ({ ...edge, node: alone(edge.node) })),
    nodes: page.nodes.map(alone),
  };
}
