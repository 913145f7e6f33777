/** The decision on an application. */
import { momentOf, type Written } from '@civil-affairs/kit/acts';
import type { Db } from '@civil-affairs/kit/database';
import { addDays, addMonths, type LocalDate } from '@civil-affairs/kit/dates';
import { type Problem, refused } from '@civil-affairs/kit/problems';
import { completeDeadlines } from '@civil-affairs/kit/statutory-deadlines';
import { textProblems, words } from '@civil-affairs/kit/words';
import { and, eq, isNull } from 'drizzle-orm';
import type { Context } from '../../context.ts';
import type {
  AllowanceRefusalGround,
  DecideAllowanceApplicationInput,
  DeliverAllowanceRefusalInput,
  RefuseAllowanceApplicationInput,
} from '../../generated/contract.ts';
import { paper } from '../../papers.ts';
import { problem } from '../../problems.ts';
import { hardshipSample } from '../../queries/applications.ts';
import { currentGrantsOf, currentGrantsOfHousehold } from '../../queries/grants.ts';
import { policyOn } from '../../queries/policies.ts';
import { outcomeProblems, refusalGroundProblems } from '../../rules/applications/investigation.ts';
import type { Calculation } from '../../rules/calculation-facts.ts';
import { effectiveFromOf } from '../../rules/time.ts';
import { decisions, duties } from '../../tables/applications.ts';
import { grantMembers } from '../../tables/grants.ts';
import { notices } from '../../tables/notices.ts';
import { endGrant, openGrant } from '../grants.ts';
import { calculateCase } from './calculation.ts';
import { applicationAct, type Case, type Move, startPeriod } from './case.ts';
import { reasonProblems } from './intake.ts';

/** Grants what the calculation says, or refuses with written reason. */
export const decideAllowanceApplication = applicationAct<DecideAllowanceApplicationInput>(
  'decideAllowanceApplication',
  {
    async write(tx, context, input, { found }) {
      const { outcome, ground = null } = input;
      const reason = words(input.reason);
      const calculated = await calculateCase(tx, context, found);
      if (!calculated.ok) return calculated;
      const { calculation, save } = calculated.value;
      const { category } = calculation;
      const problems = [
        ...outcomeProblems(outcome, reason, category, 'outcome'),
        ...textProblems(reason, ['reason'], 2000),
        ...(outcome === 'REFUSE' ? refusalGroundProblems(ground, calculation) : []),
        ...(outcome === 'GRANT' ? await benefitsElsewhere(tx, context, found) : []),
      ];
      if (problems.length > 0) return refused(...problems);
      await takeDecision(tx, context, found);
      const calculationId = await save();
      if (outcome === 'REFUSE' || category === 'NONE') {
        const refusal = { reason: reason ?? '', ground, calculationId };
        const value = await refuse(tx, context, found, refusal);
        return { ok: true, value: { ...value, warnings: await sampleWarnings(tx, context, found) } };
      }
      const grantId = await grant(tx, context, found, { ...calculation, category }, calculationId);
      const ids = { outcome: 'GRANTED', grantId, calculationId };
      const papers = [grantPaper(found, { ...calculation, category }, context.clock.today())];
      const warnings = await sampleWarnings(tx, context, found);
      return { ok: true, value: { change: { status: 'CONFIRMED' }, ids, warnings, papers } };
    },
  },
);

/** Refuses an application that cannot be granted, before a public notice. */
export const refuseAllowanceApplication = applicationAct<RefuseAllowanceApplicationInput>(
  'refuseAllowanceApplication',
  {
    inputProblems: ({ reason }) => reasonProblems(reason),
    async write(tx, context, { reason, ground = null }, { found }) {
      const calculated = await calculateCase(tx, context, found);
      if (!calculated.ok) return calculated;
      const { calculation, save } = calculated.value;
      const problems = refusalGroundProblems(ground, calculation);
      if (problems.length > 0) return refused(...problems);
      await takeDecision(tx, context, found);
      const refusal = { reason: words(reason) ?? '', ground, calculationId: await save() };
      return { ok: true, value: await refuse(tx, context, found, refusal) };
    },
  },
);

/** Records that the household got the written refusal. */
export const deliverAllowanceRefusal = applicationAct<DeliverAllowanceRefusalInput>(
  'deliverAllowanceRefusal',
  {
    async write(tx, context, _, { found: { application }, today }) {
      await tx
        .update(decisions)
        .set({ deliveredOn: today })
        .where(and(eq(decisions.applicationId, application.id), isNull(decisions.deliveredOn)));
      await completeDeadlines(tx, context, application.id, (code) => code === 'WRITTEN_REFUSAL');
      return { ok: true, value: { change: { status: 'REFUSED' } } };
    },
  },
);

/** The county checks at least 30 percent of the applications for special hardship at random (特困人员认定办法, article 16). */
async function sampleWarnings(tx: Db, { clock }: Context, { application }: Case): Promise<Problem[]> {
  if (!application.withoutSupporter) return [];
  const [city, year] = [application.communityCode.slice(0, 6), clock.today().slice(0, 4)];
  const { decided, visited } = await hardshipSample(tx, city, year);
  return visited * 100 < decided * leastSample ? [problem('COUNTY_SAMPLE_SHORT')] : [];
}

const leastSample = 30;

/** One person has one part in a case, and a case one decider: the keys refuse the others. */
async function takeDecision(tx: Db, context: Context, { id }: Case): Promise<void> {
  const { actor } = momentOf(context);
  await tx.insert(duties).values({ applicationId: id, actor, duty: 'DECIDES' });
}

interface Refusal {
  reason: string;
  ground: AllowanceRefusalGround | null;
  calculationId: string;
}

async function refuse(
  tx: Db,
  context: Context,
  { application }: Case,
  { reason, ground, calculationId }: Refusal,
): Promise<Written<Move>> {
  const { today: decidedOn, actor } = momentOf(context);
  const applicationId = application.id;
  await tx.insert(decisions).values({
    applicationId,
    outcome: 'REFUSED',
    decidedOn,
    decidedBy: actor,
    reason,
    ground,
    calculationId,
  });
  await startPeriod(tx, context, application, 'WRITTEN_REFUSAL');
  return {
    change: { status: 'REFUSED' },
    remark: reason,
    ids: { outcome: 'REFUSED', calculationId },
    papers: [
      paper('ALLOWANCE_REFUSAL_DECISION', addressOf(application), {
        name: application.applicantName,
        case: applicationId,
        reason,
      }),
    ],
  };
}

function addressOf({ id, communityCode, applicantId }: Case['application']) {
  return { caseId: id, divisionCode: communityCode, recipientId: applicantId };
}

function grantPaper(
  { application }: Case,
  { category, countedMembers, monthlyAmountFen }: Granted,
  decidedOn: LocalDate,
) {
  return paper('ALLOWANCE_GRANT_DECISION', addressOf(application), {
    name: application.applicantName,
    case: application.id,
    category,
    members: countedMembers,
    amount: monthlyAmountFen,
    from: effectiveFromOf(decidedOn),
  });
}

type Granted = Calculation & { category: Exclude<Calculation['category'], 'NONE'> };

async function grant(
  tx: Db,
  context: Context,
  { application }: Case,
  calculation: Granted,
  calculationId: string,
): Promise<string> {
  const { id: applicationId, householdId, communityCode, settlement, round, applicantName } = application;
  const { category, countedMembers, monthlyAmountFen } = calculation;
  const { today: decidedOn, actor } = momentOf(context);
  const residentIds = calculation.members.flatMap(({ counted, residentId }) =>
    counted && residentId !== undefined ? [residentId] : [],
  );
  await endRecognition(tx, context, application, residentIds);
  const grantId = await openGrant(tx, context, {
    applicationId,
    householdId,
    communityCode,
    settlement,
    category,
    decidedOn,
    effectiveUntil: category === 'RIGID_EXPENDITURE' ? lastDayOfTwelveMonths(decidedOn) : null,
    residentIds,
    calculationId,
    calculation,
  });
  await tx.insert(decisions).values({
    applicationId,
    outcome: 'GRANTED',
    decidedOn,
    decidedBy: actor,
    calculationId,
    grantId,
  });
  // Results are published of those who are paid (办法, article 24; 特困人员认定办法, article 17).
  if (category !== 'ALLOWANCE' && category !== 'SPECIAL_HARDSHIP') return grantId;
  const policy = await policyOn(tx, communityCode.slice(0, 6), decidedOn);
  if (!policy) throw new Error('a decision rests on rules that are not there');
  await tx.insert(notices).values({
    id: context.newId('AllowanceNotice'),
    applicationId,
    kind: 'RESULT',
    round,
    communityCode,
    applicantName,
    members: countedMembers,
    monthlyAmountFen,
    publishedOn: decidedOn,
    until: addDays(decidedOn, policy.resultPublicationDays),
  });
  return grantId;
}

/** 刚性支出困难家庭 are recognised for twelve months at most. */
function lastDayOfTwelveMonths(decidedOn: LocalDate): LocalDate {
  return addDays(addMonths(effectiveFromOf(decidedOn), 12), -1);
}

/** Whoever gets support elsewhere meanwhile gets no second one. */
async function benefitsElsewhere(tx: Db, { clock }: Context, { application, memberIds }: Case) {
  const grants = await currentGrantsOf(tx, [...memberIds], clock.today());
  return grants
    .filter(
      ({ householdId, category, leaving }) =>
        householdId !== application.householdId && category !== 'EDGE' && !leaving,
    )
    .map(({ grantId }) => problem('DUPLICATE_BENEFIT', { conflictsWith: grantId }));
}

/** A household that was on the edge is supported from the next month on: alone in a person, or as a whole. */
async function endRecognition(
  tx: Db,
  { clock }: Context,
  { householdId, ground }: Case['application'],
  residentIds: readonly string[],
): Promise<void> {
  const today = clock.today();
  const lastDay = addDays(effectiveFromOf(today), -1);
  const current = await currentGrantsOfHousehold(tx, householdId, today);
  // What is paid on the way out ends where the new support begins, and not twice for a month.
  if (ground === 'HOUSEHOLD')
    for (const { grantId, leaving } of current)
      if (leaving) await endGrant(tx, grantId, lastDay, 'SUPERSEDED');
  const edge = current.find(({ category }) => category === 'EDGE');
  if (!edge) return;
  if (ground === 'HOUSEHOLD') return endGrant(tx, edge.grantId, lastDay, 'SUPERSEDED');
  // The others stay on the edge; the person's own part in it ends.
  for (const residentId of residentIds)
    await tx
      .update(grantMembers)
      .set({ until: lastDay })
      .where(
        and(
          eq(grantMembers.grantId, edge.grantId),
          eq(grantMembers.residentId, residentId),
          isNull(grantMembers.until),
        ),
      );
}
