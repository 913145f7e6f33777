import { unifiedSocialCreditCode } from '@civil-affairs/kit/national-ids';
import { testSubgraph } from '@civil-affairs/kit/testing';
import { importsInto } from '@civil-affairs/kit/testing/imports';
import { describe, expect, test } from 'vitest';
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
