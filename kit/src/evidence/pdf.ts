/**
 * Documents are read by a library that was made for those of friends. So one of them at a time goes to a worker, which
 * has little memory and little time: whatever one makes of them, the process goes on.
 */
import { Worker } from 'node:worker_threads';
import pLimit from 'p-limit';
import type { EvidenceFault } from './faults.ts';

export type CleanedPdf = { bytes: Uint8Array } | { fault: EvidenceFault };

const longestReading = 10_000;
const mostMemory = 384;

let worker: Worker | undefined;
const oneAtATime = pLimit(1);

/** Takes out of a document what is not its pages. */
export function cleanPdf(given: Buffer): Promise<CleanedPdf> {
  return oneAtATime(() => inWorker(given));
}

/** Ends the worker; another one begins with the next document. */
export async function stopPdfWorker(): Promise<void> {
  const former = worker;
  worker = undefined;
  await former?.terminate();
}

async function inWorker(given: Buffer): Promise<CleanedPdf> {
  const running = worker ?? startWorker();
  const done = Promise.withResolvers<CleanedPdf>();
  const damaged = () => done.resolve({ fault: 'EVIDENCE_DAMAGED' });
  const late = setTimeout(damaged, longestReading);
  running.once('message', done.resolve).once('error', damaged).once('exit', damaged);
  running.ref();
  running.postMessage(given);
  const cleaned = await done.promise;
  clearTimeout(late);
  running.off('message', done.resolve).off('error', damaged).off('exit', damaged);
  // Whatever keeps it busy ends with it.
  if ('fault' in cleaned && cleaned.fault === 'EVIDENCE_DAMAGED') await stopPdfWorker();
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
