/** Sends one message to a receiver that nobody trusts: it may hang, lie, redirect, or answer without an end. */
import { lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { isReachable, receiverAddress } from './addresses.ts';

/** What came of an attempt: the receiver's status, or a code of what went wrong on the way. */
export type Posted = { status: number } | { fault: string };

const longestAttempt = 10_000;
const longestConnecting = 5_000;

/** Names are resolved once, and what they resolve to is what is connected to: there is no second answer to be fooled by. */
const checkedLookup: LookupFunction = (hostname, options, done) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return done(error, '', 0);
    const [first] = addresses;
    if (!first || addresses.some(({ address }) => !isReachable(address)))
      return done(
        Object.assign(new Error('the address is not public'), { code: 'ADDRESS_NOT_PUBLIC' }),
        '',
        0,
      );
    if (options.all) return done(null, addresses);
    done(null, first.address, first.family);
  });
};

/** @param longest milliseconds that the whole attempt may take */
export async function postMessage(
  address: string,
  body: string,
  headers: Readonly<Record<string, string>>,
  longest = longestAttempt,
): Promise<Posted> {
  const url = receiverAddress(address);
  if (!url) return { fault: 'ADDRESS_NOT_PUBLIC' };
  // Loaded by who sends: most installations never do.
  const { Agent, request } = await import('undici');
  // One connection for one message: a receiver keeps nothing of ours open. Redirects are never followed.
  const agent = new Agent({
    connect: { timeout: longestConnecting, lookup: checkedLookup },
    headersTimeout: longest,
    bodyTimeout: longest,
    maxHeaderSize: 16_384,
    pipelining: 0,
  });
  try {
    const { statusCode, body: answer } = await request(url, {
      method: 'POST',
      body,
      headers: { ...headers, 'user-agent': 'civil-affairs-graph' },
      dispatcher: agent,
      signal: AbortSignal.timeout(longest),
    });
    // The status says all: what else it has to say is not read.
    answer.on('error', () => {});
    answer.destroy();
    return { status: statusCode };
  } catch (error) {
    return { fault: faultOf(error) };
  } finally {
    await agent.destroy();
  }
}

function faultOf(error: unknown): string {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause.name === 'TimeoutError') return 'TIMED_OUT';
    const { code } = cause as { code?: unknown };
    if (typeof code === 'string' && code !== 'UND_ERR')
      return code.replaceAll(/[^A-Z0-9_]/g, '_').slice(0, 60);
  }
  return 'NOT_SENT';
}
