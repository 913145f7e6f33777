/** A page as PDF (A4), with the characters that it needs of two fonts, embedded. The same page gives the same bytes. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Page } from '@civil-affairs/kit/papers/templates';
import PDFDocument from 'pdfkit';
import { type Block, blocksOf } from './blocks.ts';

const margin = 50;
const labelWidth = 118;
const sizes = { zhHans: { title: 18, text: 11 }, ko: { title: 15, text: 10.5 } } as const;

const { resolve } = createRequire(import.meta.url);
/** The packages lead to their code alone; the fonts lie beside it. */
const font = (name: string, file: string) => join(dirname(dirname(resolve(name))), 'fonts', file);
const fonts = {
  zhHans: font('@embedpdf/fonts-sc', 'NotoSansHans-Regular.otf'),
  ko: font('@embedpdf/fonts-kr', 'NotoSansKR-Regular.otf'),
};

export async function pdfOf(page: Page): Promise<Buffer> {
  // No moment and no chance in it: whoever prints it again gets the same file.
  const day = new Date(`${page.issuedOn}T00:00:00Z`);
  const document = new PDFDocument({
    size: 'A4',
    margin,
    lang: 'zh-Hans',
    info: { Title: page.zhHans.title, CreationDate: day, ModDate: day },
  });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise((done) => document.on('end', done));
  document.registerFont('zhHans', fonts.zhHans).registerFont('ko', fonts.ko);
  for (const block of blocksOf(page)) draw(document, block);
  document.end();
  await ended;
  return Buffer.concat(chunks);
}

function draw(document: PDFKit.PDFDocument, block: Block): void {
  const width = document.page.width - 2 * margin;
  switch (block.kind) {
    case 'title':
      document.font(block.language).fontSize(sizes[block.language].title);
      document.text(block.text, margin, document.y, { width, align: 'center' }).moveDown(0.7);
      return;
    case 'line': {
      document.font(block.language).fontSize(sizes[block.language].text);
      const valueWidth = width - labelWidth;
      const height = Math.max(
        document.heightOfString(block.value, { width: valueWidth, lineGap: 3 }),
        document.heightOfString(block.label, { width: labelWidth - 8, lineGap: 3 }),
      );
      if (document.y + height > document.page.height - margin) document.addPage();
      const top = document.y;
      document.text(block.label, margin, top, { width: labelWidth - 8, lineGap: 3 });
      write(document, block.language, block.value, { x: margin + labelWidth, y: top, width: valueWidth });
      document.y = top + height + 3;
      return;
    }
    case 'text':
      document.font(block.language).fontSize(sizes[block.language].text).moveDown(0.4);
      write(document, block.language, block.text, { x: margin, y: document.y, width, indent: 24 });
      return;
    case 'signature':
      document.font(block.language).fontSize(sizes[block.language].text).moveDown(0.8);
      document.text(block.issuer, margin, document.y, { width, align: 'right', lineGap: 3 });
      document.text(block.day, margin, document.y, { width, align: 'right', lineGap: 3 });
      return;
    case 'rule':
      document.moveDown(0.6);
      document
        .moveTo(margin, document.y)
        .lineTo(margin + width, document.y)
        .lineWidth(0.7)
        .stroke();
      document.moveDown(0.6);
      return;
    case 'number':
      document.font('zhHans').fontSize(10);
      write(document, 'zhHans', block.text, { x: margin, y: document.y, width });
  }
}

interface Place {
  x: number;
  y: number;
  width: number;
  indent?: number;
}

/** Neither font has both scripts: a name in Chinese stands in a Korean line, and each run is set in the font that has it. */
function write(
  document: PDFKit.PDFDocument,
  language: 'zhHans' | 'ko',
  text: string,
  { x, y, width, indent = 0 }: Place,
): void {
  const other = language === 'ko' ? 'zhHans' : 'ko';
  const foreign =
    language === 'ko' ? /\p{Script=Han}+|\P{Script=Han}+/gu : /\p{Script=Hangul}+|\P{Script=Hangul}+/gu;
  const isForeign = language === 'ko' ? /\p{Script=Han}/u : /\p{Script=Hangul}/u;
  const runs = text.match(foreign) ?? [text];
  for (const [n, run] of runs.entries()) {
    const options = { width, indent, lineGap: 3, continued: n < runs.length - 1 };
    document.font(isForeign.test(run) ? other : language);
    if (n === 0) document.text(run, x, y, options);
    else document.text(run, options);
  }
  document.font(language);
}
