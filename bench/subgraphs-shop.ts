// The subgraphs of the shop as one process: `node subgraphs-shop.ts FIRST_PORT`. Prints counts when asked for them.
import { openFixture } from '../test/engine/fixture.ts';
import { shop } from '../test/engine/fixtures/shop.ts';
import { serveSubgraphs } from './subgraphs.ts';

const { transports } = openFixture(shop);
const facts = { viewer: null, requestId: 'bench', language: 'zhHans' } as const;
await serveSubgraphs(
  Number(process.argv[2]),
  Object.entries(transports).map(([name, ask]) => ({
    name,
    answer: async (body) => JSON.stringify(await ask(JSON.parse(body), facts)),
  })),
);
