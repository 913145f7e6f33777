/** What the acts of the investigation ask for (办法, articles 10 and 15 to 19). */
import type { LocalDate } from '@civil-affairs/kit/dates';
import type { Problem, Result } from '@civil-affairs/kit/problems';
import { requiredTextProblems, textProblems } from '@civil-affairs/kit/words';
import type {
  AllowanceCalculationCategory,
  AllowanceIncomeCheckOutcome,
  AllowanceIncomeCheckSource,
  AllowanceInvestigationLevel,
  AllowanceProposal,
  AllowanceRefusalGround,
  AllowanceSupplementItem,
} from '../../generated/contract.ts';
import { problem } from '../../problems.ts';
import type { Calculation } from '../calculation-facts.ts';
import type { DeclaredIncome } from './household.ts';
import { incomeProblems } from './household.ts';

/** What only the household can hand in. */
const requestable = [
  'SIGNED_APPLICATION',
  'CHECK_AUTHORISATION',
  'INCOME_STATEMENT',
  'PROPERTY_STATEMENT',
  'SUPPORTER_STATEMENT',
  'WRITTEN_ENTRUSTMENT',
  'ILLNESS_EVIDENCE',
  'STUDY_EVIDENCE',
  'OTHER_STATEMENT',
] as const satisfies readonly AllowanceSupplementItem[];
export type RequestableItem = (typeof requestable)[number];

/** The items of a supplement notice, each once; none that the offices can look up (社会救助法, article 62). */
export function mayRequest(
  items: readonly AllowanceSupplementItem[],
  remark: string | null,
): Result<RequestableItem[]> {
  const problems = items.flatMap((item, n) =>
    isRequestable(item) ? [] : [problem('CAN_BE_LOOKED_UP', { path: ['items', n] })],
  );
  if (items.length === 0) problems.push(problem('NOTHING_MISSING', { path: ['items'] }));
  if (items.includes('OTHER_STATEMENT') && remark === null)
    problems.push(problem('REMARK_NEEDED', { path: ['remark'] }));
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, value: [...new Set(items.filter(isRequestable))] };
}

function isRequestable(item: AllowanceSupplementItem): item is RequestableItem {
  return (requestable as readonly AllowanceSupplementItem[]).includes(item);
}

/** Somebody of the staff list, as far as a home visit goes. */
export interface Investigator {
  id: string;
  post: 'ALLOWANCE_STAFF' | 'COMMITTEE_MEMBER';
  divisionCode: string;
}

export interface Visit {
  level: AllowanceInvestigationLevel;
  visitedOn: LocalDate;
  investigatorIds: readonly string[];
  signedById: string;
  signedByInvestigators: boolean;
  findings: string;
}

/** Everything that a home visit lacks: two investigators of the right office, no kin, both signatures (article 16). */
export function visitProblems(
  visit: Visit,
  facts: {
    communityCode: string;
    memberIds: readonly string[];
    /** Staff of the division and above it. */
    staff: readonly Investigator[];
    /** Staff who are kin of somebody who applies. */
    kin: readonly string[];
    /** Day from which the visit can be: the acceptance, or the submission for the county's own. */
    notBefore: LocalDate;
  },
  today: LocalDate,
): Problem[] {
  const problems = visit.investigatorIds.flatMap((id, n) => {
    const path = ['investigatorIds', n];
    const found = facts.staff.find((row) => row.id === id);
    if (found?.post !== 'ALLOWANCE_STAFF') return [problem('NOT_AN_INVESTIGATOR', { path })];
    if (visit.level === 'COUNTY' && found.divisionCode.length !== 6)
      return [problem('NOT_OF_THE_COUNTY', { path })];
    return facts.kin.includes(id) ? [problem('KIN_OF_HOUSEHOLD', { path })] : [];
  });
  if (new Set(visit.investigatorIds).size < 2)
    problems.push(problem('TWO_INVESTIGATORS_NEEDED', { path: ['investigatorIds'] }));
  if (!facts.memberIds.includes(visit.signedById))
    problems.push(problem('HOUSEHOLD_SIGNATURE_MISSING', { path: ['signedById'] }));
  if (!visit.signedByInvestigators)
    problems.push(problem('INVESTIGATORS_SIGNATURE_MISSING', { path: ['signedByInvestigators'] }));
  if (visit.visitedOn > today || visit.visitedOn < facts.notBefore)
    problems.push(problem('VISIT_DATE_IMPOSSIBLE', { path: ['visitedOn'] }));
  problems.push(...requiredTextProblems(visit.findings, ['findings'], 4000));
  return problems;
}

/** Whom the county asks about a household (办法, article 17). */
export const incomeCheckSources: readonly AllowanceIncomeCheckSource[] = [
  'HUKOU',
  'TAX',
  'SOCIAL_INSURANCE',
  'REAL_ESTATE',
  'COMPANY_REGISTRATION',
  'HOUSING_FUND',
  'VEHICLES',
  'DEPOSITS',
  'INSURANCE',
  'SECURITIES',
  'ONLINE_FINANCE',
];

export interface Check {
  results: readonly {
    source: AllowanceIncomeCheckSource;
    outcome: AllowanceIncomeCheckOutcome;
    remark: string | null;
  }[];
  incomes: readonly { residentId: string; incomes: readonly DeclaredIncome[] }[];
  propertyFits: boolean | null;
  propertyRemark: string | null;
}

/** Everything that a check of the finances lacks: the sources that the case needs (办法, article 17), and each person once. */
export function checkProblems(
  { results, incomes, propertyFits, propertyRemark }: Check,
  memberIds: readonly string[],
): Problem[] {
  const problems: Problem[] = [];
  const named = results.map(({ source }) => source);
  if (new Set(named).size < named.length) problems.push(problem('SOURCE_TWICE', { path: ['results'] }));
  if (named.length === 0) problems.push(problem('SOURCE_MISSING', { path: ['results'] }));
  for (const [n, { outcome, remark }] of results.entries()) {
    const path = ['results', n, 'remark'];
    if (outcome === 'MISMATCH' && remark === null) problems.push(problem('REMARK_NEEDED', { path }));
    problems.push(...textProblems(remark, path, 1000));
  }
  if (propertyFits === false && propertyRemark === null)
    problems.push(problem('REMARK_NEEDED', { path: ['propertyRemark'] }));
  problems.push(...textProblems(propertyRemark, ['propertyRemark'], 1000));
  const persons = incomes.map(({ residentId }) => residentId);
  for (const [n, id] of persons.entries()) {
    const path = ['incomes', n, 'residentId'];
    if (!memberIds.includes(id)) problems.push(problem('NOT_A_MEMBER', { path }));
    else if (persons.indexOf(id) !== n) problems.push(problem('MEMBER_TWICE', { path }));
  }
  if (memberIds.some((id) => !persons.includes(id)))
    problems.push(problem('MEMBER_MISSING', { path: ['incomes'] }));
  problems.push(...incomes.flatMap((person, n) => incomeProblems(person.incomes, ['incomes', n, 'incomes'])));
  return problems;
}

/**
 * What does not fit between the ground of a refusal and what was calculated: income, or property that the check found
 * above the conditions. What is refused for income alone must be refused by the calculation.
 */
export function refusalGroundProblems(
  ground: AllowanceRefusalGround | null,
  { category, problems }: Pick<Calculation, 'category' | 'problems'>,
): Problem[] {
  const byProperty = problems.some(({ code }) => code === 'PROPERTY_ABOVE_LIMITS');
  const path = ['ground'];
  if (ground === 'PROPERTY') return byProperty ? [] : [problem('PROPERTY_NOT_FOUND', { path })];
  return ground === 'INCOME' && (category !== 'NONE' || byProperty)
    ? [problem('ENTITLED_BY_INCOME', { path })]
    : [];
}

/** What does not fit between a proposal or decision and what the calculation found. */
export function outcomeProblems(
  outcome: AllowanceProposal,
  reason: string | null,
  category: AllowanceCalculationCategory,
  field: 'proposal' | 'outcome',
): Problem[] {
  if (outcome === 'GRANT') return category === 'NONE' ? [problem('NOT_ENTITLED', { path: [field] })] : [];
  return reason === null ? [problem('REASON_NEEDED', { path: ['reason'] })] : [];
}
