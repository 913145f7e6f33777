// The shape with which gateways are usually compared: accounts, products, inventory, reviews, one deep operation.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFixture } from '../test/engine/fixture.ts';
import { deepOperation, shop } from '../test/engine/fixtures/shop.ts';
import {
  compiled,
  compiledCoalescing,
  compiledUnshared,
  type Gateway,
  hiveCoalescing,
  hiveRust,
  stock,
} from './gateways.ts';
import { alone, basePort, otherCore, start, stayOnOtherCore } from './machine.ts';
import { measure, type Scenario } from './measure.ts';
import { readdress } from './subgraphs.ts';
import { inOrder, type Measure, medians, tableOf } from './table.ts';

const firstPort = basePort;
const gatewayPort = basePort + 10;
const rounds = Number(process.env.ROUNDS ?? 3);
const seconds = Number(process.env.SECONDS ?? 5);
const connections = 50;

const alike: Scenario = { name: 'deep, alike', query: deepOperation, variables: [{ first: 5 }] };
const varied: Scenario = {
  name: 'deep, varied',
  query: deepOperation,
  variables: Array.from({ length: 200 }, (_, n) => ({ first: 5 + n })),
};

const contests: { scenarios: Scenario[]; gateways: Gateway[]; than: string[] }[] = [
  {
    scenarios: [alike, varied],
    gateways: [stock, compiled, compiledUnshared, hiveRust],
    than: [stock.name, hiveRust.name],
  },
  { scenarios: [alike], gateways: [compiledCoalescing, hiveCoalescing], than: [hiveCoalescing.name] },
];

const only = process.env.ONLY?.split(',');

stayOnOtherCore();
const folder = mkdtempSync(join(tmpdir(), 'bench-shop-'));
const supergraphFile = join(folder, 'supergraph.graphql');
const names = shop.services.map(({ name }) => name);
writeFileSync(supergraphFile, readdress(openFixture(shop).supergraph, names, firstPort));
const subgraphs = await start({
  core: otherCore,
  command: [process.execPath, join(import.meta.dirname, 'subgraphs-shop.ts'), String(firstPort)],
  ready: `http://127.0.0.1:${firstPort}/`,
});
try {
  const right = new Map<string, string>();
  for (const { scenarios, gateways, than } of contests) {
    const measures: Measure[] = [];
    const chosen = gateways.filter(({ name }) => !only || only.includes(name));
    for (let round = 0; round < rounds; round += 1) {
      console.log(`round ${round + 1}`);
      // Every other round the other way round, so that none always runs on a machine that another one has heated.
      for (const gateway of round % 2 === 0 ? chosen : chosen.toReversed())
        measures.push(...(await alone(() => visit(gateway, scenarios, right))));
      // After every round, so that a run that is cut short has told what it found.
      const sorted = inOrder(
        medians(measures),
        chosen.map(({ name }) => name),
      );
      console.log(`\n${tableOf(sorted, than)}\n`);
    }
  }
} finally {
  await subgraphs.stop();
}

async function visit(
  gateway: Gateway,
  scenarios: Scenario[],
  right: Map<string, string>,
): Promise<Measure[]> {
  const running = await gateway.start(supergraphFile, gatewayPort);
  try {
    const found: Measure[] = [];
    for (const scenario of scenarios)
      found.push(
        await measure({
          gateway: gateway.name,
          running,
          port: gatewayPort,
          scenario,
          subgraphs: { port: firstPort, pid: subgraphs.pid },
          connections,
          seconds,
          warmUpSeconds: 3,
          right,
        }),
      );
    return found;
  } finally {
    await running.stop();
  }
}
