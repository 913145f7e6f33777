/** The file that a bank is given. A bank with a format of its own gets another entry in `bankFileFormats`. */
import type { LocalDate } from '@civil-affairs/kit/dates';
import { type Fen, yuanOf } from '@civil-affairs/kit/money';
import type { AllowanceBankFileFormat } from '../../generated/contract.ts';

/** One transfer, as the bank must know it. */
export interface BankLine {
  lineNo: number;
  paymentId: string;
  accountNumber: string;
  holderName: string;
  bankName: string;
  amountFen: Fen;
}

export interface BankFileFormat {
  /** Ending of the file's name. */
  extension: string;
  /** The whole text; the same facts give the same text. */
  write(month: LocalDate, lines: readonly BankLine[]): string;
}

/** RFC 4180 with a header, one line for each transfer, and the number and sum of them last. */
const csv: BankFileFormat = {
  extension: 'csv',
  write(month, lines) {
    const purpose = `${month.slice(0, 7)} 最低生活保障金`;
    const total = lines.reduce((sum, { amountFen }) => sum + amountFen, 0);
    return [
      ['序号', '流水号', '收款账号', '收款户名', '开户银行', '金额（元）', '用途'],
      ...lines.map((line) => [
        String(line.lineNo),
        line.paymentId,
        line.accountNumber,
        line.holderName,
        line.bankName,
        yuanOf(line.amountFen),
        purpose,
      ]),
      ['合计', String(lines.length), '', '', '', yuanOf(total), ''],
    ]
      .map((cells) => `${cells.map(cell).join(',')}\r\n`)
      .join('');
  },
};

/**
 * A name that begins like a formula would be run by a spreadsheet that opens the file: an apostrophe before it
 * makes it text.
 */
function cell(value: string): string {
  const safe = /^[\s]*[=+\-@\t\r\n＝＋－＠]/u.test(value) ? `'${value}` : value;
  return /[",\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export const bankFileFormats: Record<AllowanceBankFileFormat, BankFileFormat> = { CSV: csv };
