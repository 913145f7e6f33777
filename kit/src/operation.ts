import { AsyncLocalStorage } from 'node:async_hooks';

const operation = new AsyncLocalStorage<AbortSignal>();

/** Does the work of an operation; the signal tells when nobody waits for its answer any more. */
export function duringOperation<Result>(signal: AbortSignal | undefined, work: () => Result): Result {
  return signal ? operation.run(signal, work) : work();
}

/** The end of the operation that is being worked for; undefined where it is not one that ends early. */
export function endOfOperation(): AbortSignal | undefined {
  return operation.getStore();
}
