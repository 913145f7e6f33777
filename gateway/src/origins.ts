import { setting } from '@civil-affairs/kit/env';
import { isProduction } from './secrets.ts';

/** A page that a developer serves from the own machine. */
const ownMachine = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/**
 * The origins whose pages may read answers (CORS): those of CORS_ORIGINS, and in the demo every page of this
 * machine, so that a front end can be developed against it. Tokens are sent by the page itself, never by the
 * browser on its own, so no origin gets credentials.
 */
export function allowedOrigins(): (string | RegExp)[] {
  const named = (setting('CORS_ORIGINS') ?? '').split(',').map((origin) => origin.trim());
  return [...named.filter(Boolean), ...(isProduction() ? [] : [ownMachine])];
}
