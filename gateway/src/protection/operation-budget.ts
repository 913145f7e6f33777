import type { GraphAnswer } from '@civil-affairs/kit/services';
import type { GraphQLError } from 'graphql';
import type { Budget } from '../engine/compile/answer.ts';
import { type Limits, tooLarge } from './limits.ts';

const code = 'OPERATION_TOO_LARGE';

/**
 * What one operation may still cost while it is executed: for what no estimate foresees. What is left is handed on from
 * fetch to fetch; past it the operation ends with one error, and its `signal` tells everything that works for it.
 */
export class OperationBudget implements Budget {
  /** Objects that subgraphs have made. */
  objects = 0;
  readonly signal: AbortSignal;
  readonly #limits: Limits;
  readonly #controller = new AbortController();
  #visits = 0;
  #refusal: GraphQLError | undefined;

  constructor(limits: Limits) {
    this.#limits = limits;
    this.signal = this.#controller.signal;
  }

  /** How many objects the next fetch may make. */
  grant(): number {
    return Math.max(0, Math.min(this.#limits.subgraphObjects, this.#limits.objects - this.objects));
  }

  /** Takes note of what a fetch has cost, or that it was too much. */
  answered({ errors, extensions }: GraphAnswer): void {
    this.objects += extensions?.objects ?? 0;
    if (errors?.some((error) => error.extensions?.code === code))
      this.#refuse('The operation makes too many objects. Ask for smaller pages or fewer levels.');
  }

  check(): void {
    if (this.#refusal) throw this.#refusal;
  }

  visited(objects: number): void {
    this.#visits += objects;
    if (this.#visits > this.#limits.visits)
      this.#refuse('The operation reaches the same objects too often. Ask for fewer levels.');
    this.check();
  }

  wrote(characters: number): void {
    if (characters > this.#limits.answer)
      this.#refuse(`The answer is too long: at most ${this.#limits.answer} characters are sent.`);
    this.check();
  }

  /** Nobody waits for the answer any more. */
  abandon(): void {
    this.#controller.abort();
  }

  #refuse(message: string): void {
    this.#refusal ??= tooLarge(message);
    this.#controller.abort();
  }
}
