/**
 * Documents are read by a library that was made for those of friends. So one of them at a time goes to a worker, which
 * has little memory and little time: whatever one makes of them, the process goes on.
 */
import { Worker } from 'node:worker_threads';
import pLimit from 'p-limit';
import { kitProblem, type Problem } from '../problems.ts';

export type CleanedPdf = { bytes: Uint8Array } | { fault: Problem };

/** What the worker answers. */
type Read = { bytes: Uint8Array } | { fault: keyof typeof faults };

const faults = {
  LOCKED: () => kitProblem('EVIDENCE_PDF_LOCKED'),
  SIGNED: () => kitProblem('EVIDENCE_PDF_SIGNED'),
  DAMAGED: () => kitProblem('EVIDENCE_DAMAGED'),
};

const longestReading = 10_000;
const mostMemory = 384;

let worker: Worker | undefined;
const oneAtATime = pLimit(1);

/** Takes out of a document what is not its pages. */
export async function cleanPdf(given: Buffer): Promise<CleanedPdf> {
  const read = await oneAtATime(() => inWorker(given));
  return 'fault' in read ? { fault: faults[read.fault]() } : read;
}

/** Ends the worker; another one begins with the next document. */
export async function stopPdfWorker(): Promise<void> {
  const former = worker;
  worker = undefined;
  await former?.terminate();
}

async function inWorker(given: Buffer): Promise<Read> {
  const running = worker ?? startWorker();
  const done = Promise.withResolvers<Read>();
  let isLost = false;
  const damaged = () => {
    isLost = true;
    done.resolve({ fault: 'DAMAGED' });
  };
  const late = setTimeout(damaged, longestReading);
  running.once('message', done.resolve).once('error', damaged).once('exit', damaged);
  running.ref();
  running.postMessage(given);
  const cleaned = await done.promise;
  clearTimeout(late);
  running.off('message', done.resolve).off('error', damaged).off('exit', damaged);
  // Whatever keeps it busy ends with it.
  if (isLost) await stopPdfWorker();
  else running.unref();
  return cleaned;
}

function startWorker(): Worker {
  worker = new Worker(new URL('./pdf-worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: mostMemory, maxYoungGenerationSizeMb: 32 },
    // It needs neither settings nor keys.
    env: {},
  });
  return worker;
}
