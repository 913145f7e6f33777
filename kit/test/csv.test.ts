import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvOf, rowsOf, spreadsheetText } from '../src/csv.ts';

describe('a table of comma-separated values', () => {
  test('has a cell in quotation marks only where it must be', () => {
    expect(csvOf([['a', '', 'b "c"', 'd,e', 'f\r\ng'], ['h']])).toBe('a,,"b ""c""","d,e","f\r\ng"\r\nh\r\n');
  });

  test('is read back to what was written', () => {
    const cells = fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(cells), (rows) => {
        expect(rowsOf(csvOf(rows))).toEqual(rows);
      }),
    );
    expect(rowsOf('a,"",b\r\n,\r\n"x""y",z\r\n')).toEqual([
      ['a', '', 'b'],
      ['', ''],
      ['x"y', 'z'],
    ]);
  });
});

describe('a cell for a spreadsheet program', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+86 433', "'+86 433"],
    ['-2+3', "'-2+3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', "'\r=1"],
    ['＝1', "'＝1"],
    [' \n =1', "' \n =1"],
    ['a-b+c=d@e', 'a-b+c=d@e'],
    ['a =1', 'a =1'],
    ['-12.50', '-12.50'],
    ['12', '12'],
    ['12345678901', '12345678901'],
    ['123456789012', '\t123456789012'],
    ['-0433', '\t-0433'],
    ['0433', '\t0433'],
    ['0.433', '0.433'],
    ['100433', '100433'],
    ['222401199001011234', '\t222401199001011234'],
    ['22240119900101123X', '22240119900101123X'],
    ['第222401199001011234', '第222401199001011234'],
    ['0433号', '0433号'],
    ['第0433', '第0433'],
    ['1.2.3', '1.2.3'],
    ['2026-01-01', '2026-01-01'],
    ['', ''],
  ])('%j is written %j', (cell, written) => {
    expect(spreadsheetText(cell)).toBe(written);
  });
});
