import { testSubgraph } from '@civil-affairs/kit/testing';
import { describe, expect, test } from 'vitest';
import { residents } from '../../residents/src/subgraph.ts';
import { allowances } from '../src/subgraph.ts';
import {
  addStaff,
  allSources,
  apply,
  caseOf,
  decider,
  demoStaffId,
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
