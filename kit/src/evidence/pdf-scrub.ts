/**
 * Documents without what programs write beside their pages: who made them with what and when, earlier versions, files
 * and programs in them. Nothing outside a worker imports this (pdf.ts): it reads what strangers have made.
 */
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
} from '@cantoo/pdf-lib';
import { cleanJpeg } from './jpeg.ts';

export type Scrubbed = { bytes: Uint8Array } | { fault: 'LOCKED' | 'SIGNED' };

/** What a document needs to be read. All else that its root may name is left out. */
const ofRoot = new Set([
  'Type',
  'Pages',
  'Version',
  'PageLabels',
  'PageLayout',
  'ViewerPreferences',
  'Outlines',
  'OCProperties',
  'OutputIntents',
  'StructTreeRoot',
  'MarkInfo',
  'Lang',
  'AcroForm',
]);

/** Remarks of programs, and what acts by itself, wherever it stands. */
const leftOut = ['Metadata', 'PieceInfo', 'LastModified', 'AA', 'OpenAction', 'XFA', 'JS', 'EF'];

/** Who wrote a note on a page and when. */
const aboutNotes = ['T', 'M', 'CreationDate', 'NM', 'RC'];

const harmlessActions = new Set(['/URI', '/GoTo', '/Named']);
const carriers = new Set(['/FileAttachment', '/RichMedia', '/Movie', '/Screen', '/Sound', '/3D']);

/** An object stream that swells beyond it is no document of a citizen. */
const longestInflated = 64 * 1024 * 1024;

/** The library lets a stream of some bytes swell without end; it has no setting for that. */
export function boundInflation(): void {
  const { dict } = PDFRawStream.of(PDFDict.withContext(undefined as never), new Uint8Array());
  dict.lookup = () => PDFName.of('FlateDecode') as never;
  const stream = decodePDFRawStream(PDFRawStream.of(dict, new Uint8Array([0x78, 0x9c])));
  const base = Object.getPrototypeOf(Object.getPrototypeOf(stream)) as {
    ensureBuffer(requested: number): Uint8Array;
  };
  const { ensureBuffer } = base;
  base.ensureBuffer = function (requested) {
    if (requested > longestInflated) throw new RangeError('a stream of the document swells without end');
    return ensureBuffer.call(this, requested);
  };
}

/** @throws Error for what cannot be read as a document */
export async function scrubPdf(given: Uint8Array): Promise<Scrubbed> {
  // What the library cannot read it would leave out: another document than the one that was handed in.
  const strict = { throwOnInvalidObject: true };
  const pdf = await PDFDocument.load(given, { updateMetadata: false, ...strict }).catch((error: unknown) => {
    // What is encrypted cannot be read either.
    if (isLocked(given)) return undefined;
    throw error;
  });
  if (!pdf) return { fault: 'LOCKED' };
  const { context } = pdf;
  if (pdf.getPageCount() === 0) throw new Error('a document without pages');
  for (const [, object] of context.enumerateIndirectObjects())
    for (const dict of dictsIn(object)) {
      // A signature holds for the bytes that were signed.
      if (dict.has(PDFName.of('ByteRange'))) return { fault: 'SIGNED' };
      scrubDict(dict);
    }
  for (const key of pdf.catalog.keys()) if (!ofRoot.has(key.decodeText())) pdf.catalog.delete(key);
  context.trailerInfo = { Root: context.trailerInfo.Root as PDFObject };
  const reached = reachedFrom(context.trailerInfo.Root as PDFObject, (ref) => context.lookup(ref));
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (!reached.has(ref)) context.delete(ref);
    else if (object instanceof PDFRawStream) context.assign(ref, withCleanPicture(object));
  }
  return {
    bytes: await pdf.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false }),
  };
}

/** Trailers are never compressed with what they speak of. */
function isLocked(given: Uint8Array): boolean {
  return Buffer.from(given.buffer, given.byteOffset, given.length).includes('/Encrypt');
}

/** Every dictionary that stands in an object itself; what it refers to is an object of its own. */
function* dictsIn(object: PDFObject): Generator<PDFDict> {
  const waiting: PDFObject[] = [object];
  for (let one = waiting.pop(); one; one = waiting.pop()) {
    if (one instanceof PDFArray) waiting.push(...one.asArray());
    const dict = one instanceof PDFDict ? one : one instanceof PDFStream ? one.dict : undefined;
    if (!dict) continue;
    yield dict;
    waiting.push(...dict.values());
  }
}

function scrubDict(dict: PDFDict): void {
  for (const key of leftOut) dict.delete(PDFName.of(key));
  const action = dict.lookup(PDFName.of('A'));
  if (action instanceof PDFDict && !isHarmless(action)) dict.delete(PDFName.of('A'));
  const subtype = nameIn(dict, 'Subtype');
  // A note stands somewhere on a page; a field of a form has its name in `T`.
  if (dict.has(PDFName.of('Rect')) && subtype !== '/Widget')
    for (const key of aboutNotes) dict.delete(PDFName.of(key));
  const notes = dict.lookup(PDFName.of('Annots'));
  if (!(notes instanceof PDFArray)) return;
  for (let n = notes.size() - 1; n >= 0; n--) {
    const note = notes.lookup(n);
    if (note instanceof PDFDict && carriers.has(nameIn(note, 'Subtype') ?? '')) notes.remove(n);
  }
}

function isHarmless(action: PDFDict): boolean {
  return harmlessActions.has(nameIn(action, 'S') ?? '') && !action.has(PDFName.of('Next'));
}

function nameIn(dict: PDFDict, key: string): string | undefined {
  const value = dict.lookup(PDFName.of(key));
  return value instanceof PDFName ? value.asString() : undefined;
}

/** What an earlier version of the document had, and this one does not show, is not reached. */
function reachedFrom(root: PDFObject, lookup: (ref: PDFRef) => PDFObject | undefined): Set<PDFRef> {
  const reached = new Set<PDFRef>();
  const waiting: PDFObject[] = [root];
  for (let one = waiting.pop(); one; one = waiting.pop()) {
    if (one instanceof PDFRef) {
      if (reached.has(one)) continue;
      reached.add(one);
      const object = lookup(one);
      if (object) waiting.push(object);
    } else if (one instanceof PDFArray) waiting.push(...one.asArray());
    else if (one instanceof PDFDict) waiting.push(...one.values());
    else if (one instanceof PDFStream) waiting.push(...one.dict.values());
  }
  return reached;
}

/** Programs that scan put the camera's whole file into the document. */
function withCleanPicture(stream: PDFRawStream): PDFRawStream {
  if (nameIn(stream.dict, 'Filter') !== '/DCTDecode') return stream;
  const picture = cleanJpeg(Buffer.from(stream.getContents()));
  if (!picture) throw new Error('a picture of the document is damaged');
  return PDFRawStream.of(stream.dict, picture.bytes);
}
