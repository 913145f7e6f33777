import type { Data } from '../data.ts';
import type { Position } from './positions.ts';

/** What an operation may still cost here. Each throws when that is too much. */
export interface Budget {
  /** Objects were reached while the answer is put together. */
  visited(objects: number): void;
  /** A part of the answer is so long as text. */
  wrote(characters: number): void;
  /** A subgraph has answered. */
  check(): void;
}

/** An answer as far as it has been put together. */
export interface Answer {
  data: Data;
  /** The operation's own fields that this request includes, by response name: conditions leave others out. */
  rootFields: ReadonlySet<string>;
  additions: Additions;
  budget?: Budget | undefined;
  /** Objects and lists that stand at several places, and what was written of them, by the writer's number. */
  shared: Map<object, (string | undefined)[]>;
}

/**
 * The fields that subgraphs added to objects of another subgraph's answer, by position and by object: an object
 * may stand at several positions. Answers themselves stay as they came, so that several requests, and several
 * positions of one request, can hold the same one.
 */
export type Additions = Map<Position, Map<object, Data>>;
