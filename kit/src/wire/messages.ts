// The messages of PostgreSQL's protocol 3.0 that reading takes, as bytes.

/** Collects messages, so that they leave in one write. */
export class MessageWriter {
  #bytes = Buffer.allocUnsafe(4_096);
  #end = 0;

  /** All that was written; begins anew. */
  take(): Buffer {
    const taken = Buffer.from(this.#bytes.subarray(0, this.#end));
    this.#end = 0;
    return taken;
  }

  startup(settings: Readonly<Record<string, string>>): void {
    const start = this.#open();
    this.#int32(protocol);
    for (const [name, value] of Object.entries(settings)) {
      this.#text(name);
      this.#text(value);
    }
    this.#byte(0);
    this.#close(start);
  }

  /** Answers the server's request for a password or for a step of SASL. */
  password(content: string): void {
    const start = this.#open('p');
    this.#raw(Buffer.from(content));
    this.#close(start);
  }

  saslStart(mechanism: string, content: string): void {
    const start = this.#open('p');
    this.#text(mechanism);
    this.#value(content);
    this.#close(start);
  }

  /** Has a text read and planned under a name, and its columns described. */
  parse(name: string, text: string): void {
    const parse = this.#open('P');
    this.#text(name);
    this.#text(text);
    this.#int16(0);
    this.#close(parse);
    const describe = this.#open('D');
    this.#byte(kindOfStatement);
    this.#text(name);
    this.#close(describe);
  }

  /** Carries out what was parsed. Values and rows travel as texts. */
  execute(name: string, values: readonly (string | null)[]): void {
    const bind = this.#open('B');
    this.#byte(0);
    this.#text(name);
    this.#int16(0);
    this.#int16(values.length);
    for (const value of values) this.#value(value);
    this.#int16(0);
    this.#close(bind);
    this.#raw(executeAll);
  }

  /** Ends what belongs together: the server answers when it has done all of it, or where one failed. */
  sync(): void {
    this.#raw(syncMessage);
  }

  /** Begins a message, whose length is known when it is closed. */
  #open(type?: string): number {
    if (type) this.#byte(type.charCodeAt(0));
    const start = this.#end;
    this.#int32(0);
    return start;
  }

  #close(start: number): void {
    this.#bytes.writeInt32BE(this.#end - start, start);
  }

  #value(value: string | null): void {
    if (value === null) {
      this.#int32(-1);
      return;
    }
    // A text takes three bytes a unit at most: its length is known once it is written.
    this.#room(4 + 3 * value.length);
    const written = this.#bytes.write(value, this.#end + 4);
    this.#bytes.writeInt32BE(written, this.#end);
    this.#end += 4 + written;
  }

  #text(text: string): void {
    this.#room(3 * text.length + 1);
    this.#end += this.#bytes.write(text, this.#end);
    this.#bytes[this.#end++] = 0;
  }

  #raw(bytes: Buffer): void {
    this.#room(bytes.length);
    this.#end += bytes.copy(this.#bytes, this.#end);
  }

  #byte(value: number): void {
    this.#room(1);
    this.#bytes[this.#end++] = value;
  }

  #int16(value: number): void {
    this.#room(2);
    this.#end = this.#bytes.writeUInt16BE(value, this.#end);
  }

  #int32(value: number): void {
    this.#room(4);
    this.#end = this.#bytes.writeInt32BE(value, this.#end);
  }

  #room(more: number): void {
    if (this.#end + more <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(2 * (this.#end + more));
    this.#bytes.copy(larger, 0, 0, this.#end);
    this.#bytes = larger;
  }
}

const protocol = 196_608;
const kindOfStatement = 'S'.charCodeAt(0);
const executeAll = Buffer.from([0x45, 0, 0, 0, 9, 0, 0, 0, 0, 0]);
const syncMessage = Buffer.from([0x53, 0, 0, 0, 4]);
export const terminateMessage = Buffer.from([0x58, 0, 0, 0, 4]);
export const sslRequest = Buffer.from([0, 0, 0, 8, 4, 210, 22, 47]);

/** With what the server knows a connection again that asks for an end of another one's statement. */
export interface BackendKey {
  pid: number;
  secret: number;
}

export function cancelRequest({ pid, secret }: BackendKey): Buffer {
  const message = Buffer.from([0, 0, 0, 16, 4, 210, 22, 46, 0, 0, 0, 0, 0, 0, 0, 0]);
  message.writeInt32BE(pid, 8);
  message.writeInt32BE(secret, 12);
  return message;
}

/**
 * Cuts messages out of what arrives.
 * @param take is given the type of each, and where its content begins and ends
 */
export function messageReader(
  take: (type: string, bytes: Buffer, start: number, end: number) => void,
): (chunk: Buffer) => void {
  let rest: Buffer | undefined;
  return (chunk) => {
    const bytes = rest ? Buffer.concat([rest, chunk]) : chunk;
    let at = 0;
    while (at + 5 <= bytes.length) {
      const end = at + 1 + bytes.readInt32BE(at + 1);
      if (end > bytes.length) break;
      take(String.fromCharCode(bytes[at] as number), bytes, at + 5, end);
      at = end;
    }
    rest = at < bytes.length ? bytes.subarray(at) : undefined;
  };
}

/** The fields of an error of the server's, by their letter. */
export function errorFields(bytes: Buffer, start: number, end: number): Record<string, string> {
  const fields: Record<string, string> = {};
  let at = start;
  while (at < end && bytes[at] !== 0) {
    const close = bytes.indexOf(0, at + 1);
    fields[String.fromCharCode(bytes[at] as number)] = bytes.toString('utf8', at + 1, close);
    at = close + 1;
  }
  return fields;
}

/** The types of the columns that a statement answers with. */
export function columnTypes(bytes: Buffer, start: number): number[] {
  let at = start + 2;
  return Array.from({ length: bytes.readUInt16BE(start) }, () => {
    const close = bytes.indexOf(0, at);
    const type = bytes.readInt32BE(close + 7);
    at = close + 19;
    return type;
  });
}
