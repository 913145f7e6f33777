import { testSubgraph } from '@civil-affairs/kit/testing';
import { importsInto } from '@civil-affairs/kit/testing/imports';
import { describe, expect, test } from 'vitest';
import { staffImport } from '../src/imports/staff.ts';
import { hardshipStandardsImport, standardsImport } from '../src/imports/standards.ts';
import { allowances } from '../src/subgraph.ts';

const graph = testSubgraph(allowances);
const files = importsInto(graph, '2026-11-20');
const head = '城市代码,城乡,执行日期,日期精度,月标准,年标准,来源';

describe('a file of standards', () => {
  test('fills the years before a city worked with the graph', async () => {
    const { file, result, faults } = await files.run(standardsImport, [
      head,
      '222402,城市,2024-07-01,月,700.50,,图们市文件',
      '222402,农村,2024-01-01,年,,5280,图们市文件',
    ]);
    expect([result.written, faults]).toEqual([2, []]);
    expect((await files.again(standardsImport, file)).result).toMatchObject({ same: 2, written: 0 });
    const [found] = await graph.ofDivisions(
      ['222402'],
      'allowances { urbanStandard { perMonth { yuan } } ruralStandard { perYear { yuan } } }',
    );
    expect(found).toEqual({
      urbanStandard: { perMonth: { yuan: '700.50' } },
      ruralStandard: { perYear: { yuan: '5280.00' } },
    });
  });

  test('is held to what a standard is', async () => {
    const { faults } = await files.run(standardsImport, [
      head,
      '222402,城市,2024-08-01,月,,5280,图们市文件',
      '222402,城市,2024-08-02,月,700,,图们市文件',
      '222402,城市,2024-07-01,月,710,,图们市文件',
      '222402,城市,2024-09-01,月,七百,,图们市文件',
    ]);
    expect(faults).toEqual([
      [2, 'perMonthFen', 'STANDARD_AMOUNT'],
      [3, 'effectiveFrom', 'STANDARD_DATE'],
      [4, 'perMonthFen', 'IMPORT_DIFFERS'],
      [5, 'perMonthFen', 'IMPORT_FORM_WRONG'],
    ]);
  });

  test('that grants in force depend on is refused: the act lets them follow', async () => {
    const lines = [head, '222401,城市,2026-10-01,月,800,,文件', '222401,城市,2030-01-01,年,900,,文件'];
    expect((await files.run(standardsImport, lines)).faults).toEqual([
      [2, 'effectiveFrom', 'IMPORT_NEEDS_AN_ACT'],
      [3, 'effectiveFrom', 'IMPORT_NEEDS_AN_ACT'],
    ]);
    const hardship = await files.run(hardshipStandardsImport, [
      '城市代码,标准类别,执行日期,月标准,来源',
      '222402,全护理照料护理,2025-07-01,576,图们市文件',
      '222401,全护理照料护理,2026-10-01,600,文件',
    ]);
    expect(hardship.faults).toEqual([[3, 'effectiveFrom', 'IMPORT_NEEDS_AN_ACT']]);
  });
});

test('a file of those who handle allowances: an account stands for one person', async () => {
  const lines = [
    '账号,姓名,区划代码,岗位,任职日期,离任日期',
    'street-1,朴敏,222401003,低保经办人员,2024-01-01,',
    ',李英,222401003004,居委会成员,2024-01-01,2026-01-01',
  ];
  const { file, result } = await files.run(staffImport, lines);
  expect(result.written).toBe(2);
  expect((await files.again(staffImport, file)).result).toMatchObject({ same: 2 });
  expect(
    (await files.run(staffImport, [lines[0] ?? '', 'street-1,别人,222401003,低保经办人员,2025-01-01,']))
      .faults,
  ).toEqual([[2, 'subject', 'IMPORT_DIFFERS']]);
});
