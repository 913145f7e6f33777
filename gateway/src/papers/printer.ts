import { Worker } from 'node:worker_threads';
import type { Page } from '@civil-affairs/kit/papers/templates';

/** Makes PDFs in a thread that starts with the first one and ends when none was wanted for a while. */
export interface Printer {
  /** @throws PrinterBusy when too many wait already */
  print(page: Page): Promise<Uint8Array>;
  stop(): Promise<void>;
}

export class PrinterBusy extends Error {}

const mostWaiting = 20;

export function openPrinter({ idle = 60_000 }: { idle?: number } = {}): Printer {
  const waiting = new Map<number, { done(pdf: Uint8Array): void; failed(error: Error): void }>();
  let worker: Worker | undefined;
  let jobs = 0;
  let rest: NodeJS.Timeout | undefined;

  function failAll(error: Error): void {
    worker = undefined;
    for (const { failed } of waiting.values()) failed(error);
    waiting.clear();
  }

  function started(): Worker {
    if (worker) return worker;
    const made = new Worker(new URL('./print-worker.ts', import.meta.url));
    // A process that has nothing else to do ends.
    made.unref();
    made.on('message', ({ job, pdf, fault }: { job: number; pdf?: Uint8Array; fault?: string }) => {
      const one = waiting.get(job);
      waiting.delete(job);
      if (pdf) one?.done(pdf);
      else one?.failed(new Error(`a paper could not be printed: ${fault}`));
      if (waiting.size === 0) rest = setTimeout(() => stop(), idle).unref();
    });
    made.on('error', failAll);
    made.on('exit', () => {
      if (worker === made) failAll(new Error('the printer ended'));
    });
    worker = made;
    return made;
  }

  async function stop(): Promise<void> {
    clearTimeout(rest);
    const running = worker;
    failAll(new Error('the printer was stopped'));
    await running?.terminate();
  }

  return {
    async print(page) {
      if (waiting.size >= mostWaiting) throw new PrinterBusy('too many papers wait to be printed');
      clearTimeout(rest);
      const job = ++jobs;
      return new Promise<Uint8Array>((done, failed) => {
        waiting.set(job, { done, failed });
        started().postMessage({ job, page });
      });
    },
    stop,
  };
}
