/**
 * Sends the messages of one subgraph: each at least once, under an id by which the channel knows what it has. Any number of
 * senders may work for a subgraph. A message is a row that its sender holds while it waits for the channel, so one that is
 * killed gives it back at once.
 */
import type { Database } from '../database.ts';
import { schemaNameOf } from '../database-setup.ts';
import { inTime, TooLate } from '../in-time.ts';
import { log } from '../log.ts';
import { repeat } from '../repeat.ts';
import type { Sealed } from '../sealed-columns.ts';
import { type Channel, sandboxChannel } from './channel.ts';
import { messageOpener } from './messages.ts';
import { type MessageCatalogue, messageColumns, type TwoLanguages } from './templates.ts';

/** Starts the sender of a subgraph that has something to tell, by the channel of this installation. */
export function startMessages(
  { name, messages }: { name: string; messages?: MessageCatalogue },
  database: Database,
): Sender | undefined {
  if (!messages) return undefined;
  const channel = sandboxChannel(schemaNameOf(name), database);
  return startSender({ subgraph: name, catalogue: messages, database, channel });
}

export interface SenderOptions {
  /** Name of the subgraph whose messages they are. */
  subgraph: string;
  catalogue: MessageCatalogue;
  database: Database;
  channel: Channel;
  /** Milliseconds between two looks; two seconds when left out. */
  lookEvery?: number;
  /** Milliseconds for which a channel is waited for; five seconds when left out. */
  longestWait?: number;
  /** Seconds until the second attempt, doubled for each further one; half a minute when left out. */
  firstRest?: number;
}

export interface Sender {
  /** Sends what is due now. @returns how many were delivered */
  drain(): Promise<number>;
  stop(): Promise<void>;
}

const atOnce = 8;
/** So often in vain, a message is given up: after about eight hours. */
const mostAttempts = 10;

type Outcome = { status: 'DELIVERED'; fault: null } | { status: 'FAILED_FOR_NOW' | 'FAILED'; fault: string };

export function startSender(options: SenderOptions): Sender {
  const { subgraph, catalogue, database, channel } = options;
  const { lookEvery = 2_000, longestWait = 5_000, firstRest = 30 } = options;
  const { sql } = database;
  const [column] = messageColumns(schemaNameOf(subgraph));
  const opener = messageOpener(column, catalogue);
  let stopped = false;

  async function handOver(row: MessageToSend): Promise<Outcome> {
    let text: TwoLanguages;
    try {
      text = opener.text(database, row);
    } catch (error) {
      log.error({ subgraph, message: row.id, err: error }, 'a message cannot be put into words');
      return { status: 'FAILED', fault: 'TEXT_MISSING' };
    }
    const { id, recipientId } = row;
    try {
      const answer = await inTime(longestWait, (signal) => channel.send({ id, recipientId, text }, signal));
      if (answer?.id === id && answer.outcome === 'TAKEN') return { status: 'DELIVERED', fault: null };
      if (answer?.id === id && answer.outcome === 'REFUSED')
        return { status: 'FAILED', fault: codeOf(answer.fault) };
      return { status: 'FAILED_FOR_NOW', fault: 'ANSWER_UNCLEAR' };
    } catch (error) {
      log.warn({ subgraph, message: id, err: error }, 'a message was not taken');
      return { status: 'FAILED_FOR_NOW', fault: error instanceof TooLate ? 'NO_ANSWER' : 'NOT_REACHED' };
    }
  }

  /** @returns how many were found, and how many of them delivered */
  function sendSome(): Promise<{ found: number; delivered: number }> {
    return sql.begin(async (tx) => {
      // Not the key: a channel that keeps its own rows about a message must not wait for this transaction.
      const due = (await tx`
        SELECT id, recipient_id AS "recipientId", template, version, facts, attempts FROM messages
        WHERE status IN ('QUEUED', 'FAILED_FOR_NOW') AND due_at <= now()
        ORDER BY due_at, id LIMIT ${atOnce} FOR NO KEY UPDATE SKIP LOCKED`) as unknown as MessageToSend[];
      const statuses = await Promise.all(
        due.map(async (row) => {
          const outcome = await handOver(row);
          const last = row.attempts + 1 >= mostAttempts;
          const status = outcome.status === 'FAILED_FOR_NOW' && last ? 'FAILED' : outcome.status;
          const failed = status === 'DELIVERED' ? 0 : 1;
          if (status === 'FAILED')
            log.error({ subgraph, message: row.id, fault: outcome.fault }, 'a message reached nobody');
          await tx`
            UPDATE messages SET status = ${status}, fault = ${outcome.fault}, attempts = attempts + ${failed},
              due_at = now() + ${`${firstRest * 2 ** row.attempts} seconds`}::interval,
              settled_at = ${status === 'FAILED_FOR_NOW' ? null : sql`now()`}
            WHERE id = ${row.id}`;
          return status;
        }),
      );
      return { found: due.length, delivered: statuses.filter((status) => status === 'DELIVERED').length };
    });
  }

  async function sendAll(): Promise<number> {
    let delivered = 0;
    for (let more = true; more && !stopped; ) {
      const some = await sendSome();
      delivered += some.delivered;
      more = some.found === atOnce;
    }
    return delivered;
  }

  const sending = repeat(lookEvery, sendAll, (error) =>
    log.error({ subgraph, err: error }, 'messages could not be sent'),
  );
  return {
    drain: sending.now,
    async stop() {
      stopped = true;
      await sending.stop();
    },
  };
}

interface MessageToSend {
  id: string;
  recipientId: string;
  template: string;
  version: number;
  facts: Sealed;
  attempts: number;
}

/** What a channel says is written down only where it has the form of a code. */
function codeOf(fault: unknown): string {
  return typeof fault === 'string' && /^[A-Z][A-Z0-9_]{0,99}$/.test(fault) ? fault : 'REFUSED';
}
