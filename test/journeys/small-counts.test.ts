// A visitor with the whole graph at hand looks for the one household of a community that draws the allowance.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clientOf, type TestClient } from '../client.ts';
import { AllowancesInCommunitiesDocument, type AllowancesInCommunitiesQuery } from '../generated.ts';
import { startTestGraph, type TestGraph } from '../graph.ts';

let graph: TestGraph;
let client: TestClient;
beforeAll(async () => {
  graph = await startTestGraph();
  client = clientOf(graph);
});
afterAll(() => graph?.stop());

const streets = ({ division }: AllowancesInCommunitiesQuery) => division?.children ?? [];
const communities = (answer: AllowancesInCommunitiesQuery) =>
  streets(answer).flatMap((street) => street.children);

test('one household of nineteen draws the allowance: the officer sees it, a visitor cannot find it', async () => {
  const known = await client.run(AllowancesInCommunitiesDocument, {}, 'allowance-officer');
  const shown = await client.run(AllowancesInCommunitiesDocument);

  const lonely = communities(known).filter(({ allowances }) => allowances?.inForce.households === 1);
  const nineteen = lonely.find(({ population }) => population?.households === 19);
  expect(nineteen?.allowances).toMatchObject({
    inForce: { isSuppressed: false },
    paidIn: { isSuppressed: false },
  });
  for (const { code } of lonely) {
    expect(communities(shown).find((place) => place.code === code)?.allowances).toEqual({
      inForce: { households: null, persons: null, amount: null, isSuppressed: true },
      paidIn: { amount: null, isSuppressed: true },
    });
    // In its street, too, something else is withheld, or the street itself is.
    const street = streets(shown).find((place) => code.startsWith(place.code));
    const places = street ? [street, ...street.children] : [];
    expect(places.filter(({ allowances }) => allowances?.inForce.isSuppressed).length).toBeGreaterThan(1);
  }
  expect(shown.division?.allowances).toEqual(known.division?.allowances);
});
