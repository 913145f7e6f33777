import { Pool } from 'undici';

/** Sends JSON to one address, on connections that stay open. */
export interface JsonClient {
  /**
   * Posts a JSON text and returns the one that is answered.
   * @throws Error for a status other than 2xx, a redirect included, and for an answer that is too long
   */
  post(body: string, headers: Readonly<Record<string, string>>, signal?: AbortSignal): Promise<string>;
  /** Ends the requests in flight, then closes the connections. */
  close(): Promise<void>;
}

export interface JsonClientOptions {
  /** Connections at most. */
  connections?: number;
  /** Longest answer, in bytes. */
  longestAnswer?: number;
}

const defaultConnections = 64;
const defaultLongestAnswer = 16 * 1024 * 1024;

export function openJsonClient(address: string, options: JsonClientOptions = {}): JsonClient {
  const { origin, pathname, search } = new URL(address);
  const longestAnswer = options.longestAnswer ?? defaultLongestAnswer;
  const pool = new Pool(origin, {
    connections: options.connections ?? defaultConnections,
    // Who asks has a deadline of its own, which is shorter and more exact.
    headersTimeout: 0,
    bodyTimeout: 0,
    connect: { timeout: 5_000 },
  });
  const path = `${pathname}${search}`;
  return {
    post: (body, headers, signal) =>
      new Promise((resolve, reject) => {
        const chunks: Buffer[] = [];
        let length = 0;
        let status = 0;
        let stopWatching: (() => void) | undefined;
        pool.dispatch(
          {
            path,
            method: 'POST',
            headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
            body,
          },
          {
            onRequestStart(controller) {
              if (!signal) return;
              const leave = () => controller.abort(asError(signal.reason));
              if (signal.aborted) leave();
              else signal.addEventListener('abort', leave, { once: true });
              stopWatching = () => signal.removeEventListener('abort', leave);
            },
            onResponseStart(controller, code) {
              status = code;
              if (code < 200 || code > 299) controller.abort(new Error(`the answer's status is ${code}`));
            },
            onResponseData(controller, chunk) {
              chunks.push(chunk);
              length += chunk.length;
              if (length > longestAnswer)
                controller.abort(new Error(`the answer is longer than ${longestAnswer} bytes`));
            },
            onResponseEnd() {
              stopWatching?.();
              if (status < 200 || status > 299) return reject(new Error(`the answer's status is ${status}`));
              const [first] = chunks;
              resolve(
                chunks.length === 1 && first ? first.toString() : Buffer.concat(chunks, length).toString(),
              );
            },
            onResponseError(_, error) {
              stopWatching?.();
              reject(error);
            },
          },
        );
      }),
    close: () => pool.close(),
  };
}

function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(String(reason));
}
