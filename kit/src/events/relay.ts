/**
 * Brings the events of one subgraph to those that listen to them: each at least once, and those about one case or person
 * one after the other. Any number of relays may work for a subgraph. A delivery is a row that its relay holds while it
 * waits for the answer, so a relay that is killed gives it back at once.
 */
import pLimit from 'p-limit';
import type { Clock } from '../clock.ts';
import type { Database } from '../database.ts';
import { schemaNameOf } from '../database-setup.ts';
import { inTime } from '../in-time.ts';
import { log } from '../log.ts';
import { repeat } from '../repeat.ts';
import { type Deliver, type Delivery, EventRefused } from './reactions.ts';

export interface RelayOptions {
  /** Name of the subgraph whose events they are. */
  source: string;
  database: Database;
  clock: Clock;
  /** The ways to the others, by name; those that are missing are waited for. */
  deliverTo: Readonly<Record<string, Deliver>>;
  /** Milliseconds between two looks for what nobody announced; a second when left out. */
  pollEvery?: number;
}

export interface Relay {
  /** Delivers what is due now. @returns whether anything was applied */
  drain(): Promise<boolean>;
  stop(): Promise<void>;
}

/** Deliveries to one subgraph at the same time. */
const atOnce = 8;
/** Subgraphs to which is delivered at the same time: each takes a connection. */
const consumersAtOnce = 2;
/** An answer is awaited for so long, which is less than a transaction may idle. */
const longestWait = 8_000;
const longestRest = 30_000;
/** Refused so often, an event is parked: after about an hour. */
const mostAttempts = 12;
const pruneEvery = 3_600_000;
const figuresEvery = 60_000;
const daysKept = 90;

type Outcome = { kind: 'applied' } | { kind: 'refused'; fault: string } | { kind: 'unreachable' };

export function startRelay({ source, database, clock, deliverTo, pollEvery = 1_000 }: RelayOptions): Relay {
  const { sql } = database;
  const limit = pLimit(consumersAtOnce);
  /** What is under way, with how much of it was applied. */
  const working = new Map<string, Promise<number>>();
  /** Subgraphs that did not answer: until when nobody asks them, and how often it was in vain. */
  const resting = new Map<string, { until: number; times: number }>();
  let stopped = false;
  let round: Promise<void> | undefined;
  let again = false;

  async function outcomeOf(consumer: string, event: Delivery): Promise<Outcome> {
    const deliver = deliverTo[consumer];
    if (!deliver) return { kind: 'unreachable' };
    try {
      await inTime(longestWait, () => deliver(event));
      return { kind: 'applied' };
    } catch (error) {
      if (error instanceof EventRefused)
        return { kind: 'refused', fault: error.codes.join(' ').slice(0, 200) || 'REFUSED' };
      log.warn({ source, consumer, event: event.id, err: error }, 'an event could not be delivered');
      return { kind: 'unreachable' };
    }
  }

  /** Delivers the events that are first in their order. @returns how many were applied: others may be first now */
  async function deliverHeads(consumer: string): Promise<number> {
    const outcomes = await sql.begin(async (tx) => {
      const heads = await tx`
        SELECT o.id, o.type, o.subject_id AS "subjectId", o.payload, o.version, o.at, d.attempts
        FROM event_deliveries d JOIN outbox o ON o.id = d.event_id
        WHERE d.consumer = ${consumer} AND d.parked_at IS NULL AND d.due_at <= now()
          AND NOT EXISTS (SELECT FROM event_deliveries e
            WHERE e.consumer = d.consumer AND e.sequence < d.sequence AND e.keys && d.keys)
        ORDER BY d.sequence LIMIT ${atOnce} FOR UPDATE OF d SKIP LOCKED`;
      return Promise.all(
        heads.map(async ({ id, type, subjectId, payload, version, at, attempts }) => {
          const event = { source, id, type, subjectId, payload, version, at: new Date(at).toISOString() };
          const outcome = await outcomeOf(consumer, event);
          if (outcome.kind === 'applied')
            await tx`DELETE FROM event_deliveries WHERE event_id = ${id} AND consumer = ${consumer}`;
          if (outcome.kind === 'refused') {
            const parked = attempts + 1 >= mostAttempts;
            const facts = { source, consumer, event: id, type, fault: outcome.fault, attempts: attempts + 1 };
            log.warn(facts, parked ? 'an event is parked' : 'an event was refused');
            await tx`
              UPDATE event_deliveries SET attempts = attempts + 1, fault = ${outcome.fault},
                due_at = now() + ${`${2 ** attempts} seconds`}::interval,
                parked_at = ${parked ? sql`now()` : null}
              WHERE event_id = ${id} AND consumer = ${consumer}`;
          }
          return outcome.kind;
        }),
      );
    });
    if (outcomes.includes('unreachable')) {
      const times = (resting.get(consumer)?.times ?? 0) + 1;
      resting.set(consumer, { until: Date.now() + Math.min(longestRest, 250 * 2 ** times), times });
      return 0;
    }
    if (outcomes.length > 0) resting.delete(consumer);
    return outcomes.filter((outcome) => outcome === 'applied').length;
  }

  function work(consumer: string): Promise<number> {
    const known = working.get(consumer);
    if (known) return known;
    const started = limit(async () => {
      let applied = 0;
      for (let last = 1; last > 0 && !stopped; applied += last) last = await deliverHeads(consumer);
      return applied;
    }).finally(() => working.delete(consumer));
    working.set(consumer, started);
    return started;
  }

  /** One look at what is due; a subgraph that is slow holds up nobody else's next look. */
  async function look(): Promise<Promise<number>[]> {
    const due = await sql`
      SELECT DISTINCT consumer FROM event_deliveries WHERE parked_at IS NULL AND due_at <= now()`;
    // What has nobody left to hear it is delivered.
    await sql`
      UPDATE outbox o SET delivered_at = greatest(o.at, ${clock.now().toISOString()}) WHERE delivered_at IS NULL
        AND NOT EXISTS (SELECT FROM event_deliveries d WHERE d.event_id = o.id)`;
    const ready = due.map((row) => String(row.consumer)).filter((name) => isReady(name));
    return ready.map((name) => work(name));
  }

  const isReady = (consumer: string) => (resting.get(consumer)?.until ?? 0) <= Date.now();

  function wake(): void {
    if (stopped) return;
    again = true;
    round ??= (async () => {
      while (again && !stopped) {
        again = false;
        const works = await look();
        for (const one of works) one.catch((error) => log.error({ source, err: error }, 'delivery failed'));
      }
    })()
      .catch((error) => log.error({ source, err: error }, 'the relay could not look for events'))
      .finally(() => {
        round = undefined;
      });
  }

  const timer = setInterval(wake, pollEvery);
  timer.unref();
  const besides = [
    repeat(
      figuresEvery,
      () => logFigures(source, database),
      (error) => log.error({ source, err: error }, 'the figures of the relay could not be read'),
    ),
    repeat(
      pruneEvery,
      () => prune(source, database, clock),
      (error) => log.error({ source, err: error }, 'old records could not be taken out'),
    ),
  ];
  const listening = sql.listen(`${schemaNameOf(source)}_events`, wake, wake);
  listening.catch((error) => log.warn({ source, err: error }, 'the relay hears nothing and looks by itself'));
  wake();

  return {
    async drain() {
      for (let found = false; ; found = true) {
        const applied = await Promise.all(await look());
        if (applied.every((one) => one === 0)) return found;
      }
    },
    async stop() {
      stopped = true;
      clearInterval(timer);
      await Promise.all(besides.map((work) => work.stop()));
      await listening.then(({ unlisten }) => unlisten()).catch(() => {});
      await round;
      await Promise.allSettled(working.values());
    },
  };
}

/** What waits to be delivered to one subgraph. */
export interface DeliveryFigures {
  consumer: string;
  waiting: number;
  parked: number;
  /** Seconds since the oldest one that is not parked happened. */
  lagSeconds: number;
}

export async function deliveryFigures({ sql }: Pick<Database, 'sql'>): Promise<DeliveryFigures[]> {
  const rows = await sql`
    SELECT consumer, count(*) FILTER (WHERE parked_at IS NULL)::int AS waiting, count(parked_at)::int AS parked,
      coalesce(extract(epoch FROM now() - min(written_at) FILTER (WHERE parked_at IS NULL)), 0)::int AS "lagSeconds"
    FROM event_deliveries GROUP BY consumer ORDER BY consumer`;
  return rows as unknown as DeliveryFigures[];
}

async function logFigures(source: string, database: Database): Promise<void> {
  for (const figures of await deliveryFigures(database)) {
    const level = figures.parked > 0 || figures.lagSeconds > 60 ? 'warn' : 'info';
    log[level]({ source, ...figures }, 'events that wait');
  }
}

/** Takes out what was delivered, applied or answered so long ago that nobody will ask again. */
async function prune(source: string, { sql }: Database, clock: Clock): Promise<void> {
  const before = new Date(clock.now().getTime() - daysKept * 86_400_000).toISOString();
  const [row] = await sql`SELECT prune_records(${before}) AS pruned`;
  if (row?.pruned > 0) log.info({ source, pruned: row?.pruned }, 'old records were taken out');
}
