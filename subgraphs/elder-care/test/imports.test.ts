import { unifiedSocialCreditCode } from '@civil-affairs/kit/national-ids';
import { testSubgraph } from '@civil-affairs/kit/testing';
import { importsInto } from '@civil-affairs/kit/testing/imports';
import { describe, expect, test } from 'vitest';
import {
  canteenHoursImport,
  canteenInvestmentsImport,
  canteenPricesImport,
  canteensImport,
} from '../src/imports/canteens.ts';
import { bedsImport, institutionsImport, medicalArrangementsImport } from '../src/imports/institutions.ts';
import { elderCare } from '../src/subgraph.ts';

const graph = testSubgraph(elderCare);
const files = importsInto(graph, '2026-11-20');
const creditCode = (n: number) => unifiedSocialCreditCode('52', '222499', `JM${String(n).padStart(6, '0')}`);

const head =
  '统一社会信用代码,名称,朝鲜文名称,机构性质,社区代码,地址,电话,备案编号,备案日期,开业日期,关闭日期,核定床位,登记类型,投保责任保险';
const house = (
  n: number,
  over: { kind?: string; filing?: string; opened?: string; closed?: string; beds?: string } = {},
) => {
  const { kind = '民办', filing = `B-${n},2020-05-01`, opened = '2020/3/1', closed = '', beds = '40' } = over;
  return `${creditCode(n)},养老院${n},,${kind},222401003004,某街1号,0433-2512345,${filing},${opened},${closed},${beds},公益性,是`;
};

const statusOf = async (n: number) => {
  const [row] = await graph.database.sql`
    SELECT status, name_ko, opened_on::text FROM care_institutions WHERE credit_code = ${creditCode(n)}`;
  return row;
};

describe('a file of institutions', () => {
  test('fills the register; the same file again is no change, and another word for a row is a fault', async () => {
    const { file, result, faults } = await files.run(institutionsImport, [
      head,
      house(1),
      house(2, { closed: '2025-12-31' }),
      house(3, { opened: '2027年1月1日', filing: ',' }),
    ]);
    expect([result, faults]).toEqual([{ lines: 3, fresh: 3, same: 0, faulty: 0, written: 3 }, []]);
    expect(await statusOf(1)).toEqual({ status: 'OPEN', name_ko: '养老院1', opened_on: '2020-03-01' });
    expect(await statusOf(2)).toMatchObject({ status: 'CLOSED' });
    expect(await statusOf(3)).toMatchObject({ status: 'REGISTERED', opened_on: '2027-01-01' });
    expect((await files.again(institutionsImport, file)).result).toMatchObject({ same: 3, written: 0 });
    const other = await files.run(institutionsImport, [
      head,
      house(1, { beds: '41' }),
      house(4, { filing: 'B-2,2020-05-01' }),
    ]);
    expect(other.faults).toEqual([
      [2, 'capacity', 'IMPORT_DIFFERS'],
      [3, 'filingNumber', 'IMPORT_DIFFERS'],
    ]);
  });

  test('with one fault is not written at all, and each is told by line and column', async () => {
    const { result, faults } = await files.run(institutionsImport, [
      head,
      house(10),
      house(11, { kind: '外资' }),
      house(12, { opened: '2020-02-30' }),
      house(13, { beds: '0' }),
      house(14, { filing: 'B-14,' }),
      house(15, { closed: '2019-01-01' }),
      house(10, { filing: ',' }),
      house(16).replace(creditCode(16), '52222499JM0000161A'),
    ]);
    expect(result).toMatchObject({ fresh: 1, written: 0 });
    expect(faults).toEqual([
      [3, 'kind', 'IMPORT_VALUE_UNKNOWN'],
      [4, 'openedOn', 'IMPORT_FORM_WRONG'],
      [5, 'capacity', 'IMPORT_FORM_WRONG'],
      [6, 'filedOn', 'IMPORT_FIELDS_DISAGREE'],
      [7, 'closedOn', 'IMPORT_FIELDS_DISAGREE'],
      [8, 'creditCode', 'IMPORT_LINE_TWICE'],
      [9, 'creditCode', 'IMPORT_FORM_WRONG'],
    ]);
    expect(await statusOf(10)).toBeUndefined();
  });
});

test('medical arrangements and beds belong to an institution that is there', async () => {
  await files.run(institutionsImport, [head, house(20)]);
  const cover = await files.run(medicalArrangementsImport, [
    '统一社会信用代码,医疗服务方式,起始日期,截止日期,合作医疗机构',
    `${creditCode(20)},内设诊所,2021-01-01,,`,
    `${creditCode(20)},合作协议,2022-01-01,2030-12-31,市医院`,
    `${creditCode(20)},合作协议,2023-01-01,,市医院`,
    `${creditCode(20)},内设诊所,2023-02-01,,市医院`,
    `${creditCode(21)},内设诊所,2021-01-01,,`,
  ]);
  expect(cover.faults).toEqual([
    [4, 'validUntil', 'IMPORT_FIELDS_DISAGREE'],
    [5, 'partnerZh', 'IMPORT_FIELDS_DISAGREE'],
    [6, 'creditCode', 'IMPORT_OWNER_UNKNOWN'],
  ]);
  expect(
    (await files.again(medicalArrangementsImport, cover.file, { skipFaulty: true })).result.written,
  ).toBe(2);
  const beds = [
    '统一社会信用代码,床位号,床位类型,启用日期',
    `${creditCode(20)},101-1,护理型,2020-03-01`,
    `${creditCode(20)},101-2,ORDINARY,2020-03-01`,
  ];
  expect((await files.run(bedsImport, beds)).result.written).toBe(2);
  expect(
    (
      await files.run(
        bedsImport,
        beds.toReversed().toSorted((a) => (a.startsWith('统') ? -1 : 0)),
      )
    ).result,
  ).toMatchObject({ same: 2 });
  const [row] = await graph.database.sql`
    SELECT array_agg(type ORDER BY number) AS types FROM beds JOIN care_institutions i ON i.id = institution_id
    WHERE credit_code = ${creditCode(20)}`;
  expect(row?.types).toEqual(['NURSING', 'ORDINARY']);
});

test('a canteen from files has its hours, its prices and its investment in the figures', async () => {
  const figures = async () => {
    const [found] = await graph.ofDivisions(
      ['222401'],
      'elderCare { canteenCount canteenInvestment { yuan } }',
    );
    return found;
  };
  const before = await figures();
  const canteens = await files.run(canteensImport, [
    '名称,运营模式,社区代码,地址,开业日期,合作方,座位,送餐,特殊饮食',
    '第九食堂,公建民营,222401003004,某街9号,2024-03-18,,40,是,低盐、无糖',
    '第十食堂,社会化合作,222401003004,某街10号,2024-03-18,,,,',
  ]);
  expect(canteens.faults).toEqual([[3, 'partnerZh', 'IMPORT_FIELDS_DISAGREE']]);
  expect((await files.again(canteensImport, canteens.file, { skipFaulty: true })).result.written).toBe(1);
  expect((await files.again(canteensImport, canteens.file, { skipFaulty: true })).result).toMatchObject({
    same: 1,
  });
  const hours = [
    '食堂名称,星期,餐次,开始时间,结束时间',
    '第九食堂,1,午餐,11:00,13:00',
    '第九食堂,8,午餐,11:00,13:00',
  ];
  const served = await files.run(canteenHoursImport, hours);
  expect(served.faults).toEqual([[3, 'weekday', 'IMPORT_FIELDS_DISAGREE']]);
  expect((await files.again(canteenHoursImport, served.file, { skipFaulty: true })).result.written).toBe(1);
  const prices = await files.run(canteenPricesImport, [
    '食堂名称,就餐人群,价格,起始日期',
    '第九食堂,60岁以上,10,2024-03-18',
    '第九食堂,60岁以下,15.5,2024-03-18',
    '无名食堂,60岁以下,15.5,2024-03-18',
  ]);
  expect(prices.faults).toEqual([[4, 'canteen', 'IMPORT_OWNER_UNKNOWN']]);
  expect((await files.again(canteenPricesImport, prices.file, { skipFaulty: true })).result.written).toBe(2);
  expect((await files.again(canteenPricesImport, prices.file, { skipFaulty: true })).result).toMatchObject({
    same: 2,
  });
  const money = ['食堂名称,序号,金额,资金来源,投入日期', '第九食堂,1,200000,财政资金,2024-01-10'];
  expect((await files.run(canteenInvestmentsImport, money)).result.written).toBe(1);
  expect(await figures()).toEqual({
    canteenCount: before.canteenCount + 1,
    canteenInvestment: { yuan: (Number(before.canteenInvestment.yuan) + 200_000).toFixed(2) },
  });
});
