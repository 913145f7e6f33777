import type { Db } from '@civil-affairs/kit/database';
import { holds, liesIn } from '@civil-affairs/kit/divisions';
import { anyOf, requested, requestedKey } from '@civil-affairs/kit/keys';
import { ascending, type List } from '@civil-affairs/kit/lists';
import type { Connection } from '@civil-affairs/kit/pages';
import { statement } from '@civil-affairs/kit/statements';
import { and, asc, count, desc, eq, exists, getTableColumns, ne, not, notInArray, sql } from 'drizzle-orm';
import type { BedRow } from '../rules/beds.ts';
import { careAdmissions } from '../tables/stays.ts';
import {
  beds,
  type CareInstitutionRow,
  careInstitutions,
  type HomeCareCentreRow,
  homeCareCentreFloors,
  homeCareCentres,
  medicalArrangements,
} from '../tables.ts';
import { hasBedOn } from './stays.ts';

export type CareInstitutionPage = Connection<CareInstitutionRow>;

export const findInstitutions = statement(
  (db, ids: readonly string[]) => db.select().from(careInstitutions).where(anyOf(careInstitutions.id, ids)),
  (row) => row.id,
);

/** All medical arrangements of each institution, the newest first. */
export const arrangementsOf = statement(
  (db, institutionIds: readonly string[]) => {
    const { institutionId, validFrom, kind } = medicalArrangements;
    return db
      .select()
      .from(medicalArrangements)
      .where(anyOf(institutionId, institutionIds))
      .orderBy(desc(validFrom), asc(kind));
  },
  (row) => row.institutionId,
);

/** Whether the institution of the row has a valid medical arrangement. */
function coverOf(db: Db, on: string) {
  const { institutionId, validFrom, validUntil } = medicalArrangements;
  return exists(
    db
      .select({ one: sql`1` })
      .from(medicalArrangements)
      .where(and(eq(institutionId, careInstitutions.id), holds(validFrom, validUntil, on))),
  );
}

/** What is registered and has not opened yet counts nowhere. */
const isOpen = ne(careInstitutions.status, 'REGISTERED');

/** Which institutions of a division are listed. */
export interface InstitutionFilter {
  on: string;
  /** Only those with, or only those without, a valid medical arrangement. */
  hasMedicalCover: boolean | null;
}

/** The open institutions of each division, in the order of their communities. */
export function openInstitutions(
  db: Db,
  { on, hasMedicalCover }: InstitutionFilter,
): List<typeof careInstitutions> {
  const { communityCode, id, openedOn, closedOn } = careInstitutions;
  const covered = coverOf(db, on);
  return {
    table: careInstitutions,
    where: and(
      liesIn(communityCode),
      holds(openedOn, closedOn, on),
      isOpen,
      hasMedicalCover === null ? undefined : hasMedicalCover ? covered : not(covered),
    ),
    order: ascending(communityCode, id),
  };
}

export interface InstitutionFigures {
  division: string;
  open: number;
  covered: number;
}

/** Counts the open institutions of each division, and those with a valid medical arrangement. */
export function institutionFiguresOf(
  db: Db,
  codes: readonly string[],
  on: string,
): Promise<InstitutionFigures[]> {
  const { communityCode, openedOn, closedOn } = careInstitutions;
  return db
    .select({
      division: requestedKey,
      open: count(),
      covered: sql<number>`(count(*) FILTER (WHERE ${coverOf(db, on)}))::int`,
    })
    .from(careInstitutions)
    .innerJoin(requested(codes), liesIn(communityCode))
    .where(and(holds(openedOn, closedOn, on), isOpen))
    .groupBy(requestedKey);
}

/** Counts the beds of open institutions, and those of them that are taken, by type. */
function bedCounts(db: Db, on: string) {
  const { institutionId, bedNumber } = careAdmissions;
  const taken = exists(
    db
      .select({ one: sql`1` })
      .from(careAdmissions)
      .where(and(eq(institutionId, beds.institutionId), eq(bedNumber, beds.number), hasBedOn(on))),
  );
  return {
    type: beds.type,
    total: count(),
    occupied: sql<number>`(count(*) FILTER (WHERE ${taken}))::int`,
  };
}

function inServiceOf(on: string) {
  return and(
    holds(careInstitutions.openedOn, careInstitutions.closedOn, on),
    holds(beds.inServiceFrom, beds.inServiceUntil, on),
    // No places of the house: counted apart.
    notInArray(beds.type, ['FAMILY_BED', 'DAY_PLACE']),
    isOpen,
  );
}

/** A row among those of a division that was asked for. */
type BedsOf = BedRow & { key: string };

/** The beds of each institution of each division that are in service, and how many are taken, by type. */
export function bedsOf(db: Db, codes: readonly string[], on: string): Promise<BedsOf[]> {
  const { id, communityCode } = careInstitutions;
  return db
    .select({ key: requestedKey, institutionId: id, communityCode, ...bedCounts(db, on) })
    .from(careInstitutions)
    .innerJoin(requested(codes), liesIn(communityCode))
    .innerJoin(beds, eq(beds.institutionId, id))
    .where(inServiceOf(on))
    .groupBy(requestedKey, id, beds.type);
}

export const findHomeCareCentres = statement(
  (db, ids: readonly string[]) => db.select().from(homeCareCentres).where(anyOf(homeCareCentres.id, ids)),
  (row) => row.id,
);

/** The open home-care centres of each division, in the order of their communities. */
export function homeCareCentresOf(
  db: Db,
  codes: readonly string[],
  on: string,
): Promise<(HomeCareCentreRow & { division: string })[]> {
  const { communityCode, id, countedFrom, closedOn } = homeCareCentres;
  return db
    .select({ ...getTableColumns(homeCareCentres), division: requestedKey })
    .from(homeCareCentres)
    .innerJoin(requested(codes), liesIn(communityCode))
    .where(holds(countedFrom, closedOn, on))
    .orderBy(asc(communityCode), asc(id));
}

export const floorsOf = statement(
  (db, centreIds: readonly string[]) => {
    const { centreId, floor } = homeCareCentreFloors;
    return db.select().from(homeCareCentreFloors).where(anyOf(centreId, centreIds)).orderBy(asc(floor));
  },
  (row) => row.centreId,
);
