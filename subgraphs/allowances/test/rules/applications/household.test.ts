import { describe, expect, test } from 'vitest';
import type { AllowanceKinship, HouseholdRelation } from '../../../src/generated/contract.ts';
import {
  type DeclaredMember,
  mayApply,
  type Request,
  type RequestFacts,
} from '../../../src/rules/applications/household.ts';
import { conflictsOf } from '../../../src/rules/applications/kinship.ts';
import type { RegisteredHousehold, RegisteredPerson } from '../../../src/rules/persons.ts';

const person = (id: string, ancestors: [string, number][] = []): RegisteredPerson => ({
  id,
  name: id,
  birthDate: '1980-01-01',
  diedOn: null,
  communityCode: '222401003004',
  ancestors: ancestors.map(([ancestor, generations]) => ({ id: ancestor, generations })),
});
const householdOf = (...members: [RegisteredPerson, HouseholdRelation][]): RegisteredHousehold => ({
  id: 'hou',
  communityCode: '222401003004',
  settlement: 'URBAN',
  members: members.map(([who, relation]) => ({ person: who, relation })),
});
const declared = (residentId: string, more: Partial<DeclaredMember> = {}): DeclaredMember => ({
  residentId,
  imprisoned: false,
  awayByOrder: false,
  clergyAwayYears: 0,
  livesInHousehold: null,
  disabilityKind: null,
  disabilityGrade: null,
  majorIllness: false,
  dependsOnSupport: false,
  hasDutyOfSupport: null,
  isUnemployed: false,
  incomes: [],
  ...more,
});
const couple = householdOf([person('a'), 'APPLICANT'], [person('b'), 'SPOUSE']);
const request = (more: Partial<Request> = {}): Request => ({
  applicantId: 'a',
  ground: 'HOUSEHOLD',
  groundRemark: null,
  members: [declared('b'), declared('a')],
  entrustment: null,
  rigidExpenseFen: null,
  property: null,
  ...more,
});
const facts = (more: Partial<RequestFacts> = {}): RequestFacts => ({
  household: couple,
  submitter: { insider: true },
  running: new Map(),
  onEdge: false,
  householdGrantId: null,
  ...more,
});
const tried = (wanted: Request, known: RequestFacts) => mayApply(wanted, known, '2026-11-20');
const codesOf = (result: ReturnType<typeof mayApply>) =>
  result.ok ? [] : result.problems.map(({ code }) => code);

describe('who applies (办法, articles 5 to 8)', () => {
  test('the members come in the order of the register, with its relations and births', () => {
    const result = tried(request(), facts());
    expect(
      result.ok &&
        result.value.map(({ residentId, relation, birthDate }) => [residentId, relation, birthDate]),
    ).toEqual([
      ['a', 'APPLICANT', '1980-01-01'],
      ['b', 'SPOUSE', '1980-01-01'],
    ]);
  });

  test('who died is not asked for, and cannot apply', () => {
    const widow = householdOf(
      [person('a'), 'APPLICANT'],
      [{ ...person('b'), diedOn: '2026-01-01' }, 'SPOUSE'],
    );
    expect(codesOf(tried(request({ members: [declared('a')] }), facts({ household: widow })))).toEqual([]);
    expect(
      codesOf(tried(request({ applicantId: 'b', members: [declared('a')] }), facts({ household: widow }))),
    ).toEqual(['DECEASED_APPLICANT']);
  });

  test('everything that is wrong is said at once', () => {
    const result = tried(
      request({
        ground: 'SEVERE_DISABILITY',
        rigidExpenseFen: -1,
        members: [
          declared('a', {
            clergyAwayYears: -1,
            disabilityGrade: 5,
            incomes: [{ kind: 'WAGE', monthlyFen: -1, monthlyCostFen: -1 }],
          }),
        ],
      }),
      facts({ submitter: { insider: false } }),
    );
    expect(codesOf(result)).toEqual([
      'NOT_ON_EDGE',
      'DISABILITY_NOT_SEVERE',
      'YEARS_OUT_OF_RANGE',
      'DISABILITY_INCOMPLETE',
      'AMOUNT_OUT_OF_RANGE',
      'AMOUNT_OUT_OF_RANGE',
      'ENTRUSTMENT_MISSING',
      'AMOUNT_OUT_OF_RANGE',
    ]);
  });

  test.each([
    ['SEVERE_DISABILITY', { disabilityKind: 'PHYSICAL', disabilityGrade: 1 }, true],
    ['SEVERE_DISABILITY', { disabilityKind: 'PHYSICAL', disabilityGrade: 3 }, false],
    ['INTELLECTUAL_OR_MENTAL_DISABILITY', { disabilityKind: 'MENTAL', disabilityGrade: 3 }, true],
    ['INTELLECTUAL_OR_MENTAL_DISABILITY', { disabilityKind: 'SENSORY', disabilityGrade: 3 }, false],
    ['MAJOR_ILLNESS', { majorIllness: true }, true],
  ] as const)('a person of a household on the edge applies alone on %s with %j: %s', (ground, given, may) => {
    const result = tried(request({ ground, members: [declared('a', given)] }), facts({ onEdge: true }));
    expect(result.ok).toBe(may);
  });

  test('who is of age, without work and severely disabled applies alone without a household on the edge (2022 notice)', () => {
    const severe = { disabilityKind: 'PHYSICAL', disabilityGrade: 2, isUnemployed: true } as const;
    const alone = (more: Partial<DeclaredMember>, household = couple) =>
      codesOf(
        tried(
          request({ ground: 'SEVERE_DISABILITY', members: [declared('a', { ...severe, ...more })] }),
          facts({ household }),
        ),
      );
    expect(alone({})).toEqual([]);
    expect(alone({ isUnemployed: false })).toEqual(['NOT_ON_EDGE']);
    expect(alone({ disabilityGrade: 3 })).toEqual(['DISABILITY_NOT_SEVERE']);
    const youth = householdOf([{ ...person('a'), birthDate: '2008-11-21' }, 'APPLICANT']);
    expect(alone({}, youth)).toEqual(['NOT_ON_EDGE']);
    const grownUp = householdOf([{ ...person('a'), birthDate: '2008-11-20' }, 'APPLICANT']);
    expect(alone({}, grownUp)).toEqual([]);
  });

  test('a living applicant who is in no household of today is told so, and not of a death', () => {
    const others = householdOf([person('b'), 'APPLICANT']);
    expect(codesOf(tried(request({ members: [declared('b')] }), facts({ household: others })))).toEqual([
      'NO_CURRENT_HOUSEHOLD',
    ]);
  });

  test('a running grant of the household or of the person bars a second one', () => {
    expect(codesOf(tried(request(), facts({ householdGrantId: 'gra' })))).toEqual(['ALREADY_GRANTED']);
    const own = new Map([['a', { grantId: 'gra', householdId: 'hou', category: 'ALLOWANCE' }]]);
    const alone = request({ ground: 'OTHER', groundRemark: '其他', members: [declared('a')] });
    expect(codesOf(tried(alone, facts({ running: own })))).toEqual(['ALREADY_GRANTED']);
    const elsewhere = new Map([['b', { grantId: 'gra', householdId: 'other', category: 'ALLOWANCE' }]]);
    expect(codesOf(tried(request(), facts({ running: elsewhere })))).toEqual(['DUPLICATE_BENEFIT']);
  });
});

describe('near kin of those who handle allowances (article 11)', () => {
  const family = (member: RegisteredPerson) => householdOf([member, 'APPLICANT'], [person('s'), 'SPOUSE']);
  test.each<[AllowanceKinship | undefined, RegisteredPerson, [string, number][]]>([
    ['SAME_PERSON', person('staff'), []],
    ['PARENT', person('m', [['staff', 1]]), []],
    ['GRANDPARENT', person('m', [['staff', 2]]), []],
    ['DIRECT_LINE', person('m', [['staff', 3]]), []],
    ['CHILD', person('m'), [['m', 1]]],
    ['GRANDCHILD', person('m'), [['m', 2]]],
    ['SIBLING', person('m', [['mother', 1]]), [['mother', 1]]],
    [undefined, person('m', [['ancestor', 2]]), [['ancestor', 2]]],
    [undefined, person('m', [['uncle', 1]]), [['uncle', 2]]],
  ])('%s', (kinship, member, ancestors) => {
    const staff = [{ staffId: 'stf', person: person('staff', ancestors) }];
    const found = conflictsOf(family(member), [member.id], staff);
    expect(found.map((conflict) => conflict.kinship)).toEqual(kinship ? [kinship] : []);
  });

  test('husband or wife, and who is registered in the same household, are found by the register', () => {
    const household = householdOf(
      [person('m'), 'APPLICANT'],
      [person('staff'), 'SPOUSE'],
      [person('o'), 'OTHER'],
    );
    const staff = [{ staffId: 'stf', person: person('staff') }];
    expect(conflictsOf(household, ['m', 'o'], staff)).toEqual([
      { staffId: 'stf', residentId: 'm', kinship: 'SPOUSE' },
      { staffId: 'stf', residentId: 'o', kinship: 'SAME_HOUSEHOLD' },
    ]);
  });
});
