// The project's own subgraphs on a demo city, their answers replayed: `node subgraphs-project.ts FIRST_PORT`. Every
// request is made by the community worker, who may ask all that the measured operations ask.
import { composeGraph } from '../gateway/src/compose.ts';
import { openInstallation } from '../gateway/src/installation.ts';
import { nodesTransport } from '../gateway/src/nodes.ts';
import { hostSubgraphs } from '../gateway/src/one-process.ts';
import { personas } from '../gateway/src/personas.ts';
import { demoParts, subgraphs } from '../gateway/src/subgraphs.ts';
import { cityClock, demoDate } from '../kit/src/clock.ts';
import { openDatabase } from '../kit/src/database.ts';
import { appConnection } from '../kit/src/database-setup.ts';
import { loadDemoCity } from '../kit/src/demo-load.ts';
import type { RequestFacts } from '../kit/src/viewer.ts';
import { cityResidents } from './operations.ts';
import { serveSubgraphs } from './subgraphs.ts';

const installation = await openInstallation();
const { admin, databaseRoles, sealing } = installation;
await loadDemoCity(admin, databaseRoles, demoParts, cityResidents, sealing);
const open = ({ name }: { name: string }) =>
  openDatabase({ ...appConnection(admin, name, databaseRoles), sealing });
const host = await hostSubgraphs(subgraphs, open, cityClock(demoDate));
const { transports } = host;
const nodes = nodesTransport(subgraphs, (name) => transports[name]);
const worker = personas.find(({ id }) => id === 'community-worker');
if (!worker) throw new Error('there is no community worker');
const { role, scopes, division, residentId, organisationIds } = worker;
const viewer = { subject: 'bench', name: 'Bench', role, scopes, division, residentId, organisationIds };
const facts: RequestFacts = { viewer, requestId: 'bench', language: 'zhHans' };
await serveSubgraphs(
  Number(process.argv[2]),
  Object.entries({ ...transports, nodes }).map(([name, ask]) => ({
    name,
    answer: async (body) => JSON.stringify(await ask(JSON.parse(body), facts)),
  })),
);
process.once('SIGTERM', async () => {
  await host.stop();
  await installation.stop();
  process.exit();
});
process.send?.(composeGraph(subgraphs).supergraph);
