// The load in a process of its own, so that the process that is measured does nothing but answer.
import { type LoadOptions, load } from '../load.ts';

process.on('message', async (options: LoadOptions) => {
  process.send?.(await load(options));
});
