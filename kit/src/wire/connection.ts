// One connection for statements: many in flight, those of one write under one Sync, which makes them one transaction.
import type postgres from 'postgres';
import { cancelStatement, coded, type Login, logIn, type Session, serverError } from './login.ts';
import { columnTypes, MessageWriter, messageReader, terminateMessage } from './messages.ts';
import { type Parse, parserOf } from './values.ts';

/** A statement that is sent, or will be. */
export interface Question {
  text: string;
  /** What it is sent with; asked once for each time that it leaves. */
  values(): readonly (string | null)[];
  /** Makes a row of the values of its columns; the list is used again for the next row. */
  rowOf(columns: readonly unknown[]): unknown;
  /** Is settled once the transaction is through: what was written is kept then. */
  resolve(rows: unknown[]): void;
  reject(error: unknown): void;
}

export interface Connection {
  /**
   * Sends statements in one write under one Sync. Resolves when the server is through with them, to those that it has left out
   * because one before them failed: they are for another write.
   */
  send(questions: readonly Question[]): Promise<readonly Question[]>;
  /** Has the server end what it is doing; resolves once no later statement can be hit. */
  cancel(): Promise<void>;
  readonly isOpen: boolean;
  /** Ends it once everything is answered. */
  close(): Promise<void>;
}

/** A text that the server knows. */
interface Known {
  name: string;
  parsers: readonly (Parse | undefined)[] | undefined;
}

interface Answer {
  rows: unknown[];
  /** Why a row could not be made. */
  fault: unknown;
}

interface Batch {
  questions: readonly Question[];
  known: readonly Known[];
  /** Those of the statements that are done. */
  answers: Answer[];
  /** That of the statement which is being answered. */
  current: Answer;
  error: postgres.PostgresError | undefined;
  settle(leftOut: readonly Question[]): void;
}

/** Texts that a connection keeps; PostgreSQL holds each of them for it. Others are read anew each time. */
const mostKnown = 500;
/** How long a connection may take to end by itself. */
const longestEnd = 5_000;

/** @throws what stands in the way of a login */
export async function openConnection(login: Login): Promise<Connection> {
  const { socket, key }: Session = await logIn(login);
  const writer = new MessageWriter();
  const known = new Map<string, Known>();
  const batches: Batch[] = [];
  const scratch: unknown[] = [];
  let names = 0;
  let isOpen = true;
  let isEnding = false;
  let farewell: postgres.PostgresError | undefined;

  const lost = (error?: Error) => {
    if (!isOpen) return;
    isOpen = false;
    socket.destroy();
    const reason =
      farewell ?? error ?? coded('CONNECTION_CLOSED', 'the connection to the database is closed');
    for (const { questions, settle } of batches.splice(0)) {
      for (const { reject } of questions) reject(reason);
      settle([]);
    }
  };
  socket
    .on('data', messageReader(take))
    .once('error', lost)
    .once('close', () => lost());

  function take(type: string, bytes: Buffer, start: number, end: number): void {
    const batch = batches[0];
    if (type === 'E') {
      const error = serverError(bytes, start, end);
      // What is said last before the server leaves, for whoever still waits.
      if (!batch || error.severity === 'FATAL') farewell = error;
      else batch.error = error;
    }
    if (!batch) return;
    const { questions, known: texts, answers, current } = batch;
    const done = answers.length;
    switch (type) {
      case 'T':
        (texts[done] as Known).parsers = columnTypes(bytes, start).map(parserOf);
        break;
      case 'n':
        (texts[done] as Known).parsers = [];
        break;
      case 'D':
        addRow(current, questions[done] as Question, valuesOf(texts[done] as Known, bytes, start, end));
        break;
      case 'C':
        answers.push(current);
        batch.current = { rows: [], fault: undefined };
        break;
      case 'Z':
        batches.shift();
        batch.settle(settled(batch));
    }
  }

  function addRow(answer: Answer, { rowOf }: Question, columns: readonly unknown[]): void {
    try {
      answer.rows.push(rowOf(columns));
    } catch (error) {
      answer.fault = error;
    }
  }

  function valuesOf({ parsers = [] }: Known, bytes: Buffer, start: number, end: number): unknown[] {
    const count = bytes.readUInt16BE(start);
    // To decode each value by itself takes twice as long as to cut those of plain letters out of the decoded row.
    const row = bytes.toString('latin1', start, end);
    let at = start + 2;
    scratch.length = count;
    for (let n = 0; n < count; n += 1) {
      const length = bytes.readInt32BE(at);
      at += 4;
      if (length < 0) {
        scratch[n] = null;
        continue;
      }
      const from = at;
      at += length;
      const text = isAscii(bytes, from, at)
        ? row.slice(from - start, at - start)
        : bytes.toString('utf8', from, at);
      const parse = parsers[n];
      scratch[n] = parse ? parse(text) : text;
    }
    return scratch;
  }

  /** Tells how the statements of a transaction have ended. The server has left out all that came after one that failed. */
  function settled({ questions, known: texts, answers, error }: Batch): readonly Question[] {
    const done = answers.length;
    if (error && done === questions.length) {
      // It was the transaction that failed, when it was to be kept.
      for (const { reject } of questions) reject(error);
      return [];
    }
    for (let n = 0; n < done; n += 1) {
      const { rows, fault } = answers[n] as Answer;
      if (fault === undefined) questions[n]?.resolve(rows);
      else questions[n]?.reject(fault);
    }
    if (!error) return [];
    for (const [n, one] of texts.entries())
      if (n >= done && !one.parsers && known.get(questions[n]?.text ?? '') === one)
        known.delete(questions[n]?.text ?? '');
    const failed = questions[done] as Question;
    if (isOutdated(error)) {
      known.delete(failed.text);
      return questions.slice(done);
    }
    failed.reject(Object.assign(error, { query: failed.text }));
    return questions.slice(done + 1);
  }

  return {
    get isOpen() {
      return isOpen && !isEnding;
    },
    send(questions) {
      return new Promise((settle) => {
        const texts = questions.map(({ text, values }) => {
          let one = known.get(text);
          if (!one) {
            const isKept = known.size < mostKnown;
            one = { name: isKept ? `r${++names}` : '', parsers: undefined };
            if (isKept) known.set(text, one);
            writer.parse(one.name, text);
          }
          writer.execute(one.name, values());
          return one;
        });
        writer.sync();
        batches.push({
          questions,
          known: texts,
          answers: [],
          current: { rows: [], fault: undefined },
          error: undefined,
          settle,
        });
        socket.write(writer.take());
      });
    },
    cancel: () => cancelStatement(login, key),
    close() {
      return new Promise((closed) => {
        if (!isOpen) return closed();
        isEnding = true;
        const late = setTimeout(() => socket.destroy(), longestEnd);
        socket.once('close', () => {
          clearTimeout(late);
          closed();
        });
        // The server answers what was sent before, and then ends the connection.
        socket.end(terminateMessage);
      });
    },
  };
}

function isAscii(bytes: Buffer, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if ((bytes[at] as number) > 127) return false;
  return true;
}

/** The text must be read anew: its reading was left out after an error before it, or its table has changed since. */
function isOutdated({ code, routine }: postgres.PostgresError): boolean {
  return code === '26000' || (code === '0A000' && routine === 'RevalidateCachedQuery');
}
