import { testSubgraph } from '@civil-affairs/kit/testing';
import { describe, expect, test } from 'vitest';
import { elderCare } from '../src/subgraph.ts';
import { figuresOf } from './testing.ts';

const graph = testSubgraph(elderCare);

describe('the public calculators', () => {
  test('find a level of care, and say how', async () => {
    const { data, errors } = await graph.ask(`{
      careLevel(input: { score: 70, dementia: true }) {
        level raisedFrom steps { label { zhHans } article amount { fen } day } problems { code } warnings { code }
      }
    }`);
    expect(errors).toBeUndefined();
    expect(data.careLevel).toEqual({
      level: 'MODERATE',
      raisedFrom: 'MILD',
      steps: [
        {
          label: { zhHans: '评估得分70分：能力轻度受损（轻度失能）' },
          article: 'GB/T 42195-2022',
          amount: null,
          day: null,
        },
        {
          label: { zhHans: '确诊痴呆（F00至F03）：降低一个等级' },
          article: 'GB/T 42195-2022',
          amount: null,
          day: null,
        },
      ],
      problems: [],
      warnings: [],
    });
  });

  test('estimate a voucher', async () => {
    const { data, errors } = await graph.ask(`{
      estimateCareVoucher(input: {
        month: "2026-11", birthDate: "1950-01-01", level: SEVERE, homeServicesFen: 100000, institutionFen: 100000
      }) { eligible voucher { fen } ownShare { yuan } steps { label { en } amount { fen } } problems { code } warnings { code } }
    }`);
    expect(errors).toBeUndefined();
    expect(data.estimateCareVoucher).toMatchObject({
      eligible: true,
      voucher: { fen: 80_000 },
      ownShare: { yuan: '1200.00' },
    });
    expect(data.estimateCareVoucher.steps[0]).toEqual({
      label: { en: '50 % of home and community services' },
      amount: { fen: 50_000 },
    });
  });

  test('quote what was published of Danhua', async () => {
    const { canteens } = await figuresOf(graph, 'canteens { nodes { id } }', undefined, '222401002007');
    const [{ id }] = canteens.nodes;
    const quote = async (birthDate: string) => {
      const { data, errors } = await graph.ask(`{
        quoteMeal(input: { canteenId: "${id}", on: "2026-11-20", meal: LUNCH, birthDate: "${birthDate}" }) {
          dinerGroup fullPrice { fen } personPrice { fen } split { payer amount { fen } } problems { code } warnings { code }
        }
      }`);
      expect(errors).toBeUndefined();
      return data.quoteMeal;
    };
    expect(await quote('1966-11-20')).toEqual({
      dinerGroup: 'SIXTY_AND_OVER',
      fullPrice: { fen: 1_500 },
      personPrice: { fen: 1_000 },
      split: [
        { payer: 'PERSON', amount: { fen: 1_000 } },
        { payer: 'OPERATOR', amount: { fen: 500 } },
      ],
      problems: [],
      warnings: [{ code: 'SPLIT_NOT_CONFIGURED' }],
    });
    expect(await quote('1966-11-21')).toMatchObject({
      dinerGroup: 'UNDER_SIXTY',
      personPrice: { fen: 1_500 },
    });
  });

  test('know no canteen that there is not', async () => {
    const { data } = await graph.ask(
      '{ quoteMeal(input: { canteenId: "can_0", on: "2026-11-20", meal: LUNCH }) { personPrice { fen } problems { code path } } }',
    );
    expect(data.quoteMeal).toEqual({
      personPrice: null,
      problems: [{ code: 'NOT_FOUND', path: ['canteenId'] }],
    });
  });

  test.each([
    'careLevel(input: { score: 70, assessedOn: "2500-01-01" }) { level }',
    'careLevel(input: { score: 70, careRiskEvents: ["1899-12-31"] }) { level }',
    'estimateCareVoucher(input: { month: "2026-11", birthDate: "1850-01-01", level: TOTAL, homeServicesFen: 1, institutionFen: 0 }) { eligible }',
    'quoteMeal(input: { canteenId: "can_0", on: "2500-01-01", meal: LUNCH }) { dinerGroup }',
    'quoteMeal(input: { canteenId: "can_0", on: "2026-11-20", meal: LUNCH, birthDate: "1850-01-01" }) { dinerGroup }',
  ])('refuse days that the calendar does not have: %s', async (field) => {
    const { errors } = await graph.ask(`{ ${field} }`);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});
