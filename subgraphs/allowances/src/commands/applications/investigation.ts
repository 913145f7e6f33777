/** Home visits and checks of the finances. */
import { momentOf } from '@civil-affairs/kit/acts';
import type { Db } from '@civil-affairs/kit/database';
import { type Result, refused } from '@civil-affairs/kit/problems';
import { completeDeadlines, deadlinesOf } from '@civil-affairs/kit/statutory-deadlines';
import { requiredTextProblems, words } from '@civil-affairs/kit/words';
import type { Context } from '../../context.ts';
import type {
  ContestAllowanceIncomeCheckInput,
  RecordAllowanceCountyVisitInput,
  RecordAllowanceIncomeCheckInput,
  RecordAllowanceInvestigationInput,
} from '../../generated/contract.ts';
import { conflictsOfApplications } from '../../queries/applications.ts';
import { incomeChecksOf } from '../../queries/investigation.ts';
import { objectionsOfApplications } from '../../queries/notices.ts';
import { staffFor } from '../../queries/staff.ts';
import { startedByVisit } from '../../rules/applications/deadlines.ts';
import { checkProblems, type Visit, visitProblems } from '../../rules/applications/investigation.ts';
import {
  applicationIncomes,
  checkContests,
  incomeCheckResults,
  incomeChecks,
  investigations,
} from '../../tables/investigation.ts';
import { applicationAct, type Case, startPeriod, takePart } from './case.ts';

/** Records the home visit of the street. */
export const recordAllowanceInvestigation = applicationAct<RecordAllowanceInvestigationInput>(
  'recordAllowanceInvestigation',
  {
    async write(tx, context, input, { found }) {
      const recorded = await recordVisit(tx, context, found, { ...visitOf(input), level: 'STREET' });
      if (!recorded.ok) return recorded;
      const { application } = found;
      await completeDeadlines(tx, context, application.id, isTheStart, input.visitedOn);
      for (const code of startedByVisit(application)) await startPeriod(tx, context, application, code);
      const change = {
        status: 'INVESTIGATING' as const,
        ...(input.selfCare && { selfCare: input.selfCare }),
      };
      return { ok: true, value: { change, ids: { investigationId: recorded.value } } };
    },
  },
);

function isTheStart(code: string): boolean {
  return code === 'INVESTIGATION_START';
}

/** Records the county's own home visit. */
export const recordAllowanceCountyVisit = applicationAct<RecordAllowanceCountyVisitInput>(
  'recordAllowanceCountyVisit',
  {
    async write(tx, context, input, { found }) {
      const recorded = await recordVisit(tx, context, found, { ...visitOf(input), level: 'COUNTY' });
      if (!recorded.ok) return recorded;
      return {
        ok: true,
        value: { change: { status: 'COUNTY_REVIEW' }, ids: { investigationId: recorded.value } },
      };
    },
  },
);

function visitOf(input: RecordAllowanceCountyVisitInput): Omit<Visit, 'level'> {
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
  { application, memberIds }: Case,
  visit: Visit,
): Promise<Result<string>> {
  const { id: applicationId, communityCode, round } = application;
  const { today, actor } = momentOf(context);
  const staff = await staffFor(tx, communityCode, today);
  const conflicts = await conflictsOfApplications(tx, [applicationId]);
  const problems = visitProblems(
    visit,
    {
      communityCode,
      memberIds,
      staff,
      kin: conflicts.map(({ staffId }) => staffId),
      notBefore: await visitNotBefore(tx, applicationId, visit.level),
    },
    today,
  );
  const subjects = staff.flatMap(({ id, subject }) =>
    subject && visit.investigatorIds.includes(id) ? [subject] : [],
  );
  problems.push(...(await takePart(tx, applicationId, [actor, ...subjects])));
  if (problems.length > 0) return { ok: false, problems };
  const id = context.newId('AllowanceInvestigation');
  const investigatorIds = [...new Set(visit.investigatorIds)];
  await tx
    .insert(investigations)
    .values({ ...visit, id, applicationId, round, investigatorIds, recordedBy: actor });
  return { ok: true, value: id };
}

/** The day from which a visit can be: the acceptance, the objection that asked for it, or the file at the county. */
async function visitNotBefore(tx: Db, applicationId: string, level: Visit['level']): Promise<string> {
  const from = level === 'COUNTY' ? ['COUNTY_DECISION'] : ['WHOLE_PROCESS', 'FIRST_OPINION'];
  const started = (await deadlinesOf(tx, [applicationId])).filter(({ code }) => from.includes(code));
  const upheld = (await objectionsOfApplications(tx, [applicationId])).filter(
    ({ resolution }) => resolution === 'UPHELD',
  );
  const days = [
    ...started.map(({ startedOn }) => startedOn),
    ...upheld.flatMap(({ resolvedOn }) => resolvedOn ?? []),
  ].toSorted();
  const last = days.at(-1);
  if (!last) throw new Error('a case is visited whose period never started');
  return last;
}

/** Records a check of the finances, and the income that follows from it. */
export const recordAllowanceIncomeCheck = applicationAct<RecordAllowanceIncomeCheckInput>(
  'recordAllowanceIncomeCheck',
  {
    async write(tx, context, input, { found: { application, memberIds }, actor, today }) {
      const applicationId = application.id;
      const results = input.results.map((row) => ({ ...row, remark: words(row.remark) }));
      const { propertyFits = null } = input;
      const propertyRemark = words(input.propertyRemark);
      const incomes = input.incomes.map((person) => ({
        residentId: person.residentId,
        incomes: person.incomes.map((income) => ({ ...income, monthlyCostFen: income.monthlyCostFen ?? 0 })),
      }));
      const problems = [
        ...checkProblems({ results, incomes, propertyFits, propertyRemark }, memberIds),
        ...(await takePart(tx, applicationId, [actor])),
      ];
      if (problems.length > 0) return refused(...problems);
      const number = (await incomeChecksOf(tx, [applicationId])).length + 1;
      const { round } = application;
      await tx.insert(incomeChecks).values({
        applicationId,
        number,
        round,
        checkedOn: today,
        checkedBy: actor,
        propertyFits,
        propertyRemark,
      });
      await tx.insert(incomeCheckResults).values(results.map((row) => ({ ...row, applicationId, number })));
      const rows = incomes.flatMap(({ residentId, incomes: own }) =>
        own.map((income, n) => ({ ...income, applicationId, residentId, number, position: n + 1 })),
      );
      if (rows.length > 0) await tx.insert(applicationIncomes).values(rows);
      await completeDeadlines(tx, context, applicationId, (code) => code === 'INFORMATION_CHECK');
      const mismatches = results.filter(({ outcome }) => outcome === 'MISMATCH').map(({ source }) => source);
      return { ok: true, value: { change: { status: 'CHECKING' }, ids: { number, mismatches } } };
    },
  },
);

/** Contests the latest check with evidence: it is checked again. */
export const contestAllowanceIncomeCheck = applicationAct<ContestAllowanceIncomeCheckInput>(
  'contestAllowanceIncomeCheck',
  {
    inputProblems: ({ statement }) => requiredTextProblems(statement, ['statement'], 4000),
    async write(tx, _, input, { found: { application }, actor, today }) {
      const applicationId = application.id;
      const check = (await incomeChecksOf(tx, [applicationId])).at(-1);
      if (!check) throw new Error('a check is contested that was never recorded');
      const { number } = check;
      const statement = words(input.statement) ?? '';
      await tx
        .insert(checkContests)
        .values({ applicationId, number, contestedOn: today, contestedBy: actor, statement });
      // A first opinion rests on the check; the next one is of another round.
      const round = application.status === 'FIRST_OPINION' ? application.round + 1 : application.round;
      return { ok: true, value: { change: { status: 'CHECKING', round }, ids: { number } } };
    },
  },
);
