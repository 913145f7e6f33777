// Subgraphs that cost next to nothing: an answer is computed the first time that a request's body is seen and is kept
// as bytes. Every gateway is served by the same code, whatever it asks and however it groups its questions.
import { createServer, type Socket } from 'node:net';
import { cutMessage, messageOf } from './http.ts';

/** Computes the answer to the body of a request, as text. */
export type Answer = (body: string) => Promise<string>;

export interface ReplayCounts {
  requests: number;
  /** Requests whose answer had to be computed. */
  computed: number;
}

/** Serves one subgraph on a port of this machine. `keep` says whether answers are kept. */
export function replay(port: number, answer: Answer, counts: ReplayCounts, keep = true): Promise<void> {
  const kept = new Map<string, Buffer>();

  async function compute(key: string, body: string): Promise<Buffer> {
    counts.computed += 1;
    const text = await answer(body);
    const message = messageOf('HTTP/1.1 200 OK', { 'content-type': 'application/json' }, text);
    if (keep) kept.set(key, message);
    return message;
  }

  function serve(socket: Socket): void {
    let data: Buffer = Buffer.alloc(0);
    let busy = false;
    socket.setNoDelay(true);
    socket.on('error', () => socket.destroy());
    socket.on('data', (chunk: Buffer) => {
      data = data.length > 0 ? Buffer.concat([data, chunk]) : chunk;
      if (!busy) void take();
    });
    async function take(): Promise<void> {
      busy = true;
      for (let message = cutMessage(data); message; message = cutMessage(data)) {
        data = data.subarray(message.end);
        counts.requests += 1;
        // One character a byte: the key is made without decoding.
        const key = message.body.toString('latin1');
        socket.write(kept.get(key) ?? (await compute(key, message.body.toString())));
      }
      busy = false;
    }
  }

  return new Promise((ready, failed) => {
    createServer(serve).once('error', failed).listen(port, '127.0.0.1', ready);
  });
}
