// Reads one document after another, apart from everything else: see pdf.ts.
import { parentPort } from 'node:worker_threads';
import { boundInflation, scrubPdf } from './pdf-scrub.ts';

boundInflation();

parentPort?.on('message', async (given: Uint8Array) => {
  try {
    parentPort?.postMessage(await scrubPdf(given));
  } catch {
    parentPort?.postMessage({ fault: 'DAMAGED' });
  }
});
