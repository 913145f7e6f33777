/** Who may apply with whom (办法, articles 5 to 8). */
import { fullYearsOn, type LocalDate } from '@civil-affairs/kit/dates';
import type { Problem, Result } from '@civil-affairs/kit/problems';
import type {
  AllowanceApplicationGround,
  AllowanceDisabilityKind,
  AllowanceIncomeKind,
  AllowancePropertyInput,
} from '../../generated/contract.ts';
import { problem } from '../../problems.ts';
import type { MemberFacts } from '../calculation-facts.ts';
import { disabilityProblems, propertyProblems } from '../estimate.ts';
import { fullAge, isSevere, type RegisteredHousehold } from '../persons.ts';

export interface DeclaredIncome {
  kind: AllowanceIncomeKind;
  monthlyFen: number;
  monthlyCostFen: number;
}

/** What is declared about a person. */
export interface DeclaredMember {
  residentId: string;
  imprisoned: boolean;
  awayByOrder: boolean;
  clergyAwayYears: number;
  livesInHousehold: boolean | null;
  disabilityKind: AllowanceDisabilityKind | null;
  disabilityGrade: number | null;
  majorIllness: boolean;
  dependsOnSupport: boolean;
  hasDutyOfSupport: boolean | null;
  isUnemployed: boolean;
  incomes: readonly DeclaredIncome[];
}

export interface Request {
  applicantId: string;
  ground: AllowanceApplicationGround;
  groundRemark: string | null;
  members: readonly DeclaredMember[];
  entrustment: string | null;
  rigidExpenseFen: number | null;
  property: AllowancePropertyInput | null;
}

/** Who submits: a member of the household, or somebody outside it. */
export type Submitter = { insider: true } | { insider: false };

export interface RequestFacts {
  household: RegisteredHousehold;
  submitter: Submitter;
  /** The running grants in which persons who apply are counted, by resident id. */
  running: ReadonlyMap<string, { grantId: string; householdId: string; category: string }>;
  /** Whether the household has a running grant on the edge (最低生活保障边缘家庭). */
  onEdge: boolean;
  /** The running grant of the household that is more than that; null for none. */
  householdGrantId: string | null;
}

/** A member as the application keeps it. */
export interface AcceptedMember extends DeclaredMember {
  relation: MemberFacts['relation'];
  birthDate: string;
}

/** Every problem of an application at once, or its members in the order of the register. */
export function mayApply(request: Request, facts: RequestFacts, today: LocalDate): Result<AcceptedMember[]> {
  const problems = [
    ...memberProblems(request, facts.household),
    ...groundProblems(request, facts, today),
    ...benefitProblems(request, facts),
    ...request.members.flatMap((member, n) => valueProblems(member, n)),
    ...(facts.submitter.insider || request.entrustment
      ? []
      : [problem('ENTRUSTMENT_MISSING', { path: ['entrustment'] })]),
    ...(request.rigidExpenseFen !== null && request.rigidExpenseFen < 0
      ? [problem('AMOUNT_OUT_OF_RANGE', { path: ['rigidExpenseFen'] })]
      : []),
    ...propertyProblems(request.property, ['property']),
  ];
  if (problems.length > 0) return { ok: false, problems };
  const alone = request.ground !== 'HOUSEHOLD';
  return {
    ok: true,
    value: facts.household.members.flatMap(({ person, relation }) => {
      const declared = request.members.find(({ residentId }) => residentId === person.id);
      // Who applies alone is the applicant, whatever the register calls the person in the household.
      return declared
        ? [{ ...declared, relation: alone ? 'APPLICANT' : relation, birthDate: person.birthDate }]
        : [];
    }),
  };
}

/** The household applies with everybody who is registered in it; a person of it with himself or herself alone. */
function memberProblems(
  { applicantId, ground, members }: Request,
  household: RegisteredHousehold,
): Problem[] {
  const living = household.members.filter(({ person }) => person.diedOn === null);
  const registered = living.map(({ person }) => person.id);
  const expected = ground === 'HOUSEHOLD' ? registered : [applicantId];
  const named = members.map(({ residentId }) => residentId);
  const problems = applicantProblems(applicantId, household);
  for (const [n, id] of named.entries()) {
    if (!expected.includes(id))
      problems.push(problem('NOT_A_MEMBER', { path: ['members', n, 'residentId'] }));
    else if (named.indexOf(id) !== n)
      problems.push(problem('MEMBER_TWICE', { path: ['members', n, 'residentId'] }));
  }
  if (expected.some((id) => !named.includes(id)))
    problems.push(problem('MEMBER_MISSING', { path: ['members'] }));
  return problems;
}

/** The register has the applicant among the living of the household; of anybody else it says what it knows. */
function applicantProblems(applicantId: string, { members }: RegisteredHousehold): Problem[] {
  const person = members.find((member) => member.person.id === applicantId)?.person;
  const path = ['applicantId'];
  if (!person) return [problem('NO_CURRENT_HOUSEHOLD', { path })];
  return person.diedOn === null ? [] : [problem('DECEASED_APPLICANT', { path })];
}

/** Who may apply alone (article 8). */
function groundProblems(
  { applicantId, ground, groundRemark, members }: Request,
  { onEdge, household }: RequestFacts,
  today: LocalDate,
): Problem[] {
  const alone = members.find(({ residentId }) => residentId === applicantId);
  const path = ['ground'];
  const edge = onEdge ? [] : [problem('NOT_ON_EDGE', { path })];
  const grade = alone?.disabilityGrade ?? 0;
  switch (ground) {
    case 'HOUSEHOLD':
      return [];
    case 'SEVERE_DISABILITY': {
      // Of age and without work, such a person needs no household on the edge (2022 notice, one (1)).
      const birthDate = household.members.find(({ person }) => person.id === applicantId)?.person.birthDate;
      const isAdult = birthDate !== undefined && fullYearsOn(birthDate, today) >= fullAge;
      const mayAlone = isAdult && alone?.isUnemployed === true;
      return [
        ...(mayAlone ? [] : edge),
        ...(isSevere(grade) ? [] : [problem('DISABILITY_NOT_SEVERE', { path })]),
      ];
    }
    case 'INTELLECTUAL_OR_MENTAL_DISABILITY': {
      const kind = alone?.disabilityKind;
      const fits = grade === 3 && (kind === 'INTELLECTUAL' || kind === 'MENTAL');
      return [...edge, ...(fits ? [] : [problem('DISABILITY_NOT_GRADE_3', { path })])];
    }
    case 'MAJOR_ILLNESS':
      return [...edge, ...(alone?.majorIllness ? [] : [problem('NO_MAJOR_ILLNESS', { path })])];
    case 'CLERGY':
      return (alone?.clergyAwayYears ?? 0) >= 3 ? [] : [problem('CLERGY_NOT_AWAY', { path })];
    case 'OTHER':
      return groundRemark ? [] : [problem('GROUND_REMARK_MISSING', { path: ['groundRemark'] })];
  }
}

/** Nobody gets two benefits: neither the household, nor a person in another one. */
function benefitProblems({ ground, members }: Request, facts: RequestFacts): Problem[] {
  const { household, running, householdGrantId } = facts;
  const persons = members.flatMap(({ residentId }, n) => {
    const grant = running.get(residentId);
    const elsewhere = grant && grant.householdId !== household.id;
    return elsewhere
      ? [problem('DUPLICATE_BENEFIT', { path: ['members', n, 'residentId'], conflictsWith: grant.grantId })]
      : [];
  });
  const alone = ground !== 'HOUSEHOLD';
  const own = alone
    ? members
        .map(({ residentId }) => running.get(residentId))
        .find((grant) => grant && grant.category !== 'EDGE')?.grantId
    : householdGrantId;
  return [
    ...persons,
    ...(own && persons.length === 0 ? [problem('ALREADY_GRANTED', { conflictsWith: own })] : []),
  ];
}

function valueProblems(member: DeclaredMember, n: number): Problem[] {
  const { clergyAwayYears, incomes } = member;
  const path = ['members', n];
  return [
    ...(clergyAwayYears >= 0 && clergyAwayYears <= 120
      ? []
      : [problem('YEARS_OUT_OF_RANGE', { path: [...path, 'clergyAwayYears'] })]),
    ...disabilityProblems(member, path),
    ...incomeProblems(incomes, [...path, 'incomes']),
  ];
}

/** The largest amount a month that is taken for one; more is a slip of the pen. */
const largestFen = 100_000_000_00;

/** Amounts that are negative, or too large to be meant. */
export function incomeProblems(
  incomes: readonly DeclaredIncome[],
  path: readonly (string | number)[],
): Problem[] {
  return incomes.flatMap(({ monthlyFen, monthlyCostFen }, n) => {
    const wrong = (fen: number) => fen < 0 || fen > largestFen;
    return [
      ...(wrong(monthlyFen) ? [problem('AMOUNT_OUT_OF_RANGE', { path: [...path, n, 'monthlyFen'] })] : []),
      ...(wrong(monthlyCostFen)
        ? [problem('AMOUNT_OUT_OF_RANGE', { path: [...path, n, 'monthlyCostFen'] })]
        : []),
    ];
  });
}
