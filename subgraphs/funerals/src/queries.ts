import type { Db } from '@civil-affairs/kit/database';
import type { LocalDate } from '@civil-affairs/kit/dates';
import { holds, liesIn } from '@civil-affairs/kit/divisions';
import { anyOf, requested, requestedKey } from '@civil-affairs/kit/keys';
import { ascending, type List } from '@civil-affairs/kit/lists';
import type { Connection } from '@civil-affairs/kit/pages';
import { figures, statement } from '@civil-affairs/kit/statements';
import { type AnyColumn, and, asc, desc, gt, isNull, lte, or, type SQL, sql } from 'drizzle-orm';
import {
  type CaseRow,
  caseSteps,
  cases,
  ecologicalBurialCampaigns,
  facilities,
  type ServiceRow,
  serviceLines,
  servicePrices,
  services,
} from './tables.ts';

/** A division, by its code alone: residents owns it. */
export interface DivisionReference {
  code: string;
}

/** A service as it stood on a day. */
export type ServiceOnDay = ServiceRow & { on: LocalDate };

export type CasePage = Connection<CaseRow>;

/** The requested division lies in the column's division, or is it. */
function around(column: AnyColumn): SQL {
  return sql`starts_with(${requestedKey}, ${column})`;
}

/** The lines that may serve each division: its own and those of every division around it. */
export const linesAround = statement(
  (db, codes: readonly string[], on: LocalDate) => {
    const { divisionCode, kind, validFrom, validUntil } = serviceLines;
    return db
      .select({ code: requestedKey, line: serviceLines })
      .from(requested(codes))
      .innerJoin(serviceLines, and(around(divisionCode), holds(validFrom, validUntil, on)))
      .orderBy(asc(kind));
  },
  (row) => row.code,
);

export const findServices = statement(
  (db, ids: readonly string[]) => db.select().from(services).where(anyOf(services.id, ids)),
  (row) => row.id,
);

/** The list on a day; ids follow the order of a funeral. */
export async function servicesOn(db: Db, on: LocalDate): Promise<ServiceOnDay[]> {
  const rows = await db
    .select()
    .from(services)
    .where(holds(services.listedFrom, services.listedUntil, on))
    .orderBy(asc(services.id));
  return rows.map((row) => ({ ...row, on }));
}

export const pricesOf = statement(
  (db, serviceIds: readonly string[], on: LocalDate) => {
    const { serviceId, unit, amountFen, variant, validFrom, validUntil } = servicePrices;
    return db
      .select()
      .from(servicePrices)
      .where(and(anyOf(serviceId, serviceIds), holds(validFrom, validUntil, on)))
      .orderBy(asc(unit), asc(amountFen), asc(variant));
  },
  (row) => row.serviceId,
);

export const findFacilities = statement(
  (db, ids: readonly string[]) => db.select().from(facilities).where(anyOf(facilities.id, ids)),
  (row) => row.id,
);

/** A facility serves until the day before it is closed. */
function openOn(on: LocalDate): SQL | undefined {
  return and(lte(facilities.openedOn, on), or(isNull(facilities.closedOn), gt(facilities.closedOn, on)));
}

export const facilitiesIn = statement((db, code: string, on: LocalDate) =>
  db
    .select()
    .from(facilities)
    .where(and(liesIn(facilities.divisionCode, code), openOn(on)))
    .orderBy(asc(facilities.id)),
);

/** How many facilities of each kind are open in each division. */
export const facilityFigures = figures((db, codes: readonly string[], on: LocalDate) =>
  db
    .select({ code: requestedKey, kind: facilities.kind, count: sql<number>`count(*)::int` })
    .from(requested(codes))
    .innerJoin(facilities, and(liesIn(facilities.divisionCode), openOn(on)))
    .groupBy(requestedKey, facilities.kind),
);

export const findCampaigns = statement(
  (db, ids: readonly string[]) =>
    db.select().from(ecologicalBurialCampaigns).where(anyOf(ecologicalBurialCampaigns.id, ids)),
  (row) => row.id,
);

export const campaignsOf = statement(
  (db, codes: readonly string[]) => {
    const { divisionCode, heldIn, id } = ecologicalBurialCampaigns;
    return db
      .select()
      .from(ecologicalBurialCampaigns)
      .where(anyOf(divisionCode, codes))
      .orderBy(desc(heldIn), desc(id));
  },
  (row) => row.divisionCode,
);

export const findCases = statement(
  (db, ids: readonly string[]) => db.select().from(cases).where(anyOf(cases.id, ids)),
  (row) => row.id,
);

export const casesOfResidents = statement(
  (db, residentIds: readonly string[]) => db.select().from(cases).where(anyOf(cases.residentId, residentIds)),
  (row) => row.residentId,
);

export const stepsOf = statement(
  (db, caseIds: readonly string[]) =>
    db
      .select()
      .from(caseSteps)
      .where(anyOf(caseSteps.caseId, caseIds))
      .orderBy(asc(caseSteps.caseId), asc(caseSteps.number)),
  (row) => row.caseId,
);

export interface CaseFigures {
  code: string;
  open: number;
  thisYear: number;
}

/** Cases open at the end of a day, and cases reported in its year until then. Days begin in city time. */
export function caseFigures(db: Db, codes: readonly string[], on: LocalDate): Promise<CaseFigures[]> {
  const { communityCode, reportedAt, closedAt } = cases;
  const end = sql`(${on}::date + 1)::timestamptz`;
  const yearStart = sql`${`${on.slice(0, 4)}-01-01`}::date::timestamptz`;
  return db
    .select({
      code: requestedKey,
      open: sql<number>`(count(*) FILTER (WHERE ${closedAt} IS NULL OR ${closedAt} >= ${end}))::int`,
      thisYear: sql<number>`(count(*) FILTER (WHERE ${reportedAt} >= ${yearStart}))::int`,
    })
    .from(requested(codes))
    .innerJoin(cases, and(liesIn(communityCode), sql`${reportedAt} < ${end}`))
    .groupBy(requestedKey);
}

/** The open cases of each division. */
export const openCases: List<typeof cases> = {
  table: cases,
  where: and(liesIn(cases.communityCode), isNull(cases.closedAt)),
  order: ascending(cases.id),
};
