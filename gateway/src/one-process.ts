import type { Clock } from '@civil-affairs/kit/clock';
import type { Database } from '@civil-affairs/kit/database';
import type { Deliver } from '@civil-affairs/kit/events/reactions';
import { type Relay, startRelay } from '@civil-affairs/kit/events/relay';
import type { EvidenceDesk } from '@civil-affairs/kit/evidence/desk';
import { startMessages } from '@civil-affairs/kit/messages/sender';
import { startSchedules } from '@civil-affairs/kit/schedules';
import type { Services, Transport } from '@civil-affairs/kit/services';
import { type Subgraph, startSubgraph, type Work } from '@civil-affairs/kit/subgraph';

/** All subgraphs in this process, called directly: no port, and no JSON between them and the gateway. */
export interface SubgraphHost {
  transports: Readonly<Record<string, Transport>>;
  /** @throws Error for a subgraph that is not in this process */
  transportTo(subgraph: { name: string }): Transport;
  /** Where a subgraph takes files; undefined for one that takes none. */
  deskOf(subgraph: { name: string }): EvidenceDesk | undefined;
  /** Begins to bring the events of each subgraph to the others, and what else the subgraphs do by themselves. */
  startRelays(): void;
  /** Begins to do what each day brings. */
  startSchedules(): void;
  /** Begins to send what persons are told. */
  startMessages(): void;
  /** Delivers every event that is due, and those that follow from it. */
  drainEvents(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts the subgraphs, each on its own connection pool. */
export async function hostSubgraphs(
  subgraphs: readonly Subgraph[],
  open: (subgraph: Subgraph) => Database,
  clock: Clock,
  more: Pick<Services, 'signLink' | 'evidence' | 'keepsAnswers'> = {},
): Promise<SubgraphHost> {
  // Filled while they start: a subgraph calls another one only when a request needs it.
  const transports: Record<string, Transport> = {};
  const running = await Promise.all(
    subgraphs.map(async (subgraph) => {
      const database = open(subgraph);
      const started = await startSubgraph(subgraph, { ...more, database, clock, subgraphs: transports });
      transports[subgraph.name] = started.answer;
      return { started, database };
    }),
  );
  const deliverTo: Record<string, Deliver> = Object.fromEntries(
    running.map(({ started }) => [started.name, started.receive]),
  );
  const relays: Relay[] = [];
  const works: (Work | undefined)[] = [];
  const schedules: { stop(): Promise<void> }[] = [];
  const senders: { stop(): Promise<void> }[] = [];
  return {
    transports,
    startRelays() {
      for (const { started, database } of running)
        relays.push(startRelay({ source: started.name, database, clock, deliverTo }));
      for (const [n, { database }] of running.entries())
        works.push(subgraphs[n]?.work?.({ database, clock, subgraphs: transports }));
    },
    startSchedules() {
      for (const [n, { database }] of running.entries()) {
        const subgraph = subgraphs[n];
        if (subgraph) schedules.push(startSchedules(subgraph, { database, clock, subgraphs: transports }));
      }
    },
    startMessages() {
      for (const [n, { database }] of running.entries()) {
        const sender = subgraphs[n] && startMessages(subgraphs[n], database);
        if (sender) senders.push(sender);
      }
    },
    async drainEvents() {
      // An event of one subgraph may lead to one of another: it is over once a whole round was quiet.
      for (let moved = true; moved; ) {
        moved = false;
        for (const relay of relays) moved = (await relay.drain()) || moved;
      }
    },
    transportTo({ name }) {
      const transport = transports[name];
      if (!transport) throw new Error(`The supergraph names ${name}, which is not in this process.`);
      return transport;
    },
    deskOf: ({ name }) => running.find(({ started }) => started.name === name)?.started.evidence,
    async stop() {
      await Promise.all(schedules.map((schedule) => schedule.stop()));
      await Promise.all(senders.map((sender) => sender.stop()));
      await Promise.all([...relays, ...works].map((work) => work?.stop()));
      await Promise.all(running.map(({ started }) => started.stop()));
      await Promise.all(running.map(({ database }) => database.close()));
    },
  };
}
