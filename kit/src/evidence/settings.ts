/** How an installation takes files. */
import { setting } from '../env.ts';
import { clamdScanner, parseScannerAddress, type Scan } from './scanner.ts';

/** Milliseconds. */
export interface ReadingLimits {
  /** From one part of a file to the next one. */
  silence: number;
  /** From its first part to its last one: 10 MB over a line of 1.5 Mbit/s. */
  whole: number;
}

export interface EvidenceSettings {
  /** Bytes of the largest file. */
  largest: number;
  /** None where an installation has no scanner: files are `UNSCANNED` then. */
  scan?: Scan | undefined;
  /** How long a file may take to come. */
  reading: ReadingLimits;
}

const mebibyte = 1024 * 1024;

export const standardEvidence: EvidenceSettings = {
  largest: 10 * mebibyte,
  reading: { silence: 10_000, whole: 60_000 },
};

/** A larger one would be looked at alone. */
const mostMebibytes = 32;

/**
 * From EVIDENCE_SCANNER and EVIDENCE_LARGEST (mebibytes).
 * @throws Error that says what is wrong
 */
export function evidenceSettings(): EvidenceSettings {
  const scanner = setting('EVIDENCE_SCANNER');
  const largest = Number(setting('EVIDENCE_LARGEST') ?? standardEvidence.largest / mebibyte);
  if (!Number.isInteger(largest) || largest < 1 || largest > mostMebibytes)
    throw new Error(`EVIDENCE_LARGEST must be 1 to ${mostMebibytes} (mebibytes).`);
  return {
    ...standardEvidence,
    largest: largest * mebibyte,
    ...(scanner && { scan: clamdScanner(parseScannerAddress(scanner)) }),
  };
}
