// The least of HTTP/1.1 that both ends of a measurement need. node:http would take most of the core that the load and
// the subgraphs share, and then the gateway would be measured waiting for them.

/** One message of a connection: its head as text, its body as bytes, and where the next one begins. */
export interface Message {
  head: string;
  body: Buffer;
  end: number;
}

const headEnd = Buffer.from('\r\n\r\n');
const lastChunk = Buffer.from('\r\n0\r\n\r\n');

/** Cuts the first message off the bytes of a connection; undefined while it is not whole. */
export function cutMessage(data: Buffer): Message | undefined {
  const border = data.indexOf(headEnd);
  if (border < 0) return undefined;
  const head = data.toString('latin1', 0, border).toLowerCase();
  const start = border + 4;
  const declared = /\r\ncontent-length: *(\d+)/.exec(head);
  if (declared) {
    const end = start + Number(declared[1]);
    return data.length < end ? undefined : { head, body: data.subarray(start, end), end };
  }
  if (!head.includes('\r\ntransfer-encoding: chunked'))
    return { head, body: data.subarray(start, start), end: start };
  // JSON holds no line break, so the end of the last chunk cannot be part of a body.
  const close = data.indexOf(lastChunk, start - 2);
  if (close < 0) return undefined;
  const end = close + lastChunk.length;
  return { head, body: joinChunks(data.subarray(start, end)), end };
}

function joinChunks(data: Buffer): Buffer {
  const parts: Buffer[] = [];
  let at = 0;
  for (;;) {
    const line = data.indexOf('\r\n', at);
    const size = Number.parseInt(data.toString('latin1', at, line), 16);
    if (!size) return Buffer.concat(parts);
    parts.push(data.subarray(line + 2, line + 2 + size));
    at = line + 2 + size + 2;
  }
}

/** A whole message as bytes. */
export function messageOf(firstLine: string, headers: Record<string, string>, body: string): Buffer {
  const content = Buffer.from(body);
  const lines = Object.entries({ ...headers, 'content-length': content.length }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  );
  return Buffer.concat([Buffer.from(`${firstLine}\r\n${lines.join('')}\r\n`), content]);
}
