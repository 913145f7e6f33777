import { test } from 'vitest';
import { compiled } from '/work/engine/test/engine/compiled.ts';
import { stock } from '/work/engine/test/engine/executors.ts';
import { openFixture } from '/work/engine/test/engine/fixture.ts';
import { fixtures } from '/work/engine/test/engine/fixtures/index.ts';
import { randomOperation } from '/work/engine/test/engine/random-operation.ts';

const severities = [0.01, 0.03, 0.1];
test('x', { timeout: 600000 }, async () => {
  const fixture = fixtures.find((f) => f.name === process.env.F)!;
  const seed = Number(process.env.SEED);
  for (const start of [stock, compiled]) {
    const graph = openFixture(fixture);
    const ex = await start(graph);
    const question = randomOperation(graph.schema, seed, fixture.values);
    graph.mischief.seed = seed % 4 === 0 ? undefined : seed;
    graph.mischief.severity = severities[seed % 3] ?? 0;
    const a = await ex.ask(question);
    console.log(a.text.slice(0, 1500));
    if (start === compiled) console.log(JSON.stringify(graph.requests).slice(0, 9000));
  }
});
