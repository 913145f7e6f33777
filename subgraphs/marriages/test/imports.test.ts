import { testSubgraph } from '@civil-affairs/kit/testing';
import { importsInto } from '@civil-affairs/kit/testing/imports';
import { expect, test } from 'vitest';
import { officeHoursImport, officesImport } from '../src/imports/offices.ts';
import { marriages } from '../src/subgraph.ts';

const graph = testSubgraph(marriages);
const files = importsInto(graph, '2026-11-20');

test('an office from a file has the slots of its hours', async () => {
  const office = [
    '登记机关代码,区划代码,名称,设有婚姻家庭辅导中心,每窗口每小时对数,可提前预约天数',
    '222402,222401004,第二婚姻登记处,是,4,30',
  ];
  expect((await files.run(officesImport, office)).result.written).toBe(1);
  const hours = [
    '登记机关代码,日期,开始时间,结束时间,窗口数',
    '222402,,8:30,11:30,2',
    '222402,,13:30,16:30,2',
    '222402,2026-12-31,09:00,11:00,0',
  ];
  const { file, result } = await files.run(officeHoursImport, hours);
  expect(result).toMatchObject({ fresh: 3, written: 3 });
  expect((await files.again(officeHoursImport, file)).result).toMatchObject({ same: 3, written: 0 });
  const faulty = await files.run(officeHoursImport, [
    hours[0] ?? '',
    '222402,,13:30,16:30,3',
    '222402,,17:00,16:30,1',
    '222499,,8:30,11:30,2',
    '222402,,25:00,26:00,2',
  ]);
  expect(faulty.faults).toEqual([
    [2, 'windows', 'IMPORT_DIFFERS'],
    [3, 'closes', 'IMPORT_FIELDS_DISAGREE'],
    [4, 'authorityCode', 'IMPORT_OWNER_UNKNOWN'],
    [5, 'opens', 'IMPORT_FORM_WRONG'],
    [5, 'closes', 'IMPORT_FORM_WRONG'],
  ]);
  const { marriageOffices } = await graph.read(
    `{ marriageOffices(division: "222401004") { name { zhHans ko } slots(on: "2026-11-30") { startsAt capacity } } }`,
  );
  const [found] = marriageOffices;
  expect(found.name).toEqual({ zhHans: '第二婚姻登记处', ko: '第二婚姻登记处' });
  // Two windows of four couples an hour, three hours in the morning and three in the afternoon.
  const places = found.slots.map(({ capacity }: { capacity: number }) => capacity);
  expect(places.reduce((sum: number, one: number) => sum + one, 0)).toBe(2 * 4 * 6);
});
