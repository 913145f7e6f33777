/** The file that a bank is given. A bank with a format of its own gets another entry in `bankFileFormats`. */
import { csvOf, rowsOf, spreadsheetText } from '@civil-affairs/kit/csv';
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

/**
 * For the bank's machine, which compares names: a header, one line for each transfer, the number and sum of them last.
 * Nothing is changed, put before or after.
 */
const csv: BankFileFormat = {
  extension: 'csv',
  write(month, lines) {
    const purpose = `${month.slice(0, 7)} 最低生活保障金`;
    const total = lines.reduce((sum, { amountFen }) => sum + amountFen, 0);
    return csvOf([
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
    ]);
  },
};

/** The file for people who open it in a spreadsheet program, never for the bank: the mark before it says that it is UTF-8. */
export function spreadsheetOf(file: string): string {
  return `\uFEFF${csvOf(rowsOf(file).map((cells) => cells.map(spreadsheetText)))}`;
}

export const bankFileFormats: Record<AllowanceBankFileFormat, BankFileFormat> = { CSV: csv };
