/** Home visits and checks of the finances. */
import type { Db } from '@civil-affairs/kit/database';
import { newId } from '@civil-affairs/kit/ids';
import type { Result } from '@civil-affairs/kit/problems';
import type { Context } from '../../context.ts';
import type {
  RecordCountyVisitInput,
  RecordIncomeCheckInput,
  RecordInvestigationInput,
} from '../../generated/contract.ts';
import { conflictsOfApplications } from '../../queries/applications.ts';
import { deadlinesOf } from '../../queries/deadlines.ts';
import { incomeChecksOf } from '../../queries/investigation.ts';
import { objectionsOfApplications } from '../../queries/notices.ts';
import { staffFor } from '../../queries/staff.ts';
import { checkProblems, type Visit, visitProblems } from '../../rules/applications/investigation.ts';
import { lengthProblems, words } from '../../rules/applications/texts.ts';
import {
  applicationIncomes,
  incomeCheckResults,
  incomeChecks,
  investigations,
} from '../../tables/investigation.ts';
import { accountOf, actOn, type Case, takePart } from './case.ts';
import { completeClocks, startClock } from './clocks.ts';

/** Records the home visit of the street. */
export function recordInvestigation(
  context: Context,
  input: RecordInvestigationInput,
): Promise<Result<string>> {
  return actOn(context, 'recordInvestigation', input, async (tx, found) => {
    const visit = { ...visitOf(input), level: 'STREET' as const };
    const recorded = await recordVisit(tx, context, found, visit);
    if (!recorded.ok) return recorded;
    const { application } = found;
    const { selfCare } = input;
    await completeClocks(tx, application.id, visit.visitedOn, (kind) => kind === 'INVESTIGATION_START');
    // The county is asked for the check as soon as the visit is recorded.
    await startClock(tx, application, 'INFORMATION_CHECK', application.round, context.clock.today());
    const changes = selfCare ? { selfCare } : {};
    return {
      ok: true,
      value: { status: 'INVESTIGATING', changes, ids: { investigationId: recorded.value } },
    };
  });
}

/** Records the county's own home visit. */
export function recordCountyVisit(context: Context, input: RecordCountyVisitInput): Promise<Result<string>> {
  return actOn(context, 'recordCountyVisit', input, async (tx, found) => {
    const recorded = await recordVisit(tx, context, found, { ...visitOf(input), level: 'COUNTY' });
    if (!recorded.ok) return recorded;
    return { ok: true, value: { status: 'COUNTY_REVIEW', ids: { investigationId: recorded.value } } };
  });
}

function visitOf(input: RecordCountyVisitInput): Omit<Visit, 'level'> {
  const { visitedOn, investigatorIds, signedById, signedByInvestigators } = input;
  return {
    visitedOn,
    investigatorIds,
    signedById,
    signedByInvestigators,
    findings: words(input.findings) ?? '',
  };
}

async function recordVisit(
  tx: Db,
  context: Context,
  { application, members }: Case,
  visit: Visit,
): Promise<Result<string>> {
  const { id: applicationId, communityCode, round } = application;
  const today = context.clock.today();
  const staff = await staffFor(tx, communityCode, today);
  const conflicts = await conflictsOfApplications(tx, [applicationId]);
  const problems = [
    ...visitProblems(
      visit,
      {
        communityCode,
        memberIds: members.map(({ residentId }) => residentId),
        staff,
        kin: conflicts.map(({ staffId }) => staffId),
        notBefore: await visitNotBefore(tx, applicationId, visit.level),
      },
      today,
    ),
    ...lengthProblems({ findings: visit.findings }, 4000),
  ];
  const accounts = staff.flatMap(({ id, account }) =>
    account && visit.investigatorIds.includes(id) ? [account] : [],
  );
  problems.push(...(await takePart(tx, applicationId, [accountOf(context), ...accounts])));
  if (problems.length > 0) return { ok: false, problems };
  const id = newId('AllowanceInvestigation');
  const investigatorIds = [...new Set(visit.investigatorIds)];
  await tx
    .insert(investigations)
    .values({ ...visit, id, applicationId, round, investigatorIds, recordedBy: accountOf(context) });
  return { ok: true, value: id };
}

/** The day from which a visit can be: the acceptance, the objection that asked for it, or the file at the county. */
async function visitNotBefore(tx: Db, applicationId: string, level: Visit['level']): Promise<string> {
  const clock = level === 'COUNTY' ? 'COUNTY_DECISION' : 'WHOLE_PROCESS';
  const clocks = (await deadlinesOf(tx, [applicationId])).filter(({ kind }) => kind === clock);
  const upheld = (await objectionsOfApplications(tx, [applicationId])).filter(
    ({ resolution }) => resolution === 'UPHELD',
  );
  const days = [
    ...clocks.map(({ startedOn }) => startedOn),
    ...upheld.flatMap(({ resolvedOn }) => resolvedOn ?? []),
  ].toSorted();
  const last = days.at(-1);
  if (!last) throw new Error('a case is visited whose clock never started');
  return last;
}

/** Records a check of the finances, and the income that follows from it. */
export function recordIncomeCheck(context: Context, input: RecordIncomeCheckInput): Promise<Result<string>> {
  return actOn(context, 'recordIncomeCheck', input, async (tx, { application, members }) => {
    const applicationId = application.id;
    const results = input.results.map((row) => ({ ...row, remark: words(row.remark) }));
    const incomes = input.incomes.map((person) => ({
      residentId: person.residentId,
      incomes: person.incomes.map((income) => ({ ...income, monthlyCostFen: income.monthlyCostFen ?? 0 })),
    }));
    const problems = [
      ...checkProblems(
        { results, incomes },
        members.map(({ residentId }) => residentId),
      ),
      ...results.flatMap(({ remark }) => lengthProblems({ results: remark }, 1000)),
      ...(await takePart(tx, applicationId, [accountOf(context)])),
    ];
    if (problems.length > 0) return { ok: false, problems };
    const today = context.clock.today();
    const number = (await incomeChecksOf(tx, [applicationId])).length + 1;
    await tx.insert(incomeChecks).values({
      applicationId,
      number,
      round: application.round,
      checkedOn: today,
      checkedBy: accountOf(context),
    });
    await tx.insert(incomeCheckResults).values(results.map((row) => ({ ...row, applicationId, number })));
    const rows = incomes.flatMap(({ residentId, incomes: own }) =>
      own.map((income, n) => ({ ...income, applicationId, residentId, number, position: n + 1 })),
    );
    if (rows.length > 0) await tx.insert(applicationIncomes).values(rows);
    await completeClocks(tx, applicationId, today, (kind) => kind === 'INFORMATION_CHECK');
    const mismatches = results.filter(({ outcome }) => outcome === 'MISMATCH').map(({ source }) => source);
    return { ok: true, value: { status: 'CHECKING', ids: { number, mismatches } } };
  });
}
