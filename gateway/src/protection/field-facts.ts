/** What the schema says of the size and the cost of a field. */
export interface FieldFacts {
  /** The fields below; undefined for a leaf. */
  inner: TypeFacts | undefined;
  /** What one object or value costs. */
  weight: number;
  /** How many there are; of a page, how many when the client names no size. */
  size: number;
  /** Arguments by which the client says how many, with what the schema takes when the client says nothing. */
  slicing: readonly { name: string; otherwise: unknown }[];
  /** The fields below of which there are so many, instead of this one. */
  sized: ReadonlySet<string>;
  /** Whether it looks for a person by citizen id. */
  isSearch: boolean;
}

export type TypeFacts = Map<string, FieldFacts>;
