// Messages on a stream of bytes: a length, a kind and a number before each, and all of a turn of the event loop in one write.
import type { Socket } from 'node:net';

export interface Frame {
  kind: number;
  /** Which exchange it belongs to. */
  exchange: number;
  payload: Buffer;
}

const headLength = 9;

/**
 * Cuts frames off what arrives.
 * @throws RangeError from the returned function for a frame that is longer than allowed
 */
export function frameReader(longest: number, take: (frame: Frame) => void): (chunk: Buffer) => void {
  let chunks: Buffer[] = [];
  let held = 0;
  let wanted = headLength;
  return (chunk) => {
    chunks.push(chunk);
    held += chunk.length;
    // Joined when a frame is whole, not at every chunk of a long one.
    if (held < wanted) return;
    const data = chunks.length === 1 ? chunk : Buffer.concat(chunks, held);
    let at = 0;
    wanted = headLength;
    while (data.length - at >= headLength) {
      const length = data.readUInt32LE(at);
      if (length > longest) throw new RangeError(`a message is longer than ${longest} bytes`);
      wanted = headLength + length;
      if (data.length - at < wanted) break;
      const payload = data.subarray(at + headLength, at + wanted);
      take({ kind: data.readUInt8(at + 4), exchange: data.readUInt32LE(at + 5), payload });
      at += wanted;
      wanted = headLength;
    }
    const rest = data.subarray(at);
    chunks = rest.length > 0 ? [rest] : [];
    held = rest.length;
  };
}

/** Writes frames; texts are written as UTF-8, one after another. */
export function frameWriter(socket: Socket): (kind: number, exchange: number, ...texts: string[]) => void {
  let isDue = false;
  return (kind, exchange, ...texts) => {
    const length = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    const frame = Buffer.allocUnsafe(headLength + length);
    frame.writeUInt32LE(length, 0);
    frame.writeUInt8(kind, 4);
    frame.writeUInt32LE(exchange, 5);
    let at = headLength;
    for (const text of texts) at += frame.write(text, at);
    if (!isDue) {
      isDue = true;
      socket.cork();
      setImmediate(() => {
        isDue = false;
        socket.uncork();
      });
    }
    socket.write(frame);
  };
}
