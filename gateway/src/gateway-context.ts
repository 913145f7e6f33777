import type { CheckedRequest } from './protection/operation-plugin.ts';

/** What the gateway knows of a request: the verified facts, what it may cost, and whether anybody still waits for it. */
export interface GatewayContext extends CheckedRequest {
  signal: AbortSignal;
}
