import type { Db } from '@civil-affairs/kit/database';
import type { LocalDate } from '@civil-affairs/kit/dates';
import { anyOf } from '@civil-affairs/kit/keys';
import { ascending, type List } from '@civil-affairs/kit/lists';
import type { Connection } from '@civil-affairs/kit/pages';
import { statement } from '@civil-affairs/kit/statements';
import { statutoryDeadlines } from '@civil-affairs/kit/statutory-deadlines';
import { and, asc, desc, eq, gt, gte, inArray, isNull, lt, or, type SQL } from 'drizzle-orm';
import type { DivorcePhase } from '../generated/contract.ts';
import {
  type DivorceRow,
  divorceAgreements,
  divorceCases,
  divorceParties,
  divorceRefusals,
} from '../tables/divorces.ts';
import { certificates, voidedCertificates } from '../tables.ts';

export type DivorcePage = Connection<DivorceRow>;

export const findDivorces = statement(
  (db, ids: readonly string[]) => db.select().from(divorceCases).where(anyOf(divorceCases.id, ids)),
  (row) => row.id,
);

/** The two persons of each case. */
export const divorcePartiesOf = statement(
  (db, caseIds: readonly string[]) => {
    const { caseId, position } = divorceParties;
    return db.select().from(divorceParties).where(anyOf(caseId, caseIds)).orderBy(asc(caseId), asc(position));
  },
  (row) => row.caseId,
);

/** Open cases of residents. */
export const openDivorcesOf = statement((db, residentIds: readonly string[]) =>
  db
    .select({ residentId: divorceParties.residentId, divorce: divorceCases })
    .from(divorceParties)
    .innerJoin(divorceCases, eq(divorceCases.id, divorceParties.caseId))
    .where(and(anyOf(divorceParties.residentId, residentIds), eq(divorceParties.open, true))),
);

/** Every case of each resident, newest first. */
export const divorcesOf = statement(
  (db, residentIds: readonly string[]) =>
    db
      .select({ residentId: divorceParties.residentId, divorce: divorceCases })
      .from(divorceParties)
      .innerJoin(divorceCases, eq(divorceCases.id, divorceParties.caseId))
      .where(anyOf(divorceParties.residentId, residentIds))
      .orderBy(desc(divorceCases.id)),
  (row) => row.residentId,
);

/** What each couple agreed, all versions, the first one first. */
export const agreementsOf = statement(
  (db, caseIds: readonly string[]) => {
    const { caseId, version } = divorceAgreements;
    return db
      .select()
      .from(divorceAgreements)
      .where(anyOf(caseId, caseIds))
      .orderBy(asc(caseId), asc(version));
  },
  (row) => row.caseId,
);

/** Each time that a divorce was not received or not registered, the first one first. */
export const divorceRefusalsOf = statement(
  (db, caseIds: readonly string[]) => {
    const { caseId, number } = divorceRefusals;
    return db.select().from(divorceRefusals).where(anyOf(caseId, caseIds)).orderBy(asc(caseId), asc(number));
  },
  (row) => row.caseId,
);

/** The certificates of each divorce, the first one first. */
export const certificatesOfDivorces = statement(
  (db, caseIds: readonly string[]) =>
    db
      .select()
      .from(certificates)
      .where(anyOf(certificates.divorceCaseId, caseIds))
      .orderBy(asc(certificates.id)),
  (row) => row.divorceCaseId ?? '',
);

export const voidedAmong = statement(
  (db, certificateIds: readonly string[]) =>
    db.select().from(voidedCertificates).where(anyOf(voidedCertificates.certificateId, certificateIds)),
  (row) => row.certificateId,
);

export interface DivorceFilter {
  officeId: string;
  phase: DivorcePhase | null;
  dueBefore: LocalDate | null;
}

/** The cases of an office, in the order of their receipt. The second period starts with the end of the first. */
export function divorcesOfOffice(
  { officeId, phase, dueBefore }: DivorceFilter,
  today: LocalDate,
): List<typeof divorceCases> {
  const own = eq(divorceCases.officeId, officeId);
  const order = ascending(divorceCases.id);
  if (phase === null && dueBefore === null) return { table: divorceCases, where: own, order };
  const { caseId, code, startedOn, dueOn } = statutoryDeadlines;
  const cooling = and(gte(startedOn, today), dueBefore ? lt(startedOn, dueBefore) : undefined);
  const issuing = and(lt(startedOn, today), gte(dueOn, today), dueBefore ? lt(dueOn, dueBefore) : undefined);
  const inPhase = { COOLING_OFF: cooling, ISSUE_WINDOW: issuing, ANY: or(cooling, issuing) };
  return {
    table: divorceCases,
    join: {
      table: statutoryDeadlines,
      on: and(eq(caseId, divorceCases.id), eq(code, 'ISSUE')) as SQL,
    },
    where: and(own, eq(divorceCases.status, 'ACCEPTED'), inPhase[phase ?? 'ANY']),
    order,
  };
}

/** Open cases whose last day is over, in the order of their ids. */
export async function lapsedDivorces(
  db: Db,
  today: LocalDate,
  after: string,
  limit: number,
): Promise<{ id: string; on: LocalDate }[]> {
  const { caseId, code, dueOn, completedOn } = statutoryDeadlines;
  return db
    .select({ id: divorceCases.id, on: dueOn })
    .from(statutoryDeadlines)
    .innerJoin(divorceCases, eq(divorceCases.id, caseId))
    .where(
      and(
        eq(code, 'ISSUE'),
        isNull(completedOn),
        lt(dueOn, today),
        eq(divorceCases.status, 'ACCEPTED'),
        gt(divorceCases.id, after),
      ),
    )
    .orderBy(asc(divorceCases.id))
    .limit(limit);
}

/** Open cases whose periods rest on holidays that were not published, with the days as they were written. */
export async function provisionalDivorces(
  db: Db,
  after: string,
  limit: number,
): Promise<{ id: string; acceptedOn: LocalDate; issueFrom: LocalDate; issueUntil: LocalDate }[]> {
  const { caseId, code, startedOn, dueOn, completedOn } = statutoryDeadlines;
  const provisionalCases = db
    .select({ id: caseId })
    .from(statutoryDeadlines)
    .where(and(eq(statutoryDeadlines.provisional, true), isNull(completedOn)));
  const rows = await db
    .select({
      id: divorceCases.id,
      acceptedOn: divorceCases.acceptedOn,
      issueFrom: startedOn,
      issueUntil: dueOn,
    })
    .from(statutoryDeadlines)
    .innerJoin(divorceCases, eq(divorceCases.id, caseId))
    .where(
      and(
        eq(code, 'ISSUE'),
        isNull(completedOn),
        // Either period may move, and the second one moves with the first.
        inArray(caseId, provisionalCases),
        gt(divorceCases.id, after),
      ),
    )
    .orderBy(asc(divorceCases.id))
    .limit(limit);
  return rows.map((row) => ({ ...row, acceptedOn: row.acceptedOn ?? '' }));
}

/** Those of some numbers of certificates that are void. */
export const voidedWithNumbers = statement((db, numbers: readonly string[]) =>
  db
    .select({ number: certificates.number })
    .from(certificates)
    .innerJoin(voidedCertificates, eq(voidedCertificates.certificateId, certificates.id))
    .where(anyOf(certificates.number, numbers)),
);
