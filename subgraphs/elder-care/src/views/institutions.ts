/** What a viewer gets to see of an institution as a case, of inspections and findings, and which acts are open. */
import { availableActions, momentOf } from '@civil-affairs/kit/acts';
import { historyEntries } from '@civil-affairs/kit/history';
import { rightsOnHouse } from '../access/stays.ts';
import { findingActs, houseActs, inspectionActs } from '../commands.ts';
import type { Context } from '../context.ts';
import type { CareFindingRow, CareInspectionRow } from '../tables/inspections.ts';
import type { CareInstitutionRow } from '../tables.ts';
import { houseOf } from './stays.ts';

export async function actionsOnHouse(context: Context, house: CareInstitutionRow) {
  const { loaders, viewer } = context;
  const [findings, stays, sums] = await Promise.all([
    loaders.openFindings.load(house.id),
    loaders.openStays.load(house.id),
    loaders.houseSums.load(house.id),
  ]);
  const { status, filingNumber, orderedBy, closingOn } = house;
  const facts = {
    house,
    status,
    filingNumber,
    orderedBy,
    closingOn,
    findings,
    openStays: stays.length,
    prepaidRestFen: sums?.prepaidRestFen ?? 0,
  };
  return availableActions(houseActs, facts, rightsOnHouse(viewer, house), momentOf(context));
}

/** What was done on a case of an institution; who acted is for supervisors. */
export async function historyAt(context: Context, house: CareInstitutionRow, caseId: string) {
  const { see, supervise } = rightsOnHouse(context.viewer, house);
  return see ? historyEntries(await context.loaders.history.load(caseId), supervise) : [];
}

/** What is the institution's own or for supervisors; nothing for others. */
export async function forHouse<Row>(
  context: Context,
  house: CareInstitutionRow,
  rows: () => Promise<Row[]>,
): Promise<Row[]> {
  return rightsOnHouse(context.viewer, house).see ? rows() : [];
}

export async function visibleInspection(context: Context, id: string): Promise<CareInspectionRow | null> {
  const row = await context.loaders.inspection.load(id);
  if (!row) return null;
  const house = await houseOf(context, row.institutionId);
  return rightsOnHouse(context.viewer, house).see ? row : null;
}

export async function visibleFinding(context: Context, id: string): Promise<CareFindingRow | null> {
  const row = await context.loaders.finding.load(id);
  if (!row) return null;
  const house = await houseOf(context, row.institutionId);
  return rightsOnHouse(context.viewer, house).see ? row : null;
}

export async function actionsOnInspection(context: Context, inspection: CareInspectionRow) {
  const [house, findings] = await Promise.all([
    houseOf(context, inspection.institutionId),
    context.loaders.findings.load(inspection.id),
  ]);
  const openFindings = findings.filter(({ status }) => status !== 'CLOSED').length;
  const facts = { inspection, house, status: inspection.status, openFindings };
  return availableActions(inspectionActs, facts, rightsOnHouse(context.viewer, house), momentOf(context));
}

export async function actionsOnFinding(context: Context, finding: CareFindingRow) {
  const house = await houseOf(context, finding.institutionId);
  return availableActions(
    findingActs,
    { finding, house },
    rightsOnHouse(context.viewer, house),
    momentOf(context),
  );
}
