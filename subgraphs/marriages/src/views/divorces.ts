/** What a viewer gets to see of a divorce by agreement. */
import { availableActions, momentOf } from '@civil-affairs/kit/acts';
import { historyEntries } from '@civil-affairs/kit/history';
import type { ActionAvailability } from '@civil-affairs/kit/problems';
import { rightsOnDivorce } from '../access/divorces.ts';
import { worksAt } from '../access.ts';
import type { DivorceCaseFacts } from '../commands/divorces/case.ts';
import { divorceActs } from '../commands.ts';
import type { Context } from '../context.ts';
import { marriageStatusOf } from '../rules/divorces/states.ts';
import { openedAgreement } from '../sealed.ts';
import type { DivorceRow } from '../tables/divorces.ts';
import { existing } from '../views.ts';

async function factsOf({ loaders, viewer }: Context, divorce: DivorceRow): Promise<DivorceCaseFacts> {
  const { id, officeId, registrationId, recordId } = divorce;
  const [office, parties, registration, record, hours] = await Promise.all([
    existing(loaders.office.load(officeId)),
    loaders.divorceParties.load(id),
    registrationId ? loaders.registration.load(registrationId) : undefined,
    recordId ? loaders.elsewhere.load(recordId) : undefined,
    loaders.hours.load(officeId),
  ]);
  return {
    divorce,
    office,
    partyIds: parties.map(({ residentId }) => residentId),
    isOwnOffice: worksAt(viewer, office),
    marriageStatus: marriageStatusOf(registration, record),
    hours,
  };
}

async function rightsOn(context: Context, divorce: DivorceRow) {
  const { loaders, viewer } = context;
  const [office, parties] = await Promise.all([
    existing(loaders.office.load(divorce.officeId)),
    loaders.divorceParties.load(divorce.id),
  ]);
  return rightsOnDivorce(
    viewer,
    office,
    parties.map(({ residentId }) => residentId),
  );
}

/** The case, when there is one and the viewer may know: absent and forbidden look alike. */
export async function visibleDivorce(
  context: Context,
  divorce: DivorceRow | undefined,
): Promise<DivorceRow | null> {
  return divorce && (await rightsOn(context, divorce)).see ? divorce : null;
}

/** Like `visibleDivorce`; a read by somebody else than the couple is recorded first. */
export async function readDivorce(context: Context, id: string): Promise<DivorceRow | null> {
  const divorce = await context.loaders.divorce.load(id);
  const visible = await visibleDivorce(context, divorce);
  const parties = divorce ? await context.loaders.divorceParties.load(id) : [];
  if (parties.some(({ residentId }) => residentId === context.viewer?.residentId)) return visible;
  await context.recordRead({
    action: 'readDivorceCase',
    subjectId: divorce?.id ?? 'unknown',
    purpose: 'MARRIAGE_REGISTRATION',
    outcome: visible ? 'DONE' : 'REFUSED',
  });
  return visible;
}

/** What the couple agreed last: for them and for the registrars of the office, whose read is recorded first. */
export async function readAgreement(context: Context, divorce: DivorceRow) {
  const { id } = divorce;
  const parties = await context.loaders.divorceParties.load(id);
  if (!(await rightsOn(context, divorce)).readAgreement) return null;
  if (!parties.some(({ residentId }) => residentId === context.viewer?.residentId))
    await context.recordRead({
      action: 'readDivorceAgreement',
      subjectId: id,
      purpose: 'MARRIAGE_REGISTRATION',
      caseNumber: id,
    });
  const last = (await context.loaders.agreements.load(id)).at(-1);
  return last ? openedAgreement(context, last) : null;
}

/** The papers of a divorce, for who may read what the couple agreed. Whoever opens one is recorded then. */
export async function evidenceOfDivorce(context: Context, divorce: DivorceRow) {
  const { readAgreement } = await rightsOn(context, divorce);
  return readAgreement ? context.loaders.evidence.load(divorce.id) : null;
}

/** What was done on a case; who acted is for the staff of the office. */
export async function historyOfDivorce({ viewer, loaders }: Context, { id, officeId }: DivorceRow) {
  const office = await existing(loaders.office.load(officeId));
  return historyEntries(await loaders.history.load(id), worksAt(viewer, office));
}

/** Which acts are open to the viewer on a case. */
export async function actionsOnDivorce(context: Context, divorce: DivorceRow): Promise<ActionAvailability[]> {
  const facts = await factsOf(context, divorce);
  const rights = rightsOnDivorce(context.viewer, facts.office, facts.partyIds);
  return availableActions(divorceActs, facts, rights, momentOf(context));
}
