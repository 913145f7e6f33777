// Prints pages beside the gateway's own thread: fonts are large, and to pick the characters of a paper takes long.
import { parentPort } from 'node:worker_threads';
import type { Page } from '@civil-affairs/kit/papers/templates';
import { pdfOf } from './pdf.ts';

parentPort?.on('message', async ({ job, page }: { job: number; page: Page }) => {
  try {
    parentPort?.postMessage({ job, pdf: await pdfOf(page) });
  } catch (error) {
    // What failed may quote the page.
    parentPort?.postMessage({ job, fault: (error as Error).name });
  }
});
