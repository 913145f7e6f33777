/** Columns whose values only who has the keys can read. */

declare const isSealed: unique symbol;

/** A value as it is stored: it is opened where it is shown, and nowhere before. */
export type Sealed = string & { readonly [isSealed]: true };

/** What a value is found by: the same for the same value, and nothing can be read from it. */
export type BlindIndex = string & { readonly [isSealed]: 'index' };

export interface SealedColumn {
  /** Schema and table. A value that is moved to another column cannot be opened there. */
  readonly table: `${string}.${string}`;
  readonly column: string;
  /** The columns of the primary key. */
  readonly key: readonly [string, ...string[]];
  /** The column with the index, where values are looked for or must be unique. */
  readonly index?: string;
  /** How many rows are sealed again at once; few where the values are long. */
  readonly rowsAtOnce?: number;
}
