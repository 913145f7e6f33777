/** What a viewer gets to see of a case. */
import { availableActions, momentOf } from '@civil-affairs/kit/acts';
import { historyEntries } from '@civil-affairs/kit/history';
import type { ActionAvailability } from '@civil-affairs/kit/problems';
import { type CaseRights, rightsOnCase } from '../access/applications.ts';
import type { ApplicationFacts } from '../commands/applications/case.ts';
import { applicationActs } from '../commands/applications.ts';
import type { Context } from '../context.ts';
import type { Application } from '../queries/applications.ts';
import { memberFactsOf } from '../rules/applications/calculation.ts';
import type { CalculationFacts } from '../rules/calculation-facts.ts';
import { type Composition, compositionOf } from '../rules/composition.ts';
import { effectiveFromOf } from '../rules/time.ts';
import type { ApplicationMemberRow } from '../tables/applications.ts';
import type { ObjectionRow } from '../tables/notices.ts';
import type { CalculationRow } from '../tables/policies.ts';

/** A person who applies, with whether and why he or she counts. */
export type MemberView = ApplicationMemberRow & Pick<Composition, 'counted' | 'label'>;

/** The application as rights and rules look at it. */
async function factsOf({ loaders }: Context, application: Application): Promise<ApplicationFacts> {
  const members = await loaders.applicationMembers.load(application.id);
  return { application, memberIds: members.map(({ residentId }) => residentId) };
}

export async function rightsOn(context: Context, application: Application): Promise<CaseRights> {
  const { memberIds } = await factsOf(context, application);
  return rightsOnCase(context.viewer, application, memberIds);
}

/** The case, when there is one and the viewer may know: absent and forbidden look alike. */
export async function visibleApplication(context: Context, id: string): Promise<Application | null> {
  const application = await context.loaders.application.load(id);
  return application && (await rightsOn(context, application)).see ? application : null;
}

/** Records that staff read the file of a case, before what it holds is answered. */
export async function openFile(context: Context, application: Application): Promise<void> {
  if ((await rightsOn(context, application)).staff) await context.recordFileRead(application.id);
}

/** Which acts are open to the viewer on a case. */
export async function actionsOnCase(
  context: Context,
  application: Application,
): Promise<ActionAvailability[]> {
  const facts = await factsOf(context, application);
  const rights = rightsOnCase(context.viewer, application, facts.memberIds);
  return availableActions(applicationActs, facts, rights, momentOf(context));
}

/** What was done on a case; who acted is shown to those who handle cases or decide on them. */
export async function historyOfCase({ viewer, loaders }: Context, { id }: Application) {
  const showsActors = ['allowances:handle', 'allowances:decide'].some((scope) =>
    viewer?.scopes.includes(scope),
  );
  return historyEntries(await loaders.history.load(id), showsActors);
}

/** The calculation that holds for a case: of the decision, else of the latest first opinion. */
export async function calculationOf(
  { loaders }: Context,
  { id }: Application,
): Promise<CalculationRow | null> {
  const decided = (await loaders.decision.load(id))?.calculationId;
  const proposed = (await loaders.firstOpinions.load(id)).at(-1)?.calculationId;
  const calculationId = decided ?? proposed;
  return calculationId ? ((await loaders.calculation.load(calculationId)) ?? null) : null;
}

/** Who applies, and why each counts or does not in the month that was or would be calculated. */
export async function membersOfCase(context: Context, application: Application): Promise<MemberView[]> {
  const [members, calculation] = await Promise.all([
    context.loaders.applicationMembers.load(application.id),
    calculationOf(context, application),
  ]);
  const month =
    (calculation?.facts as CalculationFacts | undefined)?.month ?? effectiveFromOf(context.clock.today());
  return members.map((member) => {
    const { counted, label } = compositionOf(memberFactsOf(application, member, []), month);
    return { ...member, counted, label };
  });
}

/** Who raised an objection sees it, and the staff who handle it. */
export async function visibleObjection(context: Context, id: string): Promise<ObjectionRow | null> {
  const objection = await context.loaders.objection.load(id);
  if (!objection) return null;
  if (objection.raisedBy === context.viewer?.subject) return objection;
  const application = await context.loaders.application.load(objection.applicationId);
  if (!application) return null;
  const { handle, decide } = await rightsOn(context, application);
  return handle || decide ? objection : null;
}
