// The connections on which a pool's reads travel, and the rows that reads leave in the audit log.

import { type Connection, openConnection, type Question } from './wire/connection.ts';
import { coded, type Login } from './wire/login.ts';

/** A read by itself: its promise is kept by the lane. */
export type Read = Omit<Question, 'resolve' | 'reject'>;

export interface Lane {
  /** @param end of the operation that waits for the rows; what it waits for is ended with it where the lane can */
  read(read: Read, end: AbortSignal | undefined): Promise<unknown[]>;
  close(): Promise<void>;
}

export interface Lanes {
  /** Reads by keys. */
  points: Lane;
  /** What goes through many rows. */
  figures: Lane;
  additions: AddingLane;
}

/** Statements that add rows, each as a transaction of its own. */
export interface AddingLane {
  /** Resolves once the rows are kept. */
  add(text: string, values: readonly (string | null)[]): Promise<void>;
  close(): Promise<void>;
}

const lanes = new WeakMap<object, Lanes>();

/** Gives a pool connections of their own for reads; a transaction has none, since it reads what it wrote. */
export function giveLanes(pool: object, own: Lanes): void {
  lanes.set(pool, own);
}

export function lanesOf(pool: object): Lanes | undefined {
  return lanes.get(pool);
}

/**
 * One connection for the reads of all requests: those of one turn of the loop leave in one write, and the server answers
 * them as one. Nobody waits for anything but reads by keys, which a short timeout bounds; so none is ended before.
 */
export function sharedLane(login: Login): Lane {
  let connection: Promise<Connection> | undefined;
  let waiting: Question[] = [];
  let isClosed = false;

  function add(questions: readonly Question[]): void {
    if (questions.length === 0) return;
    if (waiting.length === 0) setImmediate(leave);
    waiting.push(...questions);
  }

  async function leave(): Promise<void> {
    const questions = waiting;
    waiting = [];
    let open: Connection;
    try {
      open = await reached();
    } catch (error) {
      connection = undefined;
      for (const { reject } of questions) reject(error);
      return;
    }
    add(await open.send(questions));
  }

  async function reached(): Promise<Connection> {
    if (isClosed) throw closedError();
    connection ??= openConnection(login);
    const open = await connection;
    if (open.isOpen) return open;
    connection = undefined;
    return reached();
  }

  return {
    read: (read) => new Promise((resolve, reject) => add([{ ...read, resolve, reject }])),
    async close() {
      isClosed = true;
      await connection?.then(
        (open) => open.close(),
        () => {},
      );
    },
  };
}

/** A few connections, each with one statement at a time, which ends with the operation that waits for it. */
export function apartLane(login: Login, most: number): Lane {
  interface Job {
    question: Question;
    end: AbortSignal | undefined;
  }
  const free: Connection[] = [];
  const open = new Set<Connection>();
  const waiting: Job[] = [];
  let busy = 0;
  let isClosed = false;

  async function work(): Promise<void> {
    busy += 1;
    for (let job = waiting.shift(); job; job = waiting.shift()) await carryOut(job);
    busy -= 1;
  }

  async function carryOut({ question, end }: Job): Promise<void> {
    let connection: Connection;
    try {
      connection = await reached();
    } catch (error) {
      return question.reject(error);
    }
    let cancelling: Promise<void> | undefined;
    const cancel = () => {
      cancelling = connection.cancel().catch(() => {});
    };
    if (end?.aborted) question.reject(ended());
    else {
      end?.addEventListener('abort', cancel, { once: true });
      for (let left: readonly Question[] = [question]; left.length > 0; ) left = await connection.send(left);
      end?.removeEventListener('abort', cancel);
      // The server ends whatever it finds on the connection: nothing else may be there until it has looked.
      await cancelling;
    }
    if (connection.isOpen) free.push(connection);
    else open.delete(connection);
  }

  async function reached(): Promise<Connection> {
    if (isClosed) throw closedError();
    for (let found = free.pop(); found; found = free.pop()) {
      if (found.isOpen) return found;
      open.delete(found);
    }
    const opened = await openConnection(login);
    open.add(opened);
    return opened;
  }

  return {
    read: (read, end) =>
      new Promise((resolve, reject) => {
        const job: Job = { question: { ...read, resolve, reject }, end };
        if (end?.aborted) return reject(ended());
        waiting.push(job);
        if (busy < most) work();
      }),
    async close() {
      isClosed = true;
      await Promise.all([...open].map((connection) => connection.close()));
    },
  };
}

/** As {@link apartLane}, but for adding rows; nothing ends that before its time. */
export function addingLane(login: Login, most: number): AddingLane {
  const { read, close } = apartLane(login, most);
  return {
    async add(text, values) {
      await read({ text, values: () => values, rowOf: noRow }, undefined);
    },
    close,
  };
}

function noRow(): never {
  throw new Error('A statement of this lane answers nothing.');
}

function closedError(): Error {
  return coded('CONNECTION_ENDED', 'the database was closed');
}

/** As the server tells it where it ends a statement. */
function ended(): Error {
  return coded('57014', 'the operation has ended');
}
