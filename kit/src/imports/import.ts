import type { Database } from '../database.ts';
import type { LocalDate } from '../dates.ts';
import type { Problem } from '../problems.ts';

/** A column of a file: any of its names may head it, whatever the letters' case. */
export interface ImportColumn {
  names: readonly [string, ...string[]];
  isRequired: boolean;
  /** What its cells hold, for docs/operations.md; empty where the name says it. */
  about: string;
}

/** The cells of a line by field; what the file does not have is empty. */
export type Cells<Field extends string = string> = Readonly<Record<Field, string>>;

/** What becomes of a line: it is new, says what is known already, or has faults and is left out. */
export type Verdict = 'new' | 'same' | readonly Problem[];

/** What an import has at hand. */
export interface ImportContext {
  database: Database;
  today: LocalDate;
}

/** How files of one kind fill a subgraph. */
export interface Import<Row = unknown, Field extends string = string> {
  /** What it is called on the command line. */
  name: string;
  /** What a line is, in one sentence for docs/operations.md. */
  about: string;
  columns: Readonly<Record<Field, ImportColumn>>;
  /** Reads a line by itself. Pure. */
  read(cells: Cells<Field>, today: LocalDate): { row: Row } | { problems: readonly Problem[] };
  /** What no two lines of a file may share, each with the field that a fault names; never kept. */
  keysOf(row: Row): readonly { field: Field; key: string }[];
  /** How each row stands to what is there, in the order of the rows. */
  compare(context: ImportContext, rows: readonly Row[]): Promise<Verdict[]>;
  /** Writes new rows, in a transaction. */
  write(context: ImportContext, rows: readonly Row[]): Promise<void>;
  /** What ties lines to each other, once all of them are there; it may be done again. */
  link?(context: ImportContext, rows: readonly Row[]): Promise<void>;
}

/** An import of whatever rows. */
// biome-ignore lint/suspicious/noExplicitAny: what an import makes of a line is known to itself alone
export type AnyImport = Import<any, any>;
