import { pino } from 'pino';
import { setting } from './env.ts';

/** The log of this process: one JSON line an event, on standard error, without personal data. */
export const log = pino(
  { level: setting('LOG_LEVEL') ?? 'warn', base: null, timestamp: pino.stdTimeFunctions.isoTime },
  pino.destination(2),
);
