/** What a viewer gets to see of a stay and of a desk, and which acts are open. */
import { availableActions, momentOf } from '@civil-affairs/kit/acts';
import { historyEntries } from '@civil-affairs/kit/history';
import { rightsOnStay, supervises, worksFor } from '../access/stays.ts';
import { stayActs } from '../commands.ts';
import type { Context } from '../context.ts';
import type { CareAdmissionRow } from '../tables/stays.ts';
import type { CareInstitutionRow } from '../tables.ts';

/** The institution of a stay, which a foreign key promises. */
export async function houseOf({ loaders }: Context, institutionId: string): Promise<CareInstitutionRow> {
  const house = await loaders.institution.load(institutionId);
  if (!house) throw new Error('a stay names an institution that is not there');
  return house;
}

export async function stayRights(context: Context, stay: CareAdmissionRow) {
  return rightsOnStay(context.viewer, await houseOf(context, stay.institutionId), stay.residentId);
}

/** The stay, when there is one and the viewer may know: absent and forbidden look alike. */
export async function visibleStay(context: Context, id: string): Promise<CareAdmissionRow | null> {
  const stay = await context.loaders.stay.load(id);
  return stay && (await stayRights(context, stay)).see ? stay : null;
}

/** Like `visibleStay`; a read by somebody else than the person is recorded first. */
export async function readStay(context: Context, id: string): Promise<CareAdmissionRow | null> {
  const visible = await visibleStay(context, id);
  const stay = await context.loaders.stay.load(id);
  if (stay && stay.residentId === context.viewer?.residentId) return visible;
  await context.recordRead({
    action: 'readCareAdmission',
    subjectId: stay?.residentId ?? 'unknown',
    purpose: 'ELDER_CARE_CASE',
    caseNumber: id.slice(0, 64),
    outcome: visible ? 'DONE' : 'REFUSED',
  });
  return visible;
}

export async function actionsOnStay(context: Context, stay: CareAdmissionRow) {
  const house = await houseOf(context, stay.institutionId);
  const rights = rightsOnStay(context.viewer, house, stay.residentId);
  return availableActions(stayActs, { stay, house }, rights, momentOf(context));
}

export async function historyOfStay(context: Context, stay: CareAdmissionRow) {
  const [rows, { seeCare }] = await Promise.all([
    context.loaders.history.load(stay.id),
    stayRights(context, stay),
  ]);
  return historyEntries(rows, seeCare);
}

/** An institution whose desk the viewer may look at; the reads of its persons are recorded. */
export async function visibleDesk(
  context: Context,
  institutionId: string,
): Promise<CareInstitutionRow | null> {
  const house = await context.loaders.institution.load(institutionId);
  const { viewer } = context;
  return house && (worksFor(viewer, institutionId) || supervises(viewer, house.communityCode)) ? house : null;
}

/**
 * Records that the persons of some cases are shown.
 * @param caseNumber the institution or the division whose list it is
 */
export async function recordShown(
  context: Context,
  caseNumber: string,
  shown: readonly { residentId: string }[],
  action = 'readCareAdmissionDesk',
): Promise<void> {
  const persons = [...new Set(shown.map(({ residentId }) => residentId))];
  const [first] = persons;
  if (first === undefined) return;
  await context.recordRead({ action, subjectId: first, persons, purpose: 'ELDER_CARE_CASE', caseNumber });
}
