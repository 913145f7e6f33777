import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { cleaned } from '../../src/evidence/clean.ts';
import { cleanJpeg } from '../../src/evidence/jpeg.ts';
import { stopPdfWorker } from '../../src/evidence/pdf.ts';
import { cleanPng } from '../../src/evidence/png.ts';
import {
  emptyArchive,
  exif,
  jpeg,
  letter,
  pdf,
  plantedPlace,
  png,
  segment,
  stream,
  xmp,
} from '../../src/testing/files.ts';

afterAll(stopPdfWorker);

async function kept(bytes: Buffer, declared: string): Promise<Buffer> {
  const found = await cleaned(bytes, declared);
  if ('fault' in found) throw new Error(found.fault.code);
  return found.bytes;
}

async function fault(bytes: Buffer, declared: string): Promise<string | undefined> {
  const found = await cleaned(bytes, declared);
  return 'fault' in found ? found.fault.code : undefined;
}

describe('a photograph', () => {
  const remarks = [exif(), xmp, segment(0xfe, plantedPlace), segment(0xed, `Photoshop 3.0\0${plantedPlace}`)];
  const taken = jpeg({ before: remarks, noise: 5_000 });

  test('loses the place, and keeps every byte of the picture', async () => {
    expect(taken.includes(plantedPlace)).toBe(true);
    const bytes = await kept(taken, 'image/jpeg');
    expect(bytes.includes(plantedPlace)).toBe(false);
    expect(bytes.length).toBe(taken.length - remarks.reduce((sum, { length }) => sum + length, 0));
    const scan = taken.subarray(taken.indexOf(Buffer.from([0xff, 0xda])));
    expect(bytes.subarray(-scan.length).equals(scan)).toBe(true);
  });

  test('is shown the way up that the camera noted', async () => {
    const bytes = await kept(jpeg({ before: [exif(6)] }), 'image/jpeg');
    expect(bytes.includes(plantedPlace)).toBe(false);
    const at = bytes.indexOf('Exif\0\0');
    expect(bytes.readUInt16BE(at + 6 + 18)).toBe(6);
    expect((await kept(bytes, 'image/jpeg')).equals(bytes)).toBe(true);
  });

  test('loses the thumbnail in its header and what a camera appends', async () => {
    const thumbnail = segment(0xe0, `JFIF\0\x01\x01\0\0\x01\0\x01\x01\x01${plantedPlace}`);
    const bytes = await kept(Buffer.concat([jpeg({ before: [thumbnail] }), exif()]), 'image/jpeg');
    expect(bytes.includes(plantedPlace)).toBe(false);
  });

  test('that is cut off anywhere is damaged', () => {
    for (let end = 2; end < taken.length; end += end < 500 ? 1 : 97)
      expect(cleanJpeg(taken.subarray(0, end)), `cut at ${end}`).toBeUndefined();
    expect(cleanJpeg(taken)?.end).toBe(taken.length);
  });

  test('whatever its remarks hold, nothing is thrown and no remark is kept', () => {
    const plain = jpeg().length;
    const longestWayUp = 36;
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), fc.nat(400), fc.nat(255), (content, at, byte) => {
        const odd = jpeg({ before: [segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), content]))] });
        const kept = cleanJpeg(odd)?.bytes.length ?? 0;
        expect(kept).toBeGreaterThanOrEqual(plain);
        expect(kept).toBeLessThanOrEqual(plain + longestWayUp);
        odd[at % odd.length] = byte;
        cleanJpeg(odd);
      }),
    );
  });
});

describe('a picture in PNG', () => {
  const made = png([plantedPlace]);

  test('loses texts and camera data, and nothing else', async () => {
    expect(made.includes(plantedPlace)).toBe(true);
    expect((await kept(made, 'image/png')).equals(png())).toBe(true);
  });

  test('that is cut off, or of which one byte is another, is damaged', () => {
    const plain = png();
    for (let end = 8; end < plain.length; end++) expect(cleanPng(plain.subarray(0, end))).toBeUndefined();
    for (let at = 8; at < plain.length; at++) {
      const altered = Buffer.from(plain);
      altered[at] = (altered[at] ?? 0) ^ 1;
      expect(cleanPng(altered), `altered at ${at}`).toBeUndefined();
    }
  });
});

describe('a document', () => {
  test('loses its author, its files and programs, and the place where its photograph was taken', async () => {
    const given = letter();
    const bytes = await kept(given, 'application/pdf');
    const again = await kept(bytes, 'application/pdf');
    for (const one of [bytes, again]) {
      expect(one.toString('latin1', 0, 5)).toBe('%PDF-');
      const text = await inflated(one);
      for (const gone of [plantedPlace, 'app.alert', 'a.exe', 'a phone', '/Launch', '/JavaScript', 'MZ '])
        expect(text, gone).not.toContain(gone);
      expect(text).toContain('0 0 m 100 100 l S /P Do');
      expect(text).toContain('a note');
    }
    expect(given.includes('a.exe')).toBe(true);
  });

  test('that is signed or locked is refused for that', async () => {
    const signature = `<< /Type /Sig /ByteRange [ 0 10 20 30 ] /Contents <00> >>`;
    expect(await fault(letter([signature]), 'application/pdf')).toBe('EVIDENCE_PDF_SIGNED');
    const locked = letter()
      .toString('latin1')
      .replace('/Info 5 0 R', '/Encrypt << /Filter /Standard /V 1 >>');
    expect(await fault(Buffer.from(locked, 'latin1'), 'application/pdf')).toBe('EVIDENCE_PDF_LOCKED');
  });

  test('that is none behind its first bytes is damaged', async () => {
    expect(await fault(Buffer.from(`%PDF-1.7\n${'x'.repeat(100)}`), 'application/pdf')).toBe(
      'EVIDENCE_DAMAGED',
    );
    expect(await fault(letter().subarray(0, 300), 'application/pdf')).toBe('EVIDENCE_DAMAGED');
  });

  test('that swells without end is refused, in bounded memory, and the next one is read', async () => {
    const swelling = deflateSync(Buffer.alloc(200 * 1024 * 1024, 0x20), { level: 1 });
    const bomb = pdf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [ 3 0 R ] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [ 0 0 9 9 ] >>',
      stream('/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode', swelling),
    ]);
    expect(bomb.length).toBeLessThan(1_000_000);
    const before = process.memoryUsage().rss;
    expect(await fault(bomb, 'application/pdf')).toBe('EVIDENCE_DAMAGED');
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024);
    expect(await fault(letter(), 'application/pdf')).toBeUndefined();
  });
});

describe('what is taken', () => {
  test('is called what it is', async () => {
    expect(await fault(jpeg(), 'image/png')).toBe('EVIDENCE_TYPE_DIFFERS');
    expect(await fault(letter(), 'image/jpeg')).toBe('EVIDENCE_TYPE_DIFFERS');
    expect(await fault(png(), 'application/octet-stream')).toBe('EVIDENCE_TYPE_DIFFERS');
  });

  test('is of one of three types', async () => {
    const padded = (text: string) => Buffer.from(text.padEnd(64, ' '), 'latin1');
    for (const other of ['GIF89a', '\0\0\0\x18ftypheic', 'PK\x03\x04', '<html><script>', 'MZ', '{\\rtf1'])
      expect(await fault(padded(other), 'image/jpeg')).toBe('EVIDENCE_TYPE_REFUSED');
    // Readers find a document also behind other bytes.
    expect(await fault(Buffer.concat([padded(' '), letter()]), 'application/pdf')).toBe(
      'EVIDENCE_TYPE_REFUSED',
    );
  });

  test('is nothing else at the same time', async () => {
    for (const [file, type] of [
      [jpeg(), 'image/jpeg'],
      [png(), 'image/png'],
      [letter(), 'application/pdf'],
    ] as const)
      expect(await fault(Buffer.concat([file, emptyArchive]), type)).toBe('EVIDENCE_AMBIGUOUS');
    expect(await fault(jpeg({ before: [segment(0xfe, letter().subarray(0, 600))] }), 'image/jpeg')).toBe(
      'EVIDENCE_AMBIGUOUS',
    );
    const inside = Buffer.concat([emptyArchive, Buffer.alloc(70_000)]);
    expect(
      await fault(jpeg({ before: [segment(0xfe, inside.subarray(0, 300))], noise: 70_000 }), 'image/jpeg'),
    ).toBe(undefined);
  });
});

/** All text of a document, what is compressed included. */
async function inflated(bytes: Buffer): Promise<string> {
  const { PDFDocument, PDFRawStream, decodePDFRawStream } = await import('@cantoo/pdf-lib');
  const read = await PDFDocument.load(bytes, { updateMetadata: false });
  const objects = read.context.enumerateIndirectObjects().map(([, object]) => {
    const coded = object instanceof PDFRawStream && !String(object.dict).includes('DCTDecode');
    const content = coded ? Buffer.from(decodePDFRawStream(object).decode()).toString('latin1') : '';
    return `${object}\n${content}`;
  });
  return objects.join('\n') + bytes.toString('latin1');
}
