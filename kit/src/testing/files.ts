/** Files as people hand them in, with what cameras and programs write into them. */
import { randomBytes } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';

/** What a camera has written of the place; nothing kept may hold it. */
export const plantedPlace = 'GPS 42.9071N 129.5093E Yanji';

/** A part of a JPEG file: its marker, its length and its content. */
export function segment(marker: number, content: Buffer | string): Buffer {
  const bytes = Buffer.from(content as string, 'latin1');
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(bytes.length + 2, 2);
  return Buffer.concat([head, bytes]);
}

/** A camera's remarks: the way up, and a place. */
export function exif(orientation = 1): Buffer {
  const tiff = Buffer.alloc(38);
  tiff.write('II*\0', 'latin1');
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(2, 8);
  // The way up, and where it was taken.
  tiff.writeUInt16LE(0x0112, 10);
  tiff.writeUInt16LE(3, 12);
  tiff.writeUInt32LE(1, 14);
  tiff.writeUInt16LE(orientation, 18);
  tiff.writeUInt16LE(0x010e, 22);
  tiff.writeUInt16LE(2, 24);
  tiff.writeUInt32LE(plantedPlace.length + 1, 26);
  tiff.writeUInt32LE(38, 30);
  return segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), tiff, Buffer.from(`${plantedPlace}\0`)]));
}

export const xmp = segment(0xe1, `http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>${plantedPlace}</x:xmpmeta>`);

/**
 * A grey photograph.
 * @param before what a camera writes before the picture
 * @param noise so many bytes of a coded picture that is none, for a file of a size
 */
export function jpeg({ before = [] as readonly Buffer[], noise = 0 } = {}): Buffer {
  const blocks = Buffer.from([0, 0, 0, 0x3f]);
  const coded = noise === 0 ? blocks : randomBytes(noise).map((byte) => (byte === 0xff ? 0xfe : byte));
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\0\0', 'latin1')),
    ...before,
    segment(0xdb, Buffer.concat([Buffer.from([0]), Buffer.alloc(64, 1)])),
    segment(0xc0, Buffer.from([8, 0, 40, 0, 24, 1, 1, 0x11, 0])),
    segment(0xc4, Buffer.from([0x00, 1, ...Array(15).fill(0), 0])),
    segment(0xc4, Buffer.from([0x10, 1, ...Array(15).fill(0), 0])),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    coded,
    Buffer.from([0xff, 0xd9]),
  ]);
}

function chunk(type: string, content: Buffer | string): Buffer {
  const bytes = Buffer.from(content as string, 'latin1');
  const whole = Buffer.concat([Buffer.alloc(4), Buffer.from(type), bytes, Buffer.alloc(4)]);
  whole.writeUInt32BE(bytes.length);
  whole.writeUInt32BE(crc32(whole.subarray(4, -4)), whole.length - 4);
  return whole;
}

/** A picture of 8 by 8 points, with texts of the program that made it. */
export function png(texts: readonly string[] = []): Buffer {
  const size = Buffer.alloc(13);
  size.writeUInt32BE(8, 0);
  size.writeUInt32BE(8, 4);
  size.set([8, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', size),
    ...texts.map((text) => chunk('tEXt', `Comment\0${text}`)),
    ...(texts.length > 0 ? [chunk('eXIf', `II*\0${plantedPlace}`)] : []),
    chunk('IDAT', deflateSync(Buffer.alloc(8 * 9, 0x7f))),
    chunk('IEND', ''),
  ]);
}

/** An archive of nothing, which programs find at the end of any file. */
export const emptyArchive = Buffer.concat([Buffer.from('PK\x05\x06', 'latin1'), Buffer.alloc(18)]);

/** Objects of a document, from which it is put together. */
export function pdf(objects: readonly string[], trailer = ''): Buffer {
  let text = '%PDF-1.4\n%\xe2\xe3\xcf\xd3\n';
  const at = objects.map((object, n) => {
    const offset = text.length;
    text += `${n + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${at.join('')}`;
  const end = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${text.length}\n%%EOF\n`;
  return Buffer.from(text + table + end, 'latin1');
}

export function stream(dict: string, content: Buffer | string): string {
  const text = Buffer.from(content as string, 'latin1').toString('latin1');
  return `<< ${dict} /Length ${text.length} >>\nstream\n${text}\nendstream`;
}

/** A page that says 收入, with who wrote it, a photograph from a phone, and what acts by itself. */
export function letter(more: readonly string[] = [], onPage = ''): Buffer {
  return pdf(
    [
      `<< /Type /Catalog /Pages 2 0 R /Metadata 6 0 R /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> /Names << /EmbeddedFiles << /Names [ (a.exe) 7 0 R ] >> >> >>`,
      '<< /Type /Pages /Kids [ 3 0 R ] /Count 1 >>',
      `<< /Type /Page /Parent 2 0 R /MediaBox [ 0 0 200 200 ] /Contents 4 0 R /Resources << /XObject << /P 8 0 R >> >> /Annots [ 9 0 R ] ${onPage} >>`,
      stream('', '0 0 m 100 100 l S /P Do'),
      `<< /Author (${plantedPlace}) /Producer (a phone) >>`,
      stream('/Type /Metadata /Subtype /XML', `<x:xmpmeta>${plantedPlace}</x:xmpmeta>`),
      `<< /Type /Filespec /F (a.exe) /EF << /F 10 0 R >> >>`,
      stream(
        '/Type /XObject /Subtype /Image /Width 24 /Height 40 /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /DCTDecode',
        jpeg({ before: [exif()] }),
      ),
      `<< /Type /Annot /Subtype /Text /Rect [ 0 0 9 9 ] /T (${plantedPlace}) /Contents (a note) /A << /S /Launch /F (a.exe) >> >>`,
      stream('/Type /EmbeddedFile', `MZ ${plantedPlace}`),
      ...more,
    ],
    '/Info 5 0 R',
  );
}
