/** A place, by its code alone: residents owns it. */
export interface Place {
  code: string;
}
