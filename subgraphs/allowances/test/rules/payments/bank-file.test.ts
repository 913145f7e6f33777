import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bankFileFormats } from '../../../src/rules/payments/bank-file.ts';

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
        `3,${line.paymentId},0000000000000000001,"'=HYPERLINK(""http://x"",""y"")","'@SUM(A1)",660.00,2026-11 最低生活保障金`,
        `4,${line.paymentId},0000000000000000001,"' -1+1","两行\r\n银行",0.01,2026-11 最低生活保障金`,
        '合计,4,,,,1940.06,',
        '',
      ].join('\r\n'),
    );
  });

  test('of no line has a header and a total of nothing', () => {
    expect(write([])).toMatch(/用途\r\n合计,0,,,,0\.00,\r\n$/);
  });

  test('is read back to what was written, and no cell begins like a formula', () => {
    const name = fc.string({ minLength: 1, unit: 'binary' });
    fc.assert(
      fc.property(name, name, fc.integer({ min: 1, max: 10_000_000 }), (holderName, bankName, amountFen) => {
        const rows = parseCsv(write([{ ...line, holderName, bankName, amountFen }]));
        expect(rows).toHaveLength(3);
        const cells = rows[1] ?? [];
        expect(cells).toHaveLength(7);
        expect(cells[3]?.replace(/^'/, '')).toBe(holderName.replace(/^'/, ''));
        expect(cells[4]?.replace(/^'/, '')).toBe(bankName.replace(/^'/, ''));
        for (const cell of rows.flat()) expect(cell).not.toMatch(/^\s*[=+\-@]/);
      }),
    );
  });
});

/** A reader after RFC 4180. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (quoted) {
      if (character !== '"') cell += character;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === ',' || character === '\r') {
      row.push(cell);
      cell = '';
      if (character !== '\r') continue;
      rows.push(row);
      row = [];
      at += 1;
    } else cell += character;
  }
  return rows;
}
