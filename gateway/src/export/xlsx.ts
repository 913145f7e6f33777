/** A workbook of one sheet, written as its rows come (ECMA-376). Every cell is a text: no number is rounded, no formula runs. */
import { strToU8, Zip, ZipDeflate } from 'fflate';

const files: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
};
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const sheetBegins = `${declaration}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>`;
const sheetEnds = '</sheetData></worksheet>';

/** What a spreadsheet allows in a cell. */
const longestCell = 32_767;

/** The bytes of a workbook, some rows at a time. */
export async function* workbookOf(
  pages: AsyncIterable<readonly (readonly string[])[]>,
): AsyncGenerator<Buffer> {
  let written: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    written.push(chunk);
  });
  const take = () => {
    const bytes = Buffer.concat(written);
    written = [];
    return bytes;
  };
  for (const [name, content] of Object.entries(files))
    part(zip, name).push(strToU8(declaration + content), true);
  const sheet = part(zip, 'xl/worksheets/sheet1.xml');
  sheet.push(strToU8(sheetBegins));
  let number = 1;
  for await (const rows of pages) {
    sheet.push(strToU8(rows.map((cells, n) => rowXml(cells, number + n)).join('')));
    number += rows.length;
    const bytes = take();
    if (bytes.length > 0) yield bytes;
  }
  sheet.push(strToU8(sheetEnds), true);
  zip.end();
  yield take();
}

function part(zip: Zip, name: string): ZipDeflate {
  const made = new ZipDeflate(name, { level: 6 });
  zip.add(made);
  return made;
}

function rowXml(cells: readonly string[], number: number): string {
  return `<row r="${number}">${cells.map((cell, n) => cellXml(cell, `${columnName(n)}${number}`)).join('')}</row>`;
}

/** A, B … Z, AA … : the standard lets them be left out, but some readers need them. */
function columnName(n: number): string {
  return (n < 26 ? '' : columnName(Math.floor(n / 26) - 1)) + String.fromCharCode(65 + (n % 26));
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function cellXml(cell: string, address: string): string {
  const text = cell
    .slice(0, longestCell)
    // What XML 1.0 cannot hold at all.
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>]/g, (character) => escapes[character] ?? '');
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}
