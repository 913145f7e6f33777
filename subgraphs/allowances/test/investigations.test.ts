import { testSubgraph } from '@civil-affairs/kit/testing';
import { describe, expect, test } from 'vitest';
import { residents } from '../../residents/src/subgraph.ts';
import { allowances } from '../src/subgraph.ts';
import {
  addStaff,
  allRounder,
  allSources,
  apply,
  caseOf,
  decider,
  demoStaffId,
  goTo,
  leadTo,
  residentAs,
  streetOfficer,
  visit,
} from './application-testing.ts';

const graph = testSubgraph(allowances, { neighbours: [residents] });

describe('the investigation', () => {
  test('needs two investigators of the office and both signatures (article 16)', async () => {
    const way = await leadTo(await apply(graph), 'ACCEPTED');
    const [officer] = [demoStaffId('222401003', 0)];
    const committee = await addStaff(graph, { divisionCode: '222401003004', post: 'COMMITTEE_MEMBER' });
    expect(
      await way.tried('recordAllowanceInvestigation', {
        visitedOn: '2026-11-21',
        investigatorIds: [officer, officer],
        signedById: 'res_x',
        signedByInvestigators: false,
        findings: ' ',
      }),
    ).toEqual([
      'TWO_INVESTIGATORS_NEEDED',
      'HOUSEHOLD_SIGNATURE_MISSING',
      'INVESTIGATORS_SIGNATURE_MISSING',
      'VISIT_DATE_IMPOSSIBLE',
      'TEXT_MISSING',
    ]);
    expect(
      await way.tried('recordAllowanceInvestigation', {
        ...visit(way.members, '2026-11-20'),
        investigatorIds: [officer, committee],
      }),
    ).toEqual(['NOT_AN_INVESTIGATOR']);
  });

  test('the check hears the sources that the case needs, each once, and says what differs (article 17)', async () => {
    const way = await leadTo(await apply(graph), 'INVESTIGATING');
    const incomes = [{ residentId: way.members[0], incomes: [] }];
    expect(
      await way.tried('recordAllowanceIncomeCheck', {
        results: [
          { source: 'TAX', outcome: 'MISMATCH' },
          { source: 'TAX', outcome: 'NO_RECORD' },
        ],
        incomes: [{ residentId: 'res_x', incomes: [{ kind: 'WAGE', monthlyFen: -1 }] }],
      }),
    ).toEqual(['SOURCE_TWICE', 'REMARK_NEEDED', 'NOT_A_MEMBER', 'MEMBER_MISSING', 'AMOUNT_OUT_OF_RANGE']);
    expect(await way.tried('recordAllowanceIncomeCheck', { results: [], incomes })).toEqual([
      'SOURCE_MISSING',
    ]);
    const mismatch = allSources.map((row) =>
      row.source === 'VEHICLES' ? { ...row, outcome: 'MISMATCH', remark: '名下有机动车一辆' } : row,
    );
    await way.act('recordAllowanceIncomeCheck', { results: mismatch, incomes });
    // After an objection with evidence it is checked again (article 18); the latest counts.
    await way.act('recordAllowanceIncomeCheck', {
      results: [{ source: 'VEHICLES', outcome: 'AS_DECLARED' }],
      incomes,
    });
    const { incomeChecks } = await caseOf(way, 'incomeChecks { number mismatch }', streetOfficer);
    expect(incomeChecks).toEqual([
      { number: 1, mismatch: true },
      { number: 2, mismatch: false },
    ]);
  });

  describe('a check that the household contests (article 18)', () => {
    const statement = '工资自九月起停发，附单位证明';
    const seenBy = async (way: Awaited<ReturnType<typeof apply>>) =>
      caseOf(
        way,
        'status round incomeChecks { number remedy { zhHans } contest { contestedOn statement } }',
        residentAs(way.members[0] ?? ''),
      );

    test('is made again before an opinion or a refusal', async () => {
      const way = await leadTo(await apply(graph), 'CHECKING');
      const household = residentAs(way.members[0] ?? '');
      expect(await way.tried('contestAllowanceIncomeCheck', { statement: ' ' }, household)).toEqual([
        'TEXT_MISSING',
      ]);
      await way.act('contestAllowanceIncomeCheck', { statement }, household);
      expect(await way.tried('giveAllowanceFirstOpinion', { proposal: 'GRANT' })).toEqual([
        'CHECK_CONTESTED',
      ]);
      expect(await way.tried('refuseAllowanceApplication', { reason: '收入高' }, decider)).toEqual([
        'CHECK_CONTESTED',
      ]);
      await goTo(way, 'CHECKING');
      const { incomeChecks } = await seenBy(way);
      expect(incomeChecks).toMatchObject([
        { number: 1, contest: { contestedOn: '2026-11-20', statement } },
        { number: 2, contest: null, remedy: { zhHans: expect.stringContaining('复查') } },
      ]);
      await way.act('giveAllowanceFirstOpinion', { proposal: 'GRANT' });
      expect(await way.tried('contestAllowanceIncomeCheck', { statement }, household)).toEqual([
        'OPINION_IS_GRANT',
      ]);
    });

    test('takes a first opinion to refuse up again, and staff cannot contest for the household', async () => {
      const way = await leadTo(await apply(graph), 'CHECKING');
      await way.act('giveAllowanceFirstOpinion', { proposal: 'REFUSE', reason: '收入高于标准' });
      expect(await way.tried('contestAllowanceIncomeCheck', { statement }, allRounder)).toEqual([
        'NOT_FOUND',
      ]);
      await way.act('contestAllowanceIncomeCheck', { statement }, residentAs(way.members[0] ?? ''));
      expect(await seenBy(way)).toMatchObject({ status: 'CHECKING', round: 2 });
      await goTo(way, 'CHECKING');
      await way.act('giveAllowanceFirstOpinion', { proposal: 'GRANT' });
      // It was never published: no way leads past the notice.
      expect(await way.tried('submitAllowanceApplicationForReview')).toEqual(['NOTICE_MISSING']);
    });
  });

  test('a refusal rests on what the calculation says, and names the remedies (社会救助法, articles 45 and 76)', async () => {
    const way = await leadTo(await apply(graph), 'CHECKING');
    const refuse = (ground: string) =>
      way.tried('refuseAllowanceApplication', { reason: '不符合条件', ground }, decider);
    expect(await refuse('INCOME')).toEqual(['ENTITLED_BY_INCOME']);
    expect(await refuse('PROPERTY')).toEqual(['PROPERTY_NOT_FOUND']);
    await way.act('recordAllowanceIncomeCheck', {
      results: allSources,
      incomes: [{ residentId: way.members[0], incomes: [] }],
      propertyFits: false,
      propertyRemark: '名下有两套住房',
    });
    expect(await refuse('INCOME')).toEqual(['ENTITLED_BY_INCOME']);
    await way.act('refuseAllowanceApplication', { reason: '财产不符合规定', ground: 'PROPERTY' }, decider);
    const { decision } = await caseOf(
      way,
      'decision { outcome ground remedies { zhHans ko en } calculation { category } }',
      residentAs(way.members[0] ?? ''),
    );
    expect(decision).toEqual({
      outcome: 'REFUSED',
      ground: 'PROPERTY',
      remedies: {
        zhHans: expect.stringContaining('行政复议或者提起行政诉讼'),
        ko: expect.stringContaining('행정소송'),
        en: expect.stringContaining('administrative review'),
      },
      calculation: { category: 'NONE' },
    });
  });

  test('property above the conditions is a reason that the calculation says too (社会救助法, article 18)', async () => {
    const way = await leadTo(
      await apply(graph, [{}], { property: { moneyFen: 9_000_000, vehicles: 1 } }),
      'INVESTIGATING',
    );
    const check = { results: allSources, incomes: [{ residentId: way.members[0], incomes: [] }] };
    expect(await way.tried('recordAllowanceIncomeCheck', { ...check, propertyFits: false })).toEqual([
      'REMARK_NEEDED',
    ]);
    const found = { propertyFits: false, propertyRemark: '名下存款九万元' };
    await way.act('recordAllowanceIncomeCheck', { ...check, ...found });
    expect(await way.tried('giveAllowanceFirstOpinion', { proposal: 'GRANT' })).toEqual(['NOT_ENTITLED']);
    await way.act('giveAllowanceFirstOpinion', { proposal: 'REFUSE', reason: '财产状况不符合规定' });
    const seen = await caseOf(
      way,
      `property { money { fen } vehicles homes } incomeChecks { propertyFits propertyRemark }
       calculation { category reproducible steps { code } problems { code } }`,
      streetOfficer,
    );
    expect(seen).toMatchObject({
      property: { money: { fen: 9_000_000 }, vehicles: 1, homes: 0 },
      incomeChecks: [found],
      calculation: { category: 'NONE', reproducible: true, problems: [{ code: 'PROPERTY_ABOVE_LIMITS' }] },
    });
    expect(seen.calculation.steps.map(({ code }: { code: string }) => code)).toContain('PROPERTY');
  });

  test('a first opinion says what the calculation says', async () => {
    const way = await leadTo(await apply(graph), 'INVESTIGATING');
    await way.act('recordAllowanceIncomeCheck', {
      results: allSources,
      incomes: [{ residentId: way.members[0], incomes: [{ kind: 'WAGE', monthlyFen: 500_000 }] }],
    });
    expect(await way.tried('giveAllowanceFirstOpinion', { proposal: 'GRANT' })).toEqual(['NOT_ENTITLED']);
    expect(await way.tried('giveAllowanceFirstOpinion', { proposal: 'REFUSE' })).toEqual(['REASON_NEEDED']);
    await way.act('giveAllowanceFirstOpinion', { proposal: 'REFUSE', reason: '收入高于标准' });
    expect(await way.tried('publishAllowanceNotice')).toEqual(['OPINION_IS_REFUSAL']);
    await way.act('refuseAllowanceApplication', { reason: '收入高于标准' }, decider);
    const { deadlines, decision } = await caseOf(
      way,
      'decision { outcome reason grant { id } } deadlines { code dueOn completedOn }',
      residentAs(way.members[0] ?? ''),
    );
    expect(decision).toEqual({ outcome: 'REFUSED', reason: '收入高于标准', grant: null });
    // Friday, and three working days: Wednesday.
    expect(deadlines.filter(({ completedOn }: { completedOn: string }) => completedOn === null)).toEqual([
      { code: 'WRITTEN_REFUSAL', dueOn: '2026-11-25', completedOn: null },
    ]);
    await way.act('deliverAllowanceRefusal');
    expect(await way.tried('deliverAllowanceRefusal')).toEqual(['ALREADY_DELIVERED']);
  });
});
