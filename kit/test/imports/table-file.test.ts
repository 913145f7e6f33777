import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { lostDigits, openTable } from '../../src/imports/table-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'civil-affairs-table-'));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
function newFile(): string {
  files += 1;
  return join(folder, `${files}`);
}
async function linesIn(content: string | Uint8Array) {
  const file = newFile();
  writeFileSync(file, content);
  return Array.fromAsync((await openTable(file))());
}

const korean = [
  { number: 1, cells: ['姓名', '이름'] },
  { number: 2, cells: ['金哲', '김철'] },
];

test('CSV in UTF-8, with a mark of the byte order or without, and in GB18030', async () => {
  expect(await linesIn('姓名,이름\n金哲,김철\n')).toEqual(korean);
  expect((await linesIn('\ufeff姓名,이름\r\n金哲,김철\r\n')).map(({ cells }) => cells)).toEqual(
    korean.map(({ cells }) => cells),
  );
  // 姓名 金哲 䶮 as GB18030 writes them, the last one with four bytes.
  const bytes = Uint8Array.from([
    ...[0xd0, 0xd5, 0xc3, 0xfb, 0x0a, 0xbd, 0xf0, 0xd5, 0xdc, 0x20, 0x82, 0x35, 0x87, 0x38, 0x0a],
  ]);
  const [, second] = await linesIn(bytes);
  expect(second?.cells[0]?.startsWith('金哲')).toBe(true);
});

test('quoted cells hold commas, quotes and line ends; empty lines are left out, and lines keep their numbers', async () => {
  expect(await linesIn('a,b\n"1,""x""\n2",3\n\n4,5')).toEqual([
    { number: 1, cells: ['a', 'b'] },
    { number: 3, cells: ['1,"x"\n2', '3'] },
    { number: 5, cells: ['4', '5'] },
  ]);
});

test('what is no CSV is refused by its line, without what stands in it', async () => {
  const secret = '222499199001011234';
  await expect(linesIn(`a,b\n${secret},"no end`)).rejects.toThrow(/cannot be read as CSV/);
  await expect(linesIn(`a,b\n${secret},"no end`)).rejects.not.toThrow(secret);
});

test('a workbook: texts, numbers, days, and numbers that have lost their last digits', async () => {
  const file = newFile();
  const row = [
    '222499199001011234',
    Number('222499199001011234'),
    12,
    new Date('2026-11-20T00:00:00Z'),
    null,
    '金哲',
  ];
  const head = ['a', 'b', 'c', 'd', 'e', 'f'].map((value) => ({ value }));
  const cells = row.map((value) => (value instanceof Date ? { value, format: 'yyyy-mm-dd' } : { value }));
  await writeXlsxFile([head, cells] as never).toFile(file);
  const lines = await Array.fromAsync((await openTable(file))());
  expect(lines[1]).toEqual({
    number: 2,
    cells: ['222499199001011234', lostDigits, '12', '2026-11-20', '', '金哲'],
  });
});
