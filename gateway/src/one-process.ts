import type { Clock } from '@civil-affairs/kit/clock';
import type { Database } from '@civil-affairs/kit/database';
import { type Subgraph, startSubgraph, type Transport } from '@civil-affairs/kit/subgraph';

/** All subgraphs in this process, called directly: no port, and no JSON between them and the gateway. */
export interface SubgraphHost {
  transports: Readonly<Record<string, Transport>>;
  /** @throws Error for a subgraph that is not in this process */
  transportTo(subgraph: { name: string }): Transport;
  stop(): Promise<void>;
}

/** Starts the subgraphs, each on its own connection pool. */
export async function hostSubgraphs(
  subgraphs: readonly Subgraph[],
  open: (subgraph: string) => Database,
  clock: Clock,
): Promise<SubgraphHost> {
  // Filled while they start: a subgraph calls another one only when a request needs it.
  const transports: Record<string, Transport> = {};
  const running = await Promise.all(
    subgraphs.map(async (subgraph) => {
      const database = open(subgraph.name);
      const started = await startSubgraph(subgraph, { database, clock, subgraphs: transports });
      transports[subgraph.name] = started.answer;
      return { started, database };
    }),
  );
  return {
    transports,
    transportTo({ name }) {
      const transport = transports[name];
      if (!transport) throw new Error(`The supergraph names ${name}, which is not in this process.`);
      return transport;
    },
    async stop() {
      await Promise.all(running.map(({ started }) => started.stop()));
      await Promise.all(running.map(({ database }) => database.close()));
    },
  };
}
