import { errorCode, testSubgraph } from '@civil-affairs/kit/testing';
import { describe, expect, test } from 'vitest';
import { allowances } from '../src/subgraph.ts';

const graph = testSubgraph(allowances);

const query = `query ($input: EstimateAllowanceInput!) {
  estimateAllowance(input: $input) {
    category countedMembers perCapitaMonthlyIncome { fen } monthlyStandard { fen } monthlyAmount { fen }
    steps { code label { zhHans ko en } amount { fen } article } problems { code message path } warnings { code message path }
  }
}`;

async function estimate(input: object) {
  const { estimateAllowance } = await graph.read(query, { input });
  return estimateAllowance;
}

const applicant = { relation: 'APPLICANT', incomes: [] };
const wage = (monthlyFen: number) => ({ ...applicant, incomes: [{ kind: 'WAGE', monthlyFen }] });

describe('an estimate', () => {
  test('needs no token and gives three persons with 1,000 yuan together 1,280.00 in August 2025', async () => {
    const members = [
      wage(100_000),
      { relation: 'SPOUSE', incomes: [] },
      { relation: 'MINOR_CHILD', incomes: [] },
    ];
    expect(await estimate({ settlement: 'URBAN', month: '2025-08', members })).toMatchObject({
      category: 'ALLOWANCE',
      countedMembers: 3,
      perCapitaMonthlyIncome: { fen: 33_333 },
      monthlyStandard: { fen: 76_000 },
      monthlyAmount: { fen: 128_000 },
      problems: [],
    });
  });

  test('shows what was deducted and left out, each line followed by those that it is made of', async () => {
    const incomes = [
      { kind: 'WAGE', monthlyFen: 120_000, monthlyCostFen: 20_000 },
      { kind: 'SCHOLARSHIP', monthlyFen: 30_000 },
    ];
    const { estimateAllowance } = await graph.read(
      `query ($input: EstimateAllowanceInput!) {
        estimateAllowance(input: $input) { steps { code depth amount { fen } article } }
      }`,
      { input: { settlement: 'URBAN', month: '2025-08', members: [{ ...applicant, incomes }] } },
    );
    const line = (
      code: string,
      depth: number,
      fen: number | null,
      article: unknown = expect.stringContaining('十三条'),
    ) => ({
      code,
      depth,
      amount: fen === null ? null : { fen },
      article,
    });
    expect(estimateAllowance.steps.slice(2, 9)).toEqual([
      line('HOUSEHOLD_INCOME', 0, 100_000),
      line('MEMBER_INCOME', 1, 100_000, null),
      line('WAGE', 2, 100_000),
      line('FULL_AMOUNT', 3, 120_000, null),
      line('COST_DEDUCTED', 3, -20_000),
      line('SCHOLARSHIP', 2, 0),
      line('FULL_AMOUNT', 3, 30_000, null),
    ]);
  });

  // The published timeline: what is known of each month, and where raises are missing.
  test.each([
    ['URBAN', '1998-01', 10_000, []],
    ['URBAN', '2010-06', 10_000, ['STANDARD_UNCERTAIN']],
    ['URBAN', '2015-06', 43_000, []],
    ['URBAN', '2015-07', 48_000, []],
    ['URBAN', '2016-07', 53_000, []],
    ['URBAN', '2017-03', 53_000, []],
    ['URBAN', '2017-04', 55_000, []],
    ['URBAN', '2020-01', 55_000, ['STANDARD_UNCERTAIN']],
    ['URBAN', '2024-10', 66_000, []],
    ['URBAN', '2025-06', 66_000, []],
    ['URBAN', '2025-07', 76_000, []],
    ['RURAL', '1998-12', 6_667, ['STANDARD_UNCERTAIN']],
    ['RURAL', '2015-07', 30_000, []],
    ['RURAL', '2017-04', 36_667, []],
    ['RURAL', '2025-08', 44_000, []],
  ])('%s in %s pays a person without income %i fen', async (settlement, month, fen, codes) => {
    const found = await estimate({ settlement, month, members: [applicant] });
    expect(found).toMatchObject({ monthlyAmount: { fen }, monthlyStandard: { fen } });
    expect(found.problems.map(({ code }: { code: string }) => code)).toEqual(codes);
  });

  test('before the first known standard has no figures, and says so', async () => {
    expect(await estimate({ settlement: 'URBAN', month: '1997-12', members: [applicant] })).toMatchObject({
      category: null,
      monthlyAmount: null,
      monthlyStandard: null,
      steps: [],
      problems: [{ code: 'STANDARD_NOT_KNOWN', path: ['month'] }],
      // Who counts needs no standard.
      countedMembers: 1,
    });
  });

  const codesOf = (found: { code: string }[]) => found.map(({ code }) => code);
  const elder = { ...applicant, birthDate: '1950-01-01', incomes: [{ kind: 'PENSION', monthlyFen: 80_000 }] };

  test('pays an elder without supporters 1,056.00 whatever the basic pension (特困人员认定办法, article 6)', async () => {
    const input = { settlement: 'URBAN', month: '2026-11', members: [elder] };
    expect(await estimate({ ...input, withoutSupporter: true })).toMatchObject({
      category: 'SPECIAL_HARDSHIP',
      monthlyAmount: { fen: 105_600 },
      perCapitaMonthlyIncome: { fen: 0 },
    });
    const unstated = await estimate(input);
    expect(unstated).toMatchObject({ category: 'EDGE', monthlyAmount: { fen: 0 } });
    expect(codesOf(unstated.problems)).toContain('SPECIAL_HARDSHIP_POSSIBLE');
  });

  test('says that property was not checked, and of declared property that the check decides', async () => {
    const input = { settlement: 'URBAN', month: '2026-11', members: [applicant] };
    expect(codesOf((await estimate(input)).warnings)).toEqual(['PROPERTY_NOT_CHECKED']);
    const declared = await estimate({ ...input, property: { moneyFen: 100_000 } });
    expect(codesOf(declared.warnings)).toEqual(['PROPERTY_ONLY_DECLARED']);
    expect(declared.steps.map(({ code }: { code: string }) => code)).toContain('PROPERTY');
    const wrong = await estimate({ ...input, property: { moneyFen: -1, vehicles: 1_001 } });
    expect(codesOf(wrong.problems)).toEqual(['AMOUNT_OUT_OF_RANGE', 'COUNT_OUT_OF_RANGE']);
  });

  test('counts members by dependence and by duty of support, and asks for what was not said', async () => {
    const members = [
      applicant,
      { relation: 'ADULT_CHILD', dependsOnSupport: true, livesInHousehold: false, incomes: [] },
      { relation: 'OTHER', hasDutyOfSupport: true, livesInHousehold: true, incomes: [] },
      { relation: 'OTHER', hasDutyOfSupport: false, livesInHousehold: true, incomes: [] },
      { relation: 'OTHER', livesInHousehold: true, incomes: [] },
      { relation: 'SPOUSE', awayByOrder: true, incomes: [] },
    ];
    const found = await estimate({ settlement: 'URBAN', month: '2025-08', members });
    expect(found).toMatchObject({ countedMembers: 3, monthlyAmount: { fen: 228_000 } });
    expect(found.problems).toMatchObject([
      { code: 'DUTY_NOT_STATED', path: ['members', '4', 'hasDutyOfSupport'] },
    ]);
  });

  test('takes what is paid to others off whatever comes in (办法, article 13)', async () => {
    const incomes = [
      { kind: 'WAGE', monthlyFen: 60_000 },
      { kind: 'TRANSFER', monthlyFen: 10_000, monthlyCostFen: 25_000 },
    ];
    expect(
      await estimate({ settlement: 'URBAN', month: '2026-11', members: [{ ...applicant, incomes }] }),
    ).toMatchObject({ perCapitaMonthlyIncome: { fen: 45_000 }, monthlyAmount: { fen: 31_000 } });
  });

  // Of 40 years of age: only a certificate says who is unable to work (特困人员认定办法, article 5).
  test.each([
    ['INTELLECTUAL', 3, 'SPECIAL_HARDSHIP'],
    ['MENTAL', 4, 'ALLOWANCE'],
    ['PHYSICAL', 2, 'SPECIAL_HARDSHIP'],
    ['PHYSICAL', 3, 'ALLOWANCE'],
    ['VISUAL', 1, 'SPECIAL_HARDSHIP'],
    ['HEARING', 1, 'ALLOWANCE'],
    [null, null, 'ALLOWANCE'],
  ])('of somebody without supporters, disability %s of grade %s, is %s', async (kind, grade, category) => {
    const disability = { disabilityKind: kind, disabilityGrade: grade };
    const members = [{ ...applicant, birthDate: '1986-01-01', ...disability }];
    const input = { settlement: 'URBAN', month: '2026-11', members, withoutSupporter: true };
    expect(await estimate(input)).toMatchObject({ category });
  });

  test('wants kind and grade of a disability together, from 1 to 4', async () => {
    const members = [
      { ...applicant, disabilityKind: 'PHYSICAL' },
      { relation: 'SPOUSE', disabilityGrade: 2, incomes: [] },
      { relation: 'PARENT', disabilityKind: 'MENTAL', disabilityGrade: 5, incomes: [] },
    ];
    const { category, problems } = await estimate({ settlement: 'URBAN', month: '2026-11', members });
    expect(category).toBeNull();
    expect(codesOf(problems)).toEqual(Array(3).fill('DISABILITY_INCOMPLETE'));
  });

  test('says which ages do not fit, who may apply alone, and what the city has not set', async () => {
    const members = [
      { ...wage(400_000), birthDate: '1990-01-01' },
      { relation: 'SPOUSE', birthDate: '2010-01-01', incomes: [] },
      { relation: 'MINOR_CHILD', birthDate: '1989-12-31', incomes: [] },
      {
        relation: 'ADULT_CHILD',
        birthDate: '2005-01-01',
        dependsOnSupport: true,
        isUnemployed: true,
        disabilityKind: 'PHYSICAL',
        disabilityGrade: 2,
        incomes: [],
      },
    ];
    const { category, warnings } = await estimate({ settlement: 'URBAN', month: '2026-11', members });
    expect(category).toBe('NONE');
    expect(
      warnings.map(({ code, path }: { code: string; path: string[] | null }) => [code, path?.join('.')]),
    ).toEqual([
      ['PROPERTY_NOT_CHECKED', 'property'],
      ['DEDUCTION_NOT_CONFIGURED', undefined],
      ['MAY_APPLY_ALONE', 'members.3'],
      ['SPOUSE_UNDER_AGE', 'members.1.birthDate'],
      ['AGES_DO_NOT_FIT', 'members.2.birthDate'],
    ]);
  });

  test('says of a standard no more than is known: in force by a day at the latest', async () => {
    const { steps } = await estimate({ settlement: 'URBAN', month: '2024-10', members: [applicant] });
    const { label } = steps.find(({ code }: { code: string }) => code === 'STANDARD');
    expect(label.zhHans).toContain('最迟2024-10-25已执行');
    expect(label.zhHans).not.toContain('起执行');
    expect(label.en).toContain('in force by 2024-10-25 at the latest');
  });

  test('says in words that a division is none', async () => {
    const found = await estimate({
      division: 'nowhere',
      settlement: 'URBAN',
      month: '2026-11',
      members: [applicant],
    });
    expect(found).toMatchObject({
      category: null,
      problems: [{ code: 'DIVISION_NEEDED', path: ['division'] }],
    });
  });

  test('finds everything that is wrong with the input at once, by path', async () => {
    const incomes = [{ kind: 'WAGE', monthlyFen: -1, monthlyCostFen: 10_000_000_001 }];
    const members = [applicant, { ...applicant, clergyAwayYears: -1, incomes }];
    const { problems, category } = await estimate({ settlement: 'URBAN', month: '2025-08', members });
    expect(category).toBeNull();
    expect(
      problems.map((problem: { code: string; path: string[] }) => [problem.code, problem.path.join('.')]),
    ).toEqual([
      ['ONE_APPLICANT_NEEDED', 'members'],
      ['YEARS_OUT_OF_RANGE', 'members.1.clergyAwayYears'],
      ['AMOUNT_OUT_OF_RANGE', 'members.1.incomes.0.monthlyFen'],
      ['AMOUNT_OUT_OF_RANGE', 'members.1.incomes.0.monthlyCostFen'],
    ]);
  });

  test.each(['2025-13', '2025-8', '2025-08-01', '', '1899-12'])(
    'refuses %j as a month without repeating it',
    async (month) => {
      const answer = await graph.ask(query, { input: { settlement: 'URBAN', month, members: [applicant] } });
      expect(await errorCode(answer)).toBe('BAD_USER_INPUT');
      if (month) expect(JSON.stringify(answer.errors)).not.toContain(`${month}"`);
    },
  );

  test('stores nothing and reads three statements, however many persons', async () => {
    const many = [applicant, ...Array.from({ length: 29 }, () => ({ relation: 'MINOR_CHILD', incomes: [] }))];
    const stored = async () => (await graph.database.sql`SELECT id FROM calculations`).length;
    const before = await stored();
    const statements = await graph.countStatements(() =>
      estimate({ settlement: 'RURAL', month: '2026-09', members: many }),
    );
    expect(statements).toBe(3);
    expect(await stored()).toBe(before);
  });
});
