// The project's own operations: the gateway alone, its subgraphs replayed; then the whole project, in one process and
// with a process for each subgraph.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeGraph } from '../gateway/src/compose.ts';
import { subgraphs as projectSubgraphs } from '../gateway/src/subgraphs.ts';
import { compiled, compiledUnshared, type Gateway, hiveRust, stock } from './gateways.ts';
import { alone, basePort, otherCore, start, stayOnOtherCore } from './machine.ts';
import { measure, type Scenario } from './measure.ts';
import { projectScenarios } from './operations.ts';
import { readdress } from './subgraphs.ts';
import { inOrder, type Measure, medians, tableOf } from './table.ts';
import { startWhole, type Whole } from './whole.ts';

const firstPort = basePort + 20;
const gatewayPort = basePort + 40;
const rounds = Number(process.env.ROUNDS ?? 3);
const seconds = Number(process.env.SECONDS ?? 3);
const parts = process.env.PARTS?.split(',') ?? ['alone', 'one process', 'services'];
const folder = mkdtempSync(join(tmpdir(), 'bench-project-'));

stayOnOtherCore();
if (parts.includes('alone')) await gatewayAlone();
for (const whole of ['one process', 'services'] as const)
  if (parts.includes(whole)) await wholeProject(whole);

async function gatewayAlone(): Promise<void> {
  const names = [...projectSubgraphs.map(({ name }) => name), 'nodes'];
  const supergraphFile = join(folder, 'supergraph.graphql');
  const { supergraph } = composeGraph(projectSubgraphs);
  writeFileSync(supergraphFile, readdress(supergraph.replaceAll(', for: SECURITY', ''), names, firstPort));
  const subgraphs = await start({
    core: otherCore,
    command: [process.execPath, join(import.meta.dirname, 'subgraphs-project.ts'), String(firstPort)],
    // The demo city is refused in production.
    env: { DATA_FOLDER: join(folder, 'replayed'), NODE_ENV: 'development' },
    ready: `http://127.0.0.1:${firstPort}/`,
    // Its last child is a process of the database.
    leaf: false,
  });
  try {
    const gateways = [stock, compiled, compiledUnshared, hiveRust];
    await contest('the gateway alone', gateways, projectScenarios(), async (gateway, take) => {
      const running = await gateway.start(supergraphFile, gatewayPort);
      const around = { gateway: gateway.name, running, port: gatewayPort };
      try {
        return await take({ ...around, subgraphs: { port: firstPort, pid: subgraphs.pid } });
      } finally {
        await running.stop();
      }
    });
  } finally {
    await subgraphs.stop();
  }
}

async function wholeProject(kind: Whole['kind']): Promise<void> {
  const engines = [{ name: 'stock' }, { name: 'compiled' }];
  await contest(kind, engines, projectScenarios(), async ({ name }, take) => {
    const whole = await startWhole(kind, name, join(folder, 'whole'), gatewayPort);
    try {
      return await take({ gateway: name, running: whole.gateway, port: gatewayPort, headers: whole.headers });
    } finally {
      await whole.stop();
    }
  });
}

interface Around {
  gateway: string;
  running: { pid: number };
  port: number;
  subgraphs?: { port: number; pid: number };
  headers?: Record<string, string>;
}

async function contest<G extends Pick<Gateway, 'name'>>(
  title: string,
  gateways: readonly G[],
  scenarios: readonly Scenario[],
  visit: (gateway: G, take: (around: Around) => Promise<Measure[]>) => Promise<Measure[]>,
): Promise<void> {
  const right = new Map<string, string>();
  const measures: Measure[] = [];
  const take = async ({ headers, ...around }: Around) => {
    const found: Measure[] = [];
    for (const scenario of scenarios) {
      const sent = headers ? { ...scenario, headers } : scenario;
      found.push(
        await measure({
          ...around,
          scenario: sent,
          connections: 50,
          seconds,
          warmUpSeconds: 2,
          right,
        }),
      );
    }
    return found;
  };
  const names = gateways.map(({ name }) => name);
  const than = names.filter((name) => name === stock.name || name === hiveRust.name);
  for (let round = 0; round < rounds; round += 1) {
    for (const gateway of round % 2 === 0 ? gateways : gateways.toReversed())
      measures.push(...(await alone(() => visit(gateway, take))));
    // After every round, so that a run that is cut short has told what it found.
    console.log(`\n${title}, round ${round + 1}\n\n${tableOf(inOrder(medians(measures), names), than)}\n`);
  }
}
