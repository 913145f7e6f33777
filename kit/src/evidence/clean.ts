/** What a file is by its own bytes, and the file without what is not to be kept of it. */
import { kitProblem, type Problem } from '../problems.ts';
import { cleanJpeg, type WalkedPicture } from './jpeg.ts';
import { cleanPdf } from './pdf.ts';
import { cleanPng, pngSignature } from './png.ts';

export const mediaTypes = ['image/jpeg', 'image/png', 'application/pdf'] as const;
export type EvidenceMediaType = (typeof mediaTypes)[number];

export type Cleaned = { mediaType: EvidenceMediaType; bytes: Buffer } | { fault: Problem };

const pdfHeader = '%PDF-';
/** Readers look for a document's beginning so far into a file. */
const headerWithin = 1024;
/** The directory at the end of a ZIP archive, by which programs find one in any file. */
const zipDirectory = Buffer.from('PK\x05\x06', 'latin1');
const zipDirectoryLength = 22;

/** What the first bytes say; nothing else is taken. */
function typeOf(bytes: Buffer): EvidenceMediaType | undefined {
  if (bytes.readUIntBE(0, 3) === 0xffd8ff) return 'image/jpeg';
  if (bytes.subarray(0, pngSignature.length).equals(pngSignature)) return 'image/png';
  return bytes.toString('latin1', 0, pdfHeader.length) === pdfHeader ? 'application/pdf' : undefined;
}

/**
 * Finds out what a file is and takes out of it what is not the picture or the page.
 * @param declared what the client calls it
 */
export async function cleaned(bytes: Buffer, declared: string): Promise<Cleaned> {
  if (bytes.length < 32) return { fault: kitProblem('EVIDENCE_DAMAGED') };
  const mediaType = typeOf(bytes);
  if (!mediaType) return { fault: kitProblem('EVIDENCE_TYPE_REFUSED') };
  if (mediaType !== declared) return { fault: kitProblem('EVIDENCE_TYPE_DIFFERS') };
  if (isAlsoArchive(bytes)) return { fault: kitProblem('EVIDENCE_AMBIGUOUS') };
  if (mediaType === 'application/pdf') {
    const found = await cleanPdf(bytes);
    return 'fault' in found ? found : { mediaType, bytes: Buffer.from(found.bytes) };
  }
  if (bytes.subarray(0, headerWithin).includes(pdfHeader, 0, 'latin1'))
    return { fault: kitProblem('EVIDENCE_AMBIGUOUS') };
  const found: WalkedPicture | undefined = mediaType === 'image/jpeg' ? cleanJpeg(bytes) : cleanPng(bytes);
  return found ? { mediaType, bytes: found.bytes } : { fault: kitProblem('EVIDENCE_DAMAGED') };
}

/** Whether programs would open the file as an archive too: a directory whose remark ends where the file does. */
function isAlsoArchive(bytes: Buffer): boolean {
  for (let at = bytes.lastIndexOf(zipDirectory); at >= 0; at = bytes.lastIndexOf(zipDirectory, at - 1)) {
    if (at + zipDirectoryLength + 0xffff < bytes.length) return false;
    if (at + zipDirectoryLength > bytes.length) continue;
    if (at + zipDirectoryLength + bytes.readUInt16LE(at + 20) <= bytes.length) return true;
    if (at === 0) return false;
  }
  return false;
}
