/**
 * Photographs without what cameras write beside the picture. The picture itself is copied byte for byte: what is kept
 * of the rest is a short list, so that nothing unknown goes through.
 */

const startOfImage = 0xd8;
const endOfImage = 0xd9;
const startOfScan = 0xda;
const fill = 0xff;
const orientationTag = 0x0112;
const exifSignature = 'Exif\0\0';
/** JFIF's header without a thumbnail. */
const jfifLength = 16;

/** Tables, frames and restarts: what a picture is decoded with. */
function isOfPicture(marker: number): boolean {
  const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc8;
  return isFrame || [0xdb, 0xdc, 0xdd, 0xde, 0xdf].includes(marker);
}

function isFrameHeader(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

/** A picture that was walked through from its start to its end. */
export interface WalkedPicture {
  bytes: Buffer;
  /** Where it ended in what was given: cameras append more. */
  end: number;
}

/**
 * Walks through a JPEG file and copies the picture, its colour profile and the way up.
 * @returns undefined for what is none, or was cut off
 */
export function cleanJpeg(given: Buffer): WalkedPicture | undefined {
  if (given[0] !== fill || given[1] !== startOfImage) return undefined;
  const kept: Buffer[] = [given.subarray(0, 2)];
  let orientation = 1;
  let frames = 0;
  let scans = 0;
  for (let at = 2; ; ) {
    if (given[at] !== fill) return undefined;
    while (given[at + 1] === fill) at += 1;
    const marker = given[at + 1];
    if (marker === endOfImage) {
      kept.push(given.subarray(at, at + 2));
      if (frames === 0 || scans === 0) return undefined;
      if (orientation !== 1) kept.splice(1, 0, wayUp(orientation));
      return { bytes: Buffer.concat(kept), end: at + 2 };
    }
    if (marker === undefined || at + 4 > given.length) return undefined;
    const next = at + 2 + given.readUInt16BE(at + 2);
    if (next < at + 4 || next > given.length) return undefined;
    const segment = given.subarray(at, next);
    if (marker === startOfScan) {
      const after = endOfScan(given, next);
      if (after === undefined) return undefined;
      kept.push(given.subarray(at, after));
      scans += 1;
      at = after;
      continue;
    }
    if (isFrameHeader(marker)) frames += 1;
    if (isOfPicture(marker)) kept.push(segment);
    else if (marker === 0xe0 && begins(segment, 'JFIF\0')) kept.push(withoutThumbnail(segment));
    else if (marker === 0xe2 && begins(segment, 'ICC_PROFILE\0')) kept.push(segment);
    else if (marker === 0xee && begins(segment, 'Adobe')) kept.push(segment);
    else if (marker === 0xe1 && begins(segment, exifSignature)) orientation = orientationIn(segment);
    at = next;
  }
}

function begins(segment: Buffer, text: string): boolean {
  return segment.toString('latin1', 4, 4 + text.length) === text;
}

/** Where the coded picture ends: at the next marker that is neither a restart nor a stuffed byte. */
function endOfScan(given: Buffer, from: number): number | undefined {
  for (let at = given.indexOf(fill, from); at >= 0; at = given.indexOf(fill, at + 1)) {
    const next = given[at + 1];
    if (next === undefined) return undefined;
    if (next !== 0 && next !== fill && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return undefined;
}

function withoutThumbnail(segment: Buffer): Buffer {
  const header = Buffer.from(segment.subarray(0, 2 + jfifLength));
  if (header.length < 2 + jfifLength) return segment;
  header.writeUInt16BE(jfifLength, 2);
  header.fill(0, 2 + jfifLength - 2);
  return header;
}

/** Which way up the picture is to be shown, 1 to 8; 1 where it is not said. */
function orientationIn(segment: Buffer): number {
  const tiff = segment.subarray(4 + exifSignature.length);
  const order = tiff.toString('latin1', 0, 2);
  if (tiff.length < 14 || (order !== 'II' && order !== 'MM')) return 1;
  const short = (at: number) => (order === 'II' ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const first = order === 'II' ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  if (first + 2 > tiff.length) return 1;
  for (let n = 0; n < short(first); n++) {
    const entry = first + 2 + 12 * n;
    if (entry + 12 > tiff.length) return 1;
    if (short(entry) !== orientationTag) continue;
    const value = short(entry + 8);
    return value >= 1 && value <= 8 ? value : 1;
  }
  return 1;
}

/** The one thing of a camera's remarks that is needed to look at the picture. */
function wayUp(orientation: number): Buffer {
  const tiff = Buffer.alloc(26);
  tiff.write('MM\0*', 'latin1');
  tiff.writeUInt32BE(8, 4);
  tiff.writeUInt16BE(1, 8);
  tiff.writeUInt16BE(orientationTag, 10);
  tiff.writeUInt16BE(3, 12);
  tiff.writeUInt32BE(1, 14);
  tiff.writeUInt16BE(orientation, 18);
  const content = Buffer.concat([Buffer.from(exifSignature, 'latin1'), tiff]);
  const head = Buffer.from([fill, 0xe1, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}
