// The example operations, sent as they are: what a reader of the sandbox tries first works on the demo city.
import { Kind, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestGraph, type TestGraph } from '../graph.ts';
import { operations } from '../operations.ts';

/** Examples that go on with what another one has done. */
const after: Readonly<Record<string, string>> = { CorrectResidentDeath: 'RegisterDeath' };

/** Examples whose answer is a refusal, since the city of the first day has nothing else to show. */
const refused: Readonly<Record<string, readonly string[]>> = {
  // What was due in November is paid, and December has not begun.
  PrepareAllowancePaymentRun: ['NOTHING_TO_PAY'],
};

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(() => graph.stop());

const mutations = operations.filter(({ query }) =>
  parse(query).definitions.some(
    (one) => one.kind === Kind.OPERATION_DEFINITION && one.operation === 'mutation',
  ),
);
const names = mutations.map(({ name }) => name).sort((a, b) => Number(a in after) - Number(b in after));

describe('the example', () => {
  test.each(names)('%s is carried out on the city as it is at its first start', async (name) => {
    const { data, errors } = await graph.run(name);
    expect(errors).toBeUndefined();
    const problems = Object.values(data as Record<string, { problems?: { code: string }[] }>).flatMap(
      ({ problems: found = [] }) => found.map(({ code }) => code),
    );
    expect(problems).toEqual(refused[name] ?? []);
  });

  test('that goes on with another one names one that is there', () => {
    for (const name of [...Object.keys(after), ...Object.values(after), ...Object.keys(refused)])
      expect(names).toContain(name);
  });
});
