import { pino } from 'pino';
import { setting } from './env.ts';
import { loggedError } from './logged-errors.ts';
import { maskNumbers } from './masking.ts';

/** The log of this process: one JSON line an event, on standard error, without personal data. */
export const log = pino(
  {
    level: setting('LOG_LEVEL') ?? 'warn',
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: loggedError },
    hooks: { streamWrite: maskNumbers },
  },
  pino.destination(2),
);
