/** Institutions, inspections and findings, and how an act holds one. */
import type { CaseKind, HeldCase } from '@civil-affairs/kit/acts';
import type { Db } from '@civil-affairs/kit/database';
import { moved } from '@civil-affairs/kit/states';
import { eq } from 'drizzle-orm';
import { type HouseRights, rightsOnHouse } from '../../access/stays.ts';
import type { Context } from '../../context.ts';
import {
  findFindings,
  findInspections,
  findingsOf,
  houseSumsOf,
  openFindingsOf,
} from '../../queries/inspections.ts';
import { findInstitutions } from '../../queries/institutions.ts';
import { countOpenStays } from '../../queries/stays.ts';
import type { InstitutionFacts } from '../../rules/institutions/obstacles.ts';
import {
  type FindingAct,
  findingStates,
  type InspectionAct,
  type InstitutionAct,
  inspectionStates,
  institutionStates,
} from '../../rules/institutions/states.ts';
import {
  type CareFindingRow,
  type CareInspectionRow,
  careFindings,
  careInspections,
} from '../../tables/inspections.ts';
import { type CareInstitutionRow, careInstitutions } from '../../tables.ts';
import { actsOn, theInstitution } from '../protocol.ts';

/** An institution as rights and rules look at it. */
export interface HouseCaseFacts extends InstitutionFacts {
  house: CareInstitutionRow;
}

type Change<Row extends { status: string }> = Partial<Row> & Pick<Row, 'status'>;

export async function factsOfHouse(db: Db, house: CareInstitutionRow): Promise<HouseCaseFacts> {
  const findings = await openFindingsOf(db, [house.id]);
  const [sums] = await houseSumsOf(db, [house.id]);
  const { status, filingNumber, orderedBy, closingOn } = house;
  return {
    house,
    status,
    filingNumber,
    orderedBy,
    closingOn,
    findings,
    openStays: await countOpenStays(db, house.id),
    prepaidRestFen: sums?.prepaidRestFen ?? 0,
  };
}

export const onHouse = actsOn({
  noun: theInstitution,
  idField: 'institutionId',
  async lock(tx, _, id) {
    const [house] = await tx.select().from(careInstitutions).where(eq(careInstitutions.id, id)).for('update');
    return house && { ...(await factsOfHouse(tx, house)), id, version: house.version };
  },
  rightsOn: ({ viewer }, { house }) => rightsOnHouse(viewer, house),
  async move(tx, _, { house: { id, status, version } }, act, change) {
    const next = moved(institutionStates, status, act as InstitutionAct, change.status);
    await tx
      .update(careInstitutions)
      .set({ ...change, version: version + 1 })
      .where(eq(careInstitutions.id, id));
    return next;
  },
  idsOf: ({ id, house: { communityCode } }) => ({ institutionId: id, communityCode }),
} satisfies CaseKind<
  Context,
  HouseCaseFacts,
  HouseCaseFacts & HeldCase,
  HouseRights,
  Change<CareInstitutionRow>
>);

/** The institution that a foreign key promises. */
async function houseOf(tx: Db, institutionId: string): Promise<CareInstitutionRow> {
  const [house] = await findInstitutions(tx, [institutionId]);
  if (!house) throw new Error('an inspection names an institution that is not there');
  return house;
}

export interface InspectionFacts {
  inspection: CareInspectionRow;
  house: CareInstitutionRow;
  status: CareInspectionRow['status'];
  openFindings: number;
}

export const onInspection = actsOn({
  noun: { zhHans: '该检查', ko: '해당 검사', en: 'inspection' },
  idField: 'inspectionId',
  async lock(tx, _, id) {
    await tx
      .select({ id: careInspections.id })
      .from(careInspections)
      .where(eq(careInspections.id, id))
      .for('update');
    const [inspection] = await findInspections(tx, [id]);
    if (!inspection) return undefined;
    const house = await houseOf(tx, inspection.institutionId);
    const open = (await findingsOf(tx, [id])).filter(({ status }) => status !== 'CLOSED');
    const { status, version } = inspection;
    return { inspection, house, status, openFindings: open.length, id, version };
  },
  rightsOn: ({ viewer }, { house }) => rightsOnHouse(viewer, house),
  async move(tx, _, { inspection: { id, status, version } }, act, change) {
    const next = moved(inspectionStates, status, act as InspectionAct, change.status);
    await tx
      .update(careInspections)
      .set({ ...change, version: version + 1 })
      .where(eq(careInspections.id, id));
    return next;
  },
  idsOf: ({ id, inspection: { institutionId } }) => ({ inspectionId: id, institutionId }),
} satisfies CaseKind<
  Context,
  InspectionFacts,
  InspectionFacts & HeldCase,
  HouseRights,
  Change<CareInspectionRow>
>);

export interface FindingFacts {
  finding: CareFindingRow;
  house: CareInstitutionRow;
}

export const onFinding = actsOn({
  noun: { zhHans: '该问题', ko: '해당 문제', en: 'finding' },
  idField: 'findingId',
  async lock(tx, _, id) {
    await tx.select({ id: careFindings.id }).from(careFindings).where(eq(careFindings.id, id)).for('update');
    const [finding] = await findFindings(tx, [id]);
    if (!finding) return undefined;
    return { finding, house: await houseOf(tx, finding.institutionId), id, version: finding.version };
  },
  rightsOn: ({ viewer }, { house }) => rightsOnHouse(viewer, house),
  async move(tx, _, { finding: { id, status, version } }, act, change) {
    const next = moved(findingStates, status, act as FindingAct, change.status);
    await tx
      .update(careFindings)
      .set({ ...change, version: version + 1 })
      .where(eq(careFindings.id, id));
    return next;
  },
  idsOf: ({ id, finding: { institutionId, inspectionId } }) => ({
    findingId: id,
    institutionId,
    inspectionId,
  }),
} satisfies CaseKind<Context, FindingFacts, FindingFacts & HeldCase, HouseRights, Change<CareFindingRow>>);
