import type { Db } from '@civil-affairs/kit/database';
import { addDays, type LocalDate } from '@civil-affairs/kit/dates';
import { holds } from '@civil-affairs/kit/divisions';
import { anyOf } from '@civil-affairs/kit/keys';
import { statement } from '@civil-affairs/kit/statements';
import {
  and,
  asc,
  count,
  desc,
  eq,
  gt,
  gte,
  inArray,
  isNotNull,
  isNull,
  lt,
  lte,
  ne,
  notInArray,
  or,
  type SQL,
  sql,
} from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { careAssessments } from '../tables/assessments.ts';
import { careAbsences, careAdmissions, careSafetyRisks, careServiceAgreements } from '../tables/stays.ts';
import { beds, careInstitutions } from '../tables.ts';

/** In whose status a bed is held, or was, and nobody has come. */
export const notBegun = ['RESERVED', 'CANCELLED'] as const;
/** In whose status somebody uses a bed. */
const present = ['IN_CARE', 'ABSENT', 'DISCHARGE_PLANNED'] as const;
const noPlaces = ['FAMILY_BED', 'DAY_PLACE'] as const;

export const findStays = statement(
  (db, ids: readonly string[]) => db.select().from(careAdmissions).where(anyOf(careAdmissions.id, ids)),
  (row) => row.id,
);

/** All stays of each resident, the newest first; what never began is left out. */
export const staysOf = statement(
  (db, residentIds: readonly string[]) => {
    const { residentId, since, id, status } = careAdmissions;
    return db
      .select()
      .from(careAdmissions)
      .where(and(anyOf(residentId, residentIds), ne(status, 'CANCELLED')))
      .orderBy(desc(since), desc(id));
  },
  (row) => row.residentId,
);

/** Whether somebody has a bed by a stay on a day; one that is held is not used. */
export function hasBedOn(on: LocalDate): SQL | undefined {
  const { since, until, status } = careAdmissions;
  return and(notInArray(status, [...notBegun]), holds(since, until, on));
}

/**
 * Where each resident lives on a day, the last one in last, with the institution: whoever asks for the one asks for the
 * other.
 */
export const staysOn = statement(
  (db, residentIds: readonly string[], on: LocalDate) => {
    const { residentId, institutionId, since, id } = careAdmissions;
    return db
      .select({ stay: careAdmissions, house: careInstitutions })
      .from(careAdmissions)
      .innerJoin(careInstitutions, eq(careInstitutions.id, institutionId))
      .where(and(anyOf(residentId, residentIds), hasBedOn(on)))
      .orderBy(asc(since), asc(id));
  },
  ({ stay }) => stay.residentId,
);

/** Institutions in which each resident lives. */
export const housesOf = statement(
  (db, residentIds: readonly string[]) =>
    db
      .select({ residentId: careAdmissions.residentId, institutionId: careAdmissions.institutionId })
      .from(careAdmissions)
      .where(
        and(anyOf(careAdmissions.residentId, residentIds), inArray(careAdmissions.status, [...present])),
      ),
  (row) => row.residentId,
);

/** Stays of other persons in the beds of a person's own stays. */
export function othersInBeds(db: Db, residentId: string) {
  const other = alias(careAdmissions, 'other');
  return db
    .select({ stayId: careAdmissions.id, since: other.since, until: other.until })
    .from(careAdmissions)
    .innerJoin(
      other,
      and(
        eq(other.institutionId, careAdmissions.institutionId),
        eq(other.bedNumber, careAdmissions.bedNumber),
        ne(other.residentId, careAdmissions.residentId),
        ne(other.status, 'CANCELLED'),
      ),
    )
    .where(eq(careAdmissions.residentId, residentId));
}

export async function findBed(db: Db, institutionId: string, number: string) {
  const [bed] = await db
    .select()
    .from(beds)
    .where(and(eq(beds.institutionId, institutionId), eq(beds.number, number)));
  return bed;
}

/** Who has a bed in some days, or has not left it yet. */
export async function staysInBed(
  db: Db,
  institutionId: string,
  bedNumber: string,
  since: LocalDate,
  until: LocalDate | null,
) {
  const { status } = careAdmissions;
  return db
    .select()
    .from(careAdmissions)
    .where(
      and(
        eq(careAdmissions.institutionId, institutionId),
        eq(careAdmissions.bedNumber, bedNumber),
        ne(status, 'CANCELLED'),
        until === null ? undefined : lte(careAdmissions.since, until),
        or(
          isNull(careAdmissions.until),
          gte(careAdmissions.until, since),
          // Somebody who should have left and did not.
          and(inArray(status, [...present]), lte(careAdmissions.since, since)),
        ),
      ),
    )
    .orderBy(asc(careAdmissions.since));
}

/** Where a person sleeps in some days. */
export async function placesToSleep(db: Db, residentId: string, since: LocalDate, until: LocalDate | null) {
  return db
    .select()
    .from(careAdmissions)
    .where(
      and(
        eq(careAdmissions.residentId, residentId),
        ne(careAdmissions.status, 'CANCELLED'),
        ne(careAdmissions.bedType, 'DAY_PLACE'),
        until === null ? undefined : lte(careAdmissions.since, until),
        or(isNull(careAdmissions.until), gte(careAdmissions.until, since)),
      ),
    );
}

/** How many stays that are places of a house begin or last on a day. */
export async function countStays(db: Db, institutionId: string, on: LocalDate): Promise<number> {
  const { status, bedType, since, until } = careAdmissions;
  const [row] = await db
    .select({ total: count() })
    .from(careAdmissions)
    .where(
      and(
        eq(careAdmissions.institutionId, institutionId),
        notInArray(status, ['CANCELLED', 'ENDED']),
        notInArray(bedType, [...noPlaces]),
        holds(since, until, on),
      ),
    );
  return row?.total ?? 0;
}

/** How many live in an institution or hold a bed there. */
export async function countOpenStays(db: Db, institutionId: string): Promise<number> {
  const [row] = await db
    .select({ total: count() })
    .from(careAdmissions)
    .where(
      and(
        eq(careAdmissions.institutionId, institutionId),
        notInArray(careAdmissions.status, ['CANCELLED', 'ENDED']),
      ),
    );
  return row?.total ?? 0;
}

export const agreementsOf = statement(
  (db, stayIds: readonly string[]) =>
    db.select().from(careServiceAgreements).where(anyOf(careServiceAgreements.admissionId, stayIds)),
  (row) => row.admissionId,
);

export const risksOf = statement(
  (db, stayIds: readonly string[]) =>
    db
      .select()
      .from(careSafetyRisks)
      .where(anyOf(careSafetyRisks.admissionId, stayIds))
      .orderBy(asc(careSafetyRisks.admissionId), asc(careSafetyRisks.risk)),
  (row) => row.admissionId,
);

export const absencesOf = statement(
  (db, stayIds: readonly string[]) =>
    db
      .select()
      .from(careAbsences)
      .where(anyOf(careAbsences.admissionId, stayIds))
      .orderBy(desc(careAbsences.since)),
  (row) => row.admissionId,
);

/** The beds of an institution that are in service on a day, each with the stay that has it. */
export async function deskBeds(db: Db, institutionId: string, on: LocalDate) {
  const { status, since, until } = careAdmissions;
  return db
    .select({ bed: beds, stay: careAdmissions })
    .from(beds)
    .leftJoin(
      careAdmissions,
      and(
        eq(careAdmissions.institutionId, beds.institutionId),
        eq(careAdmissions.bedNumber, beds.number),
        notInArray(status, ['CANCELLED', 'ENDED']),
        lte(since, on),
        or(isNull(until), gte(until, on), inArray(status, [...present])),
      ),
    )
    .where(and(eq(beds.institutionId, institutionId), holds(beds.inServiceFrom, beds.inServiceUntil, on)))
    .orderBy(asc(beds.number), asc(since));
}

/** Reserved stays of an institution, the earliest first. */
export async function arrivalsAt(db: Db, institutionId: string) {
  return db
    .select()
    .from(careAdmissions)
    .where(and(eq(careAdmissions.institutionId, institutionId), eq(careAdmissions.status, 'RESERVED')))
    .orderBy(asc(careAdmissions.since), asc(careAdmissions.id));
}

/** Stays of an institution whose discharge is planned, or whose last day has come. */
export async function departuresFrom(db: Db, institutionId: string, on: LocalDate) {
  const { status, until, dischargePlannedOn } = careAdmissions;
  return db
    .select()
    .from(careAdmissions)
    .where(
      and(
        eq(careAdmissions.institutionId, institutionId),
        inArray(status, [...present]),
        or(isNotNull(dischargePlannedOn), lte(until, on)),
      ),
    )
    .orderBy(asc(sql`coalesce(${dischargePlannedOn}, ${until})`), asc(careAdmissions.id));
}

/** Stays whose agreement ends within days. */
export async function agreementsEnding(db: Db, institutionId: string, on: LocalDate, withinDays: number) {
  const rows = await db
    .select({ stay: careAdmissions })
    .from(careServiceAgreements)
    .innerJoin(careAdmissions, eq(careAdmissions.id, careServiceAgreements.admissionId))
    .where(
      and(
        eq(careAdmissions.institutionId, institutionId),
        inArray(careAdmissions.status, [...present]),
        lte(careServiceAgreements.endsOn, addDays(on, withinDays)),
      ),
    )
    .orderBy(asc(careServiceAgreements.endsOn), asc(careAdmissions.id));
  return rows.map(({ stay }) => stay);
}

/** Stays in which no assessment is there after the days of an emergency, or whose assessment was published before a day. */
export async function assessmentsDueAt(
  db: Db,
  institutionId: string,
  on: LocalDate,
  publishedBefore: LocalDate,
) {
  const { assessmentId, assessmentPendingUntil, residentId, status } = careAdmissions;
  const newer = db
    .select({ one: sql`1` })
    .from(careAssessments)
    .where(
      and(
        eq(careAssessments.residentId, residentId),
        inArray(careAssessments.status, ['PUBLISHED', 'DISPUTED']),
        gte(careAssessments.publishedOn, publishedBefore),
      ),
    );
  return db
    .select()
    .from(careAdmissions)
    .where(
      and(
        eq(careAdmissions.institutionId, institutionId),
        inArray(status, [...present]),
        or(lt(assessmentPendingUntil, on), and(isNotNull(assessmentId), sql`NOT EXISTS (${newer})`)),
      ),
    )
    .orderBy(asc(careAdmissions.id));
}

/** Reservations whose hold is over. */
export async function holdsOver(db: Db, today: LocalDate, after: string, limit: number) {
  const rows = await db
    .select({ id: careAdmissions.id, on: careAdmissions.holdUntil })
    .from(careAdmissions)
    .where(
      and(
        eq(careAdmissions.status, 'RESERVED'),
        lt(careAdmissions.holdUntil, today),
        gt(careAdmissions.id, after),
      ),
    )
    .orderBy(asc(careAdmissions.id))
    .limit(limit);
  return rows.map(({ id, on }) => ({ id, on: addDays(on ?? today, 1) }));
}
