import { createHash } from 'node:crypto';
import { HeaderMap } from '@apollo/server';
import { type PublicErrorCode, publicError } from '@civil-affairs/kit/errors';
import { log } from '@civil-affairs/kit/log';
import { GraphQLError } from 'graphql';
import type { Redis } from 'ioredis';
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterRedis,
  RateLimiterRes,
} from 'rate-limiter-flexible';

/** Points within so many seconds. */
interface Policy {
  points: number;
  seconds: number;
}

/** What one address or identity may use up. */
export const policies = {
  /** Requests of one address, refused ones included. An office shares one, so that it is wide. */
  address: { points: 6_000, seconds: 60 },
  /** Requests of one identity. */
  identity: { points: 1_200, seconds: 60 },
  /** Fields of operations that nobody has registered: they have to be planned. */
  unregistered: { points: 15_000, seconds: 60 },
  introspection: { points: 30, seconds: 60 },
  /** Files that one identity hands in. */
  uploads: { points: 60, seconds: 600 },
  /** Searches for a person by citizen id, so that nobody tries the numbers through. */
  search: { points: 30, seconds: 60 },
} satisfies Record<string, Policy>;

export type PolicyName = keyof typeof policies;

/** Sets a header of the answer. */
export type SetHeader = (name: string, value: string) => void;

export interface Rates {
  /**
   * Takes points of a policy, and tells in the headers what is left of it.
   * @throws RATE_LIMITED
   */
  spend(policy: PolicyName, key: string, points: number, setHeader: SetHeader): Promise<void>;
  stop(): void;
}

/** Longer than a store nearby needs; beyond it the memory decides. */
const storeTimeout = 200;

/**
 * Counts in this process, or for all gateways together in a Redis or Valkey. While that one cannot be reached each
 * gateway counts for itself, and the log says so.
 */
export async function openRates(storeUrl: string | undefined): Promise<Rates> {
  const store = storeUrl === undefined ? undefined : await openStore(storeUrl);
  const limiters = new Map<string, RateLimiterAbstract>(
    Object.entries(policies).map(([name, { points, seconds }]) => {
      const options = { keyPrefix: `graph:${name}`, points, duration: seconds };
      const memory = new RateLimiterMemory(options);
      if (!store) return [name, memory] as const;
      const shared = {
        ...options,
        storeClient: store,
        rejectIfRedisNotReady: true,
        insuranceLimiter: memory,
      };
      return [name, new RateLimiterRedis(shared)] as const;
    }),
  );
  return {
    async spend(name, key, points, setHeader) {
      const { points: quota, seconds } = policies[name];
      const limiter = limiters.get(name);
      if (!limiter) throw new Error(`there is no policy ${name}`);
      // The store needs no names.
      const hashed = createHash('sha256').update(key).digest('base64url');
      const left = await limiter.consume(hashed, points).catch(remainderOf);
      const wait = Math.max(1, Math.ceil((left.msBeforeNext ?? 0) / 1000));
      setHeader('ratelimit-policy', `"${name}";q=${quota};w=${seconds}`);
      setHeader('ratelimit', `"${name}";r=${left.remainingPoints ?? 0};t=${wait}`);
      if ((left.consumedPoints ?? 0) <= quota) return;
      throw comeBack('RATE_LIMITED', 429, wait, `Too much was asked within ${seconds} seconds.`);
    },
    stop: () => store?.disconnect(),
  };
}

/** A refusal says by the same object what is left. */
function remainderOf(reason: unknown): RateLimiterRes {
  if (reason instanceof RateLimiterRes) return reason;
  throw reason;
}

async function openStore(url: string): Promise<Redis> {
  // Loaded by who has one.
  const { Redis } = await import('ioredis');
  const store = new Redis(url, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    commandTimeout: storeTimeout,
    connectTimeout: 2_000,
    retryStrategy: (attempt) => Math.min(attempt * 100, 2_000),
  });
  let isGone = false;
  store.on('error', (error) => {
    if (!isGone) log.warn({ err: error }, 'the store of rate limits is gone: each gateway counts for itself');
    isGone = true;
  });
  store.on('ready', () => {
    if (isGone) log.warn('the store of rate limits is back');
    isGone = false;
  });
  return store;
}

/** A refusal that says when to try again. */
export function comeBack(
  code: PublicErrorCode,
  status: number,
  seconds: number,
  message: string,
): GraphQLError {
  const { extensions } = publicError(code, message);
  const headers = new HeaderMap([['retry-after', String(seconds)]]);
  return new GraphQLError(message, { extensions: { ...extensions, http: { status, headers } } });
}
