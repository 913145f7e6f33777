// Everything that this process writes: its log, and what goes to the standard streams past it.
import { log } from '@civil-affairs/kit/log';

export interface Written {
  /** Every line so far. */
  lines: string[];
  /** Writes as before again. */
  stop(): void;
}

interface Stream {
  write(text: unknown, ...more: unknown[]): unknown;
}

/** Keeps what is written, at every level of the log, until it is stopped. */
export function keepWritten(): Written {
  const lines: string[] = [];
  const streamOf = Object.getOwnPropertySymbols(log).find((symbol) => symbol.description === 'pino.stream');
  if (!streamOf) throw new Error('the log has no stream any more');
  const stream = (log as unknown as Record<symbol, Stream>)[streamOf] as Stream;
  const restore = [stream, process.stdout, process.stderr].map((one) => {
    const { write } = one;
    (one as Stream).write = (text) => lines.push(String(text));
    return () => Object.assign(one, { write });
  });
  const { level } = log;
  log.level = 'trace';
  return {
    lines,
    stop() {
      log.level = level;
      for (const undo of restore) undo();
    },
  };
}
