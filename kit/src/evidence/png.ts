/** Pictures in PNG without texts, times and camera data. What is kept is a short list. */
import { crc32 } from 'node:zlib';
import type { WalkedPicture } from './jpeg.ts';

export const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** What a picture is decoded and coloured with. An animation's further pictures are left out. */
const ofPicture = new Set([
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'gAMA',
  'cHRM',
  'sRGB',
  'iCCP',
  'sBIT',
  'cICP',
  'pHYs',
  'bKGD',
]);

/**
 * Walks through a PNG file, checks every part's sum and copies the picture.
 * @returns undefined for what is none, or was cut off or altered
 */
export function cleanPng(given: Buffer): WalkedPicture | undefined {
  if (!given.subarray(0, pngSignature.length).equals(pngSignature)) return undefined;
  const kept: Buffer[] = [pngSignature];
  let pictures = 0;
  for (let at = pngSignature.length; at + 12 <= given.length; ) {
    const next = at + 12 + given.readUInt32BE(at);
    if (next > given.length) return undefined;
    if (crc32(given.subarray(at + 4, next - 4)) !== given.readUInt32BE(next - 4)) return undefined;
    const type = given.toString('latin1', at + 4, at + 8);
    if (at === pngSignature.length && type !== 'IHDR') return undefined;
    if (type === 'IDAT') pictures += 1;
    if (ofPicture.has(type)) kept.push(given.subarray(at, next));
    if (type === 'IEND') return pictures > 0 ? { bytes: Buffer.concat(kept), end: next } : undefined;
    at = next;
  }
  return undefined;
}
