// The GraphQL-over-HTTP specification, as its authors' audits ask for it, against the gateway as it runs.
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestGraph, type TestGraph } from '../graph.ts';

/** The audit's GET has nothing that makes a browser ask first, so that any page could send it in a user's name. */
const againstForgery = 'a GET needs a content type or a header of its own';
/** The specification lets application/json have 200; monitoring and retries of clients want to see the mistake. */
const mistakesAre400 = 'a request that cannot be executed is 400, whatever is accepted';

/** What the gateway does otherwise than an audit asks, and why. An audit that is met after all fails the test. */
const differences: Readonly<Record<string, string>> = {
  '5A70': againstForgery,
  D6D5: againstForgery,
  '6A70': againstForgery,
  '572B': mistakesAre400,
  FDE2: mistakesAre400,
  '7B9B': mistakesAre400,
};

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(() => graph.stop());

const audits = serverAudits({ url: () => graph.url, fetchFn: fetch });

describe('an audit of GraphQL over HTTP', () => {
  test.each(audits.map((audit) => [audit.id, audit.name, audit] as const))('%s: %s', async (id, _, audit) => {
    const result = await audit.fn();
    const outcome = result.status === 'ok' ? 'ok' : `${result.status}: ${result.reason}`;
    if (differences[id]) expect(outcome).not.toBe('ok');
    else expect(outcome).toBe('ok');
  });
});

test('every difference is one of the audits', () => {
  const ids = audits.map(({ id }) => id);
  expect(Object.keys(differences).filter((id) => !ids.includes(id))).toEqual([]);
});
