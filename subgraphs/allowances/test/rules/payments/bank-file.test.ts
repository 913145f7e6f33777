import { rowsOf } from '@civil-affairs/kit/csv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bankFileFormats, spreadsheetOf } from '../../../src/rules/payments/bank-file.ts';

const line = {
  lineNo: 1,
  paymentId: 'pay_01900000-0000-7000-8000-000000000001',
  accountNumber: '0000000000000000001',
  holderName: '金英姬',
  bankName: '演示银行延吉支行',
  amountFen: 128_000,
};
const write = (lines: readonly (typeof line)[]) => bankFileFormats.CSV.write('2026-11-01', lines);

describe('the bank file', () => {
  test('is this, to the byte', () => {
    const lines = [
      line,
      { ...line, lineNo: 2, holderName: '韩, "静" 雪', amountFen: 5 },
      {
        ...line,
        lineNo: 3,
        holderName: '=HYPERLINK("http://x","y")',
        bankName: '@SUM(A1)',
        amountFen: 66_000,
      },
      { ...line, lineNo: 4, holderName: ' -1+1', bankName: '两行\r\n银行', amountFen: 1 },
    ];
    expect(write(lines)).toBe(
      [
        '序号,流水号,收款账号,收款户名,开户银行,金额（元）,用途',
        `1,${line.paymentId},0000000000000000001,金英姬,演示银行延吉支行,1280.00,2026-11 最低生活保障金`,
        `2,${line.paymentId},0000000000000000001,"韩, ""静"" 雪",演示银行延吉支行,0.05,2026-11 最低生活保障金`,
        `3,${line.paymentId},0000000000000000001,"=HYPERLINK(""http://x"",""y"")",@SUM(A1),660.00,2026-11 最低生活保障金`,
        `4,${line.paymentId},0000000000000000001, -1+1,"两行\r\n银行",0.01,2026-11 最低生活保障金`,
        '合计,4,,,,1940.06,',
        '',
      ].join('\r\n'),
    );
  });

  test('of no line has a header and a total of nothing', () => {
    expect(write([])).toMatch(/用途\r\n合计,0,,,,0\.00,\r\n$/);
  });

  const name = fc.string({ minLength: 1, unit: 'binary' });

  test('is read back to what was written, whatever the names', () => {
    fc.assert(
      fc.property(name, name, fc.integer({ min: 1, max: 10_000_000 }), (holderName, bankName, amountFen) => {
        const rows = rowsOf(write([{ ...line, holderName, bankName, amountFen }]));
        expect(rows).toHaveLength(3);
        expect(rows[1]).toHaveLength(7);
        expect(rows[1]?.slice(2, 5)).toEqual([line.accountNumber, holderName, bankName]);
      }),
    );
  });

  test('has the ending that programs know it by', () => {
    expect(bankFileFormats.CSV.extension).toBe('csv');
  });

  test('has no byte order mark', () => {
    expect(write([line]).startsWith('序号')).toBe(true);
  });

  describe('for people', () => {
    const forPeople = (more: Partial<typeof line>) => spreadsheetOf(write([{ ...line, ...more }]));

    test('begins with a byte order mark and keeps account numbers as text', () => {
      const file = forPeople({ accountNumber: '6229000000000000012' });
      expect(file.startsWith('\uFEFF序号,')).toBe(true);
      expect(file).toContain(',\t6229000000000000012,金英姬,');
      expect(file).toContain(',1280.00,');
    });

    test('has no cell that runs as a formula, and changes nothing else of a name', () => {
      fc.assert(
        fc.property(name, (holderName) => {
          const [, cells = []] = rowsOf(forPeople({ holderName }).slice(1));
          expect(cells[3]).not.toMatch(/^\s*[=+\-@＝＋－＠]/u);
          const unchanged = [holderName, `'${holderName}`, `\t${holderName}`];
          expect(unchanged).toContain(cells[3]);
        }),
      );
      expect(forPeople({ holderName: '=1+1' })).toContain(",'=1+1,");
    });
  });
});
