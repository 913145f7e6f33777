/** A division, by its code alone: residents owns it. */
export interface DivisionReference {
  code: string;
}
