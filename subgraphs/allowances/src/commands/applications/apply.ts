import type { Db } from '@civil-affairs/kit/database';
import { notFound, type Problem, refused } from '@civil-affairs/kit/problems';
import type { Viewer } from '@civil-affairs/kit/viewer';
import { textProblems, words } from '@civil-affairs/kit/words';
import { maySubmitFor } from '../../access/applications.ts';
import type { Context } from '../../context.ts';
import type { AllowanceApplicationMemberInput, ApplyForAllowanceInput } from '../../generated/contract.ts';
import { message } from '../../messages.ts';
import { problem } from '../../problems.ts';
import { currentGrantsOf, currentGrantsOfHousehold } from '../../queries/grants.ts';
import { isDelegated, staffFor } from '../../queries/staff.ts';
import { accountProblems, cleanAccount } from '../../rules/account.ts';
import {
  type AcceptedMember,
  type DeclaredMember,
  mayApply,
  type Request,
} from '../../rules/applications/household.ts';
import { type Conflict, conflictsOf, type StaffPerson } from '../../rules/applications/kinship.ts';
import { propertyOf } from '../../rules/estimate.ts';
import type { RegisteredHousehold, RegisteredPerson } from '../../rules/persons.ts';
import { applicationConflicts, applicationMembers, applications } from '../../tables/applications.ts';
import { applicationIncomes } from '../../tables/investigation.ts';
import { nameAccount } from '../accounts.ts';
import { openingAct } from '../protocol.ts';

const thePerson = { zhHans: '该人员', ko: '해당 인원', en: 'person' };

/** What the registry knows for an application: of a person without a household today, the person alone. */
type Registered = { household: RegisteredHousehold; staff: StaffPerson[] } | { person: RegisteredPerson };

/** Applies for an allowance; the value is the application's id. */
export const applyForAllowance = openingAct<ApplyForAllowanceInput, Registered | undefined>(
  'applyForAllowance',
  {
    event: 'AllowanceApplicationSubmitted',
    entity: 'AllowanceApplication',
    // Residents apply for themselves: nobody's data are read for an application that is not theirs.
    prepare: async (context, { applicantId }, id) =>
      context.viewer?.role === 'RESIDENT' && context.viewer.residentId !== applicantId
        ? undefined
        : readPersons(context, id, applicantId),
    async write(tx, context, input, { id, prepared: registered, today, actor }) {
      const { viewer } = context;
      const request = requestOf(input);
      if (registered && 'person' in registered) return refused(withoutHousehold(viewer, registered.person));
      const household = registered?.household;
      const insider = household?.members.some(({ person }) => person.id === viewer?.residentId) ?? false;
      if (!registered || !household || !(insider || maySubmitFor(viewer, household.communityCode)))
        return refused(notFound(['applicantId'], thePerson));
      const account = cleanAccount(input.account);
      const memberIds = household.members.map(({ person }) => person.id);
      const residentIds = request.members.map(({ residentId }) => residentId);
      const own = await currentGrantsOfHousehold(tx, household.id, today);
      const running = await currentGrantsOf(tx, [...new Set([...residentIds, input.applicantId])], today);
      const decision = mayApply(
        request,
        {
          household,
          submitter: { insider },
          running: new Map(running.filter(isPaid).map((grant) => [grant.residentId, grant])),
          onEdge: own.some(({ category }) => category === 'EDGE'),
          householdGrantId: own.find(isPaid)?.grantId ?? null,
        },
        today,
      );
      const others = [...accountProblems(account, memberIds, ['account']), ...unreadable(request)];
      if (!decision.ok) return refused(...decision.problems, ...others);
      if (others.length > 0) return refused(...others);
      const members = decision.value;
      const applying = members.map(({ residentId }) => residentId);
      const conflicts = conflictsOf(household, applying, registered.staff);
      const nameOf = (residentId: string) =>
        household.members.find(({ person }) => person.id === residentId)?.person.name ?? '';
      await tx.insert(applications).values({
        id,
        householdId: household.id,
        communityCode: household.communityCode,
        settlement: household.settlement,
        applicantId: input.applicantId,
        applicantName: nameOf(input.applicantId),
        ground: request.ground,
        groundRemark: request.groundRemark,
        register: conflicts.length > 0 ? 'SEPARATE' : 'ORDINARY',
        status: 'SUBMITTED',
        delegated: await isDelegated(tx, household.communityCode, today),
        withoutSupporter: input.withoutSupporter ?? false,
        rigidExpenseFen: request.rigidExpenseFen,
        ...propertyColumns(request.property),
        selfCare: null,
        submittedOn: today,
        submittedBy: actor,
        entrustment: request.entrustment,
        round: 1,
        version: 1,
      });
      await insertMembers(tx, id, members, conflicts);
      await nameAccount(tx, context, household.id, { ...account, holderName: nameOf(account.holderId) });
      const { communityCode } = household;
      const ids = { applicationId: id, householdId: household.id, communityCode, residentIds: applying };
      const about = { caseId: id, divisionCode: communityCode };
      const messages = message('ALLOWANCE_APPLICATION_RECEIVED', about, [input.applicantId], { number: id });
      const opens = { caseId: id, version: 1, status: 'SUBMITTED' };
      return { ok: true, value: { ids, opens, messages } };
    },
  },
);

/** Support with a monthly amount that goes on: to be on the edge, in hardship by expenses, or on the way out bars nobody. */
function isPaid({ category, leaving }: { category: string; leaving: boolean }): boolean {
  return !leaving && (category === 'ALLOWANCE' || category === 'SPECIAL_HARDSHIP');
}

async function readPersons(
  context: Context,
  caseNumber: string,
  memberId: string,
): Promise<Registered | undefined> {
  const household = await context.householdRegistry({ caseNumber, memberId });
  if (!household) {
    const [[person] = []] = await context.registry([{ caseNumber, ids: [memberId] }]);
    return person && { person };
  }
  const all = await staffFor(context.database.db, household.communityCode, context.clock.today());
  const ids = all.flatMap(({ residentId }) => residentId ?? []);
  const [persons = []] = await context.registry([{ caseNumber, ids }]);
  const staff = all.flatMap((row) => {
    const person = persons.find(({ id }) => id === row.residentId);
    return person ? [{ staffId: row.id, person }] : [];
  });
  return { household, staff };
}

/** What is true of a person in no household, for those who may know it. */
function withoutHousehold(viewer: Viewer | null, { id, communityCode, diedOn }: RegisteredPerson): Problem {
  const path = ['applicantId'];
  if (viewer?.residentId !== id && !maySubmitFor(viewer, communityCode)) return notFound(path, thePerson);
  return problem(diedOn === null ? 'NO_CURRENT_HOUSEHOLD' : 'DECEASED_APPLICANT', { path });
}

function requestOf(input: ApplyForAllowanceInput): Request {
  return {
    applicantId: input.applicantId,
    ground: input.ground,
    groundRemark: words(input.groundRemark),
    members: input.members.map(declared),
    entrustment: words(input.entrustment),
    rigidExpenseFen: input.rigidExpenseFen ?? null,
    property: input.property ?? null,
  };
}

function declared(member: AllowanceApplicationMemberInput): DeclaredMember {
  return {
    residentId: member.residentId,
    imprisoned: member.imprisoned ?? false,
    awayByOrder: member.awayByOrder ?? false,
    clergyAwayYears: member.clergyAwayYears ?? 0,
    livesInHousehold: member.livesInHousehold ?? null,
    disabilityKind: member.disabilityKind ?? null,
    disabilityGrade: member.disabilityGrade ?? null,
    majorIllness: member.majorIllness ?? false,
    dependsOnSupport: member.dependsOnSupport ?? false,
    hasDutyOfSupport: member.hasDutyOfSupport ?? null,
    isUnemployed: member.isUnemployed ?? false,
    incomes: member.incomes.map((income) => ({ ...income, monthlyCostFen: income.monthlyCostFen ?? 0 })),
  };
}

function propertyColumns(input: Request['property']) {
  const property = propertyOf(input);
  return {
    propertyMoneyFen: property?.moneyFen ?? null,
    propertyVehicles: property?.vehicles ?? null,
    propertyHomes: property?.homes ?? null,
  };
}

function unreadable({ groundRemark, entrustment }: Request): Problem[] {
  return [
    ...textProblems(groundRemark, ['groundRemark'], 1000),
    ...textProblems(entrustment, ['entrustment'], 1000),
  ];
}

/** In the order of the persons' ids, so that two writers never wait for each other. */
async function insertMembers(
  tx: Db,
  applicationId: string,
  members: readonly AcceptedMember[],
  conflicts: readonly Conflict[],
): Promise<void> {
  const rows = members.map(({ incomes, ...member }, n) => ({ ...member, applicationId, position: n + 1 }));
  await tx.insert(applicationMembers).values(rows.toSorted((a, b) => (a.residentId < b.residentId ? -1 : 1)));
  const incomes = members.flatMap(({ residentId, incomes: own }) =>
    own.map((income, n) => ({ ...income, applicationId, residentId, number: 0, position: n + 1 })),
  );
  if (incomes.length > 0) await tx.insert(applicationIncomes).values(incomes);
  if (conflicts.length > 0)
    await tx
      .insert(applicationConflicts)
      .values(conflicts.map((conflict) => ({ ...conflict, applicationId })));
}
