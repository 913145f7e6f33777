/** What the tests of a grant's life share: households with a grant, and the acts on it. */
import type { LocalDate } from '@civil-affairs/kit/dates';
import { demoCommunity } from '@civil-affairs/kit/demo-city';
import { databaseOf, type TestAnswer, type TestSubgraph } from '@civil-affairs/kit/testing';
import { mutate } from '@civil-affairs/kit/testing/mutations';
import { addResidents } from '@civil-affairs/kit/testing/people';
import type { Viewer } from '@civil-affairs/kit/viewer';
import { openGrant, saveCalculation } from '../src/commands/grants.ts';
import type { AllowanceIncomeKind, HouseholdRelation } from '../src/generated/contract.ts';
import { newId } from '../src/ids.ts';
import { basisOn } from '../src/queries/policies.ts';
import { calculate } from '../src/rules/calculation.ts';
import type { CalculationFacts } from '../src/rules/calculation-facts.ts';
import { countedIds } from '../src/rules/life/facts.ts';
import { effectiveFromOf } from '../src/rules/time.ts';
import { countyOfficer, streetOfficer } from './testing.ts';

/** Registers persons in the registry. */
export async function addPersons(
  graph: TestSubgraph,
  birthDates: readonly LocalDate[],
): Promise<[string, ...string[]]> {
  const people = birthDates.map((birthDate) => ({ birthDate, sex: 'MALE' as const }));
  return (await addResidents(graph, people)) as [string, ...string[]];
}

export async function die(graph: TestSubgraph, residentId: string, on: LocalDate): Promise<void> {
  await databaseOf(graph, 'residents').sql`UPDATE residents SET died_on = ${on} WHERE id = ${residentId}`;
}

/** A member of a test household. */
export interface Member {
  relation: HouseholdRelation;
  birthDate: LocalDate;
  income?: number;
  kind?: AllowanceIncomeKind;
}

export const elderlyCouple: Member[] = [
  { relation: 'APPLICANT', birthDate: '1950-03-01', income: 50_000, kind: 'TRANSFER' },
  { relation: 'SPOUSE', birthDate: '1952-04-01' },
];

export const couple: Member[] = [
  { relation: 'APPLICANT', birthDate: '1985-03-01', income: 50_000, kind: 'TRANSFER' },
  { relation: 'SPOUSE', birthDate: '1986-04-01' },
];

/** A household of the registry with a running grant, as a decision of that day makes it. */
export interface TestGrant {
  id: string;
  persons: [string, ...string[]];
  /** The household as it is stated to an act; incomes by person in fen. */
  facts(incomes?: readonly { kind: AllowanceIncomeKind; monthlyFen: number }[]): object;
}

export async function addGrant(
  graph: TestSubgraph,
  members: readonly Member[] = elderlyCouple,
  decidedOn: LocalDate = '2025-10-09',
): Promise<TestGrant> {
  const persons = await addPersons(
    graph,
    members.map(({ birthDate }) => birthDate),
  );
  const { db } = graph.database;
  const month = effectiveFromOf(decidedOn);
  const facts: CalculationFacts = {
    settlement: 'URBAN',
    month,
    members: members.map(({ relation, birthDate, income = 0, kind = 'TRANSFER' }, n) => ({
      residentId: persons[n] ?? '',
      relation,
      birthDate,
      imprisoned: false,
      awayByOrder: false,
      clergyAwayYears: 0,
      livesInHousehold: true,
      shareStopped: false,
      incomes: income > 0 ? [{ kind, monthlyFen: income, monthlyCostFen: 0 }] : [],
    })),
    withoutSupporter: false,
    selfCare: null,
    rigidExpenseFen: null,
  };
  const basis = await basisOn(db, '222401', 'URBAN', month);
  if (!basis) throw new Error('no basis');
  const calculation = calculate(facts, basis);
  const id = await graph.database.transaction(async (tx) => {
    const calculationId = await saveCalculation(tx, { clock: graph.clock, newId }, facts, basis, calculation);
    return openGrant(
      tx,
      { newId },
      {
        applicationId: newId('AllowanceApplication'),
        householdId: newId('Household'),
        communityCode: demoCommunity,
        settlement: 'URBAN',
        category: 'ALLOWANCE',
        decidedOn,
        effectiveUntil: null,
        residentIds: countedIds(calculation),
        calculationId,
        calculation,
      },
    );
  });
  return {
    id,
    persons,
    facts: (incomes = []) => ({
      members: members.map(({ relation }, n) => ({
        residentId: persons[n],
        relation,
        livesInHousehold: true,
        incomes: n === 0 ? incomes : [],
      })),
    }),
  };
}

type Input = Record<string, unknown>;
/** What a mutation answered, for a test to walk. */
export type Payload = TestAnswer['data'];

const change =
  'id kind cause stopReason status since exitMonths calculation { monthlyAmount { fen } reproducible } hearing { id outcome } resident { id }';

const selections: Record<string, { field: string; selection: string; viewer: Viewer }> = {
  recordAllowanceReview: act('review', `id outcome doneOn status change { ${change} } calculation { id }`),
  proposeAllowanceChange: act('change', change),
  recordAllowanceHearing: act('hearing', 'id outcome heardOn statement'),
  publishAllowanceEndNotice: act('change', `${change} noticeRequired noticeUntil`),
  confirmAllowanceChange: act('change', change, countyOfficer),
  dropAllowanceChange: act('change', change, countyOfficer),
  recordAllowanceJobOffer: act('jobOffer', `id answer change { ${change} }`),
  recordAllowanceUnreportedChange: act('unreportedChange', `id measure change { ${change} }`),
  reportAllowanceHouseholdChange: act('recheck', 'id cause dueOn'),
  detectAllowanceHouseholdChanges: act('check', 'id persons opened', countyOfficer),
  closeAllowanceRecheck: act('recheck', `id outcome settledOn change { ${change} }`, countyOfficer),
  suspendAllowanceGrant: act('grant', 'id version changes { id hearing { id } }'),
  resumeAllowanceGrant: act('grant', 'id version', countyOfficer),
  stopAllowanceGrant: act('grant', 'id effectiveUntil stopReason'),
};

function act(field: string, selection: string, viewer: Viewer = streetOfficer) {
  return { field, selection, viewer };
}

/** Carries out an act as the officer whose it is, or as another viewer. */
export async function carryOutAct(
  graph: TestSubgraph,
  name: string,
  input: Input,
  viewer?: Viewer,
): Promise<Payload> {
  const known = selections[name];
  if (!known) throw new Error(`no act ${name}`);
  return mutate(graph, name, `it: ${known.field} { ${known.selection} }`, input, viewer ?? known.viewer);
}

/** Has payment rest, as the law wants it: proposed, heard, and confirmed by another person. */
export async function suspend(graph: TestSubgraph, grantId: string): Promise<void> {
  const reasons = '联系不上家庭成员。';
  const next = async () => ({ expectedVersion: await versionOf(graph, grantId) });
  const { it } = await carryOutAct(graph, 'suspendAllowanceGrant', { grantId, reasons, ...(await next()) });
  const { id: changeId, hearing } = it.changes.at(-1);
  const waived = { hearingId: hearing.id, outcome: 'WAIVED', heardOn: graph.clock.today() };
  await carryOutAct(graph, 'recordAllowanceHearing', { ...waived, ...(await next()) });
  await carryOutAct(graph, 'confirmAllowanceChange', { changeId, reasons, ...(await next()) });
}

/** The version of a grant now. */
export async function versionOf(graph: TestSubgraph, id: string): Promise<number> {
  const [row] = await graph.database.sql`SELECT version FROM grants WHERE id = ${id}`;
  return Number(row?.version);
}

/** The terms of a grant, as the tables have them. */
export async function termsOfGrant(graph: TestSubgraph, id: string) {
  const rows = await graph.database.sql`
    SELECT since::text, status, reason, counted_members AS persons, monthly_amount_fen::int AS amount
    FROM grant_terms WHERE grant_id = ${id} ORDER BY since`;
  return [...rows];
}

/** What was done with a grant, as the tables have it. */
export async function historyOfGrant(graph: TestSubgraph, id: string) {
  const rows = await graph.database.sql`
    SELECT version, actor, act, status, remark FROM case_history WHERE case_id = ${id} ORDER BY version`;
  return [...rows];
}

export function codes(payload: Payload): string[] {
  return payload.problems.map(({ code }: { code: string }) => code);
}
