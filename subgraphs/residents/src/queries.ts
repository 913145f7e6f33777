import { type AuditRow, auditLog } from '@civil-affairs/kit/audit-log';
import type { Db } from '@civil-affairs/kit/database';
import type { LocalDate } from '@civil-affairs/kit/dates';
import { holds, liesIn } from '@civil-affairs/kit/divisions';
import { anyOf, requested, requestedKey } from '@civil-affairs/kit/keys';
import { ascending, descending, type List } from '@civil-affairs/kit/lists';
import type { Connection } from '@civil-affairs/kit/pages';
import type { BlindIndex } from '@civil-affairs/kit/sealed-columns';
import { statement } from '@civil-affairs/kit/statements';
import {
  and,
  arrayContains,
  asc,
  between,
  count,
  desc,
  eq,
  gt,
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
import type {
  ResidentCorrectionStatus,
  ResidentKinBasis,
  ResidentKinship,
  ResidentMergeStatus,
} from './generated/contract.ts';
import type { NameSearch } from './rules/names.ts';
import {
  adopters,
  adoptions,
  type CorrectionRow,
  corrections,
  deathEntries,
  divisions,
  type HouseholdMemberRow,
  householdCounts,
  householdMembers,
  householdPlaces,
  households,
  type MergeRow,
  merges,
  peopleCounts,
  type ResidentRow,
  residences,
  residents,
} from './tables.ts';

export type ResidentPage = Connection<ResidentRow>;
export type AccessLogPage = Connection<AuditRow>;
export type CorrectionPage = Connection<CorrectionRow>;
export type MergePage = Connection<MergeRow>;

export const findResidents = statement((db, ids: readonly string[]) =>
  db.select().from(residents).where(anyOf(residents.id, ids)),
);

/** @param indexes of a citizen id, by every key */
export async function findResidentByCitizenId(
  db: Db,
  indexes: readonly BlindIndex[],
): Promise<ResidentRow | undefined> {
  const [row] = await db.select().from(residents).where(anyOf(residents.citizenIdIndex, indexes));
  return row;
}

/** The most persons that are shown for one number. */
const mostOfPhone = 20;

/** @param indexes of a telephone number, by every key */
export function residentsOfPhone(db: Db, indexes: readonly BlindIndex[]): Promise<ResidentRow[]> {
  return db
    .select()
    .from(residents)
    .where(and(anyOf(residents.phoneIndex, indexes), isNull(residents.mergedInto)))
    .orderBy(asc(residents.phoneIndex), asc(residents.id))
    .limit(mostOfPhone);
}

/** Everybody born on one of some days, by the record that is kept. */
export const residentsBornOn = statement((db, days: readonly string[]) =>
  db
    .select()
    .from(residents)
    .where(and(anyOf(residents.birthDate, days), isNull(residents.mergedInto)))
    .orderBy(asc(residents.birthDate), asc(residents.id)),
);

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
  const { residentId, until, replacedAt, householdId } = householdMembers;
  return db
    .select({ membership: householdMembers, household: households })
    .from(householdMembers)
    .innerJoin(households, eq(households.id, householdId))
    .where(and(anyOf(residentId, residentIds), isNull(until), isNull(replacedAt)));
});

/** Members on a day, each with the person; the order of the relations puts the applicant first. */
export const membersOf = statement((db, householdIds: readonly string[], on: string) => {
  const { householdId, residentId, relation, since, until, replacedAt } = householdMembers;
  return db
    .select({ member: householdMembers, person: residents })
    .from(householdMembers)
    .innerJoin(residents, eq(residents.id, residentId))
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
  where: and(liesIn(residents.communityCode), eq(residents.status, sql`'LIVING'`)),
  order: ascending(residents.communityCode, residents.id),
};

/**
 * The living residents and the elders of each community of each division. They were counted when they were written, by the
 * year of their birth; those of the last year alone are counted by days.
 * @param bornBy last birth date at which a person is 60 today
 */
export const populationOf = statement((db, codes: readonly string[], bornBy: LocalDate, year: number) => {
  const { communityCode, birthYear, residents: counted } = peopleCounts;
  const thisYear = db
    .select({ elders: count() })
    .from(residents)
    .where(
      and(
        eq(residents.communityCode, communityCode),
        eq(residents.status, sql`'LIVING'`),
        between(residents.birthDate, sql`make_date(${year}::int, 1, 1)`, sql`${bornBy}`),
      ),
    );
  const before = sql`coalesce(sum(${counted}) FILTER (WHERE ${birthYear} < ${year}), 0)`;
  return db
    .select({
      code: requestedKey,
      communityCode,
      residents: sql<number>`sum(${counted})::int`,
      elders: sql<number>`(${before} + (${thisYear}))::int`,
    })
    .from(requested(codes))
    .innerJoin(peopleCounts, liesIn(communityCode))
    .groupBy(requestedKey, communityCode);
});

/** The households of each community of each division that have a member today. */
export const householdsOf = statement((db, codes: readonly string[]) => {
  const { communityCode, households: counted } = householdCounts;
  return db
    .select({ code: requestedKey, communityCode, households: counted })
    .from(requested(codes))
    .innerJoin(householdCounts, and(liesIn(communityCode), gt(counted, 0)));
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

/** Everybody who has a membership that lasts in one of some households. */
export const openMembersOf = statement((db, householdIds: readonly string[]) => {
  const { householdId, residentId, until, replacedAt } = householdMembers;
  return db
    .select()
    .from(householdMembers)
    .where(and(anyOf(householdId, householdIds), isNull(until), isNull(replacedAt)))
    .orderBy(asc(residentId));
});

/** The stations of persons who have moved, the first one first; none of who never has. */
export const residencesOf = statement((db, residentIds: readonly string[]) =>
  db
    .select()
    .from(residences)
    .where(anyOf(residences.residentId, residentIds))
    .orderBy(asc(residences.residentId), asc(residences.number)),
);

export const placesOf = statement((db, householdIds: readonly string[]) =>
  db
    .select()
    .from(householdPlaces)
    .where(anyOf(householdPlaces.householdId, householdIds))
    .orderBy(asc(householdPlaces.householdId), asc(householdPlaces.number)),
);

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

/**
 * Ancestors by blood and by adoptions in force, which the law sets equal (民法典 art. 1111); ten generations are more than any
 * register knows, and end a wrong loop.
 */
export async function ancestorsOf(db: Db, ids: readonly string[]): Promise<AncestorRow[]> {
  const rows = await db.execute<{ descendant: string; id: string; generations: number }>(sql`
    WITH RECURSIVE ancestors AS (
      SELECT child.key AS descendant, parent.parent_id AS id, 1 AS generations
      FROM ${requested(ids)} CROSS JOIN LATERAL (SELECT ${requestedKey} AS key) child
      CROSS JOIN LATERAL (${parentsOf(sql`child.key`)}) parent
      UNION
      SELECT a.descendant, parent.parent_id, a.generations + 1
      FROM ancestors a CROSS JOIN LATERAL (${parentsOf(sql`a.id`)}) parent
      WHERE a.generations < 10
    )
    SELECT descendant, id, min(generations)::int AS generations
    FROM ancestors GROUP BY descendant, id ORDER BY generations, id`);
  return [...rows];
}

/** The parents of a person, each by every record: another domain may know one that was merged. */
function parentsOf(child: SQL): SQL {
  return sql`
    SELECT record.id AS parent_id FROM (${recordsOf(child)}) own CROSS JOIN LATERAL (
      SELECT parent_id FROM residents.kin_links WHERE child_id = own.id
      UNION ALL
      SELECT b.adopter_id FROM residents.adoptions a JOIN residents.adopters b ON b.adoption_id = a.id
      WHERE a.child_id = own.id AND a.dissolved_on IS NULL
    ) parent CROSS JOIN LATERAL (${recordsOf(sql`parent.parent_id`)}) record`;
}

/** The record that is kept of a person, and those that were merged into it. */
function recordsOf(id: SQL): SQL {
  return sql`
    SELECT r.id FROM (SELECT coalesce(merged_into, id) AS id FROM residents.residents WHERE id = ${id}) kept
    CROSS JOIN LATERAL (
      SELECT kept.id UNION ALL SELECT m.id FROM residents.residents m WHERE m.merged_into = kept.id
    ) r`;
}

/** A parent or child of a person, by blood or by an adoption in force. */
export interface KinRow {
  person: string;
  id: string;
  relation: ResidentKinship;
  basis: ResidentKinBasis;
}

/** Of a record that is kept also what those say that were merged into it; each relative by the record that is kept. */
export async function kinOf(db: Db, ids: readonly string[]): Promise<KinRow[]> {
  const rows = await db.execute<KinRow & Record<string, unknown>>(sql`
    SELECT DISTINCT ${requestedKey} AS person, coalesce(r.merged_into, r.id) AS id, kin.relation, kin.basis
    FROM ${requested(ids)} CROSS JOIN LATERAL (
      SELECT ${requestedKey} AS id
      UNION ALL
      SELECT m.id FROM residents.residents m WHERE m.merged_into = ${requestedKey}
    ) own CROSS JOIN LATERAL (
      SELECT parent_id AS id, 'PARENT' AS relation, 'BLOOD' AS basis
      FROM residents.kin_links WHERE child_id = own.id
      UNION ALL
      SELECT child_id, 'CHILD', 'BLOOD' FROM residents.kin_links WHERE parent_id = own.id
      UNION ALL
      SELECT b.adopter_id, 'PARENT', 'ADOPTION'
      FROM residents.adoptions a JOIN residents.adopters b ON b.adoption_id = a.id
      WHERE a.child_id = own.id AND a.dissolved_on IS NULL
      UNION ALL
      SELECT a.child_id, 'CHILD', 'ADOPTION'
      FROM residents.adopters b JOIN residents.adoptions a ON a.id = b.adoption_id
      WHERE b.adopter_id = own.id AND a.dissolved_on IS NULL
    ) kin JOIN residents.residents r ON r.id = kin.id
    ORDER BY 1, 3 DESC, 4 DESC, 2`);
  return [...rows];
}

export const findAdoptions = statement((db, ids: readonly string[]) =>
  db.select().from(adoptions).where(anyOf(adoptions.id, ids)),
);

export const adoptersOf = statement((db, adoptionIds: readonly string[]) =>
  db
    .select()
    .from(adopters)
    .where(anyOf(adopters.adoptionId, adoptionIds))
    .orderBy(asc(adopters.adoptionId), asc(adopters.adopterId)),
);

/** Adoptions of some children, dissolved ones too, the latest first. */
export const adoptionsOfChildren = statement((db, childIds: readonly string[]) =>
  db
    .select()
    .from(adoptions)
    .where(anyOf(adoptions.childId, childIds))
    .orderBy(desc(adoptions.registeredOn), desc(adoptions.id)),
);

export const findCorrections = statement((db, ids: readonly string[]) =>
  db.select().from(corrections).where(anyOf(corrections.id, ids)),
);

/** Corrections of some persons, the latest first. */
export const correctionsOf = statement((db, residentIds: readonly string[]) =>
  db
    .select()
    .from(corrections)
    .where(anyOf(corrections.residentId, residentIds))
    .orderBy(asc(corrections.residentId), desc(corrections.id)),
);

/** The corrections in a division, by community, the oldest first. */
export function correctionsIn(
  division: string,
  status: ResidentCorrectionStatus | undefined,
): List<typeof corrections> {
  return {
    table: corrections,
    where: and(
      liesIn(corrections.communityCode, division),
      status ? eq(corrections.status, status) : undefined,
    ),
    order: ascending(corrections.communityCode, corrections.id),
  };
}

/** The records that were merged into others, by the one that is kept. */
export const recordsMergedInto = statement((db, keptIds: readonly string[]) =>
  db.select().from(residents).where(anyOf(residents.mergedInto, keptIds)).orderBy(asc(residents.id)),
);

export const findMerges = statement((db, ids: readonly string[]) =>
  db.select().from(merges).where(anyOf(merges.id, ids)),
);

/** The merges of some records into others that are proposed or carried out: one of each at most. */
export const mergesOf = statement((db, mergedIds: readonly string[]) =>
  db
    .select()
    .from(merges)
    .where(and(anyOf(merges.mergedId, mergedIds), sql`${merges.status} IN ('PROPOSED', 'MERGED')`)),
);

/** The merges whose kept record belongs to a division, by community, the oldest first. */
export function mergesIn(division: string, status: ResidentMergeStatus | undefined): List<typeof merges> {
  return {
    table: merges,
    where: and(liesIn(merges.communityCode, division), status ? eq(merges.status, status) : undefined),
    order: ascending(merges.communityCode, merges.id),
  };
}

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
      liesIn(residents.communityCode, division),
      key ? sql`${key} >= ${name.prefix} AND ${key} < ${`${name.prefix}\u{10ffff}`}` : undefined,
      birthDate ? eq(residents.birthDate, birthDate) : undefined,
      isNull(residents.mergedInto),
    ),
    order: ascending(key ?? residents.birthDate, residents.id),
  };
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

/** Everybody whom the viewer was shown since a moment without having named a purpose. */
export function personsShownSince(db: Db, actor: string, since: string): Promise<{ id: string }[]> {
  const shown = sql<string>`unnest(coalesce(${auditLog.persons}, ARRAY[${auditLog.subjectId}]))`;
  return db
    .selectDistinct({ id: shown.as('id') })
    .from(auditLog)
    .where(
      and(
        eq(auditLog.actor, actor),
        eq(auditLog.action, 'readResidents'),
        eq(auditLog.outcome, 'DONE'),
        sql`${auditLog.at} >= ${since}`,
      ),
    );
}

/** What the person is shown of it: a report of violence or trafficking may not warn whom it concerns. */
export function readsShownTo(residentId: string): List<typeof auditLog> {
  const concealed = 'PROTECTION_CASE' satisfies AuditRow['purpose'];
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
