import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * How far the heap grows beyond what is in use before it is cleaned again, in percent. By itself V8 lets it grow to several
 * times that when the machine has much memory: what falls out of caches fills it.
 */
const growth = 70;

type Collect = (options: { type: 'major'; execution: 'sync'; flavor: 'last-resort' }) => void;

/**
 * Gives back what a start has used and nobody needs any more, and has V8 keep less from now on: docs/adr/0042. It stops
 * everything for half a second, so that it is done once, before anybody waits for an answer.
 */
export function settleMemory(): void {
  setFlagsFromString(`--heap-growing-percent=${growth}`);
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as Collect;
  setFlagsFromString('--no-expose-gc');
  // Only a collection that looks as if there were no memory left also gives it back to the machine.
  collect({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}
