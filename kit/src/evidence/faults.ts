/** Why a file is not taken: the codes of the kit's problems.json. */
export type EvidenceFault =
  | 'EVIDENCE_TOO_LARGE'
  | 'EVIDENCE_TYPE_REFUSED'
  | 'EVIDENCE_TYPE_DIFFERS'
  | 'EVIDENCE_AMBIGUOUS'
  | 'EVIDENCE_DAMAGED'
  | 'EVIDENCE_PDF_LOCKED'
  | 'EVIDENCE_PDF_SIGNED'
  | 'EVIDENCE_INFECTED';
