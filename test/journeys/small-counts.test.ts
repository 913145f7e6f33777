// A visitor with the whole graph at hand looks for the one household of a community that draws the allowance.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestGraph, type TestGraph } from '../graph.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(() => graph?.stop());

const figures = `code population { households }
  allowances { inForce { households persons amount { yuan } isSuppressed } paidIn { amount { yuan } isSuppressed } }`;
const everywhere = `{ division(code: "222401") { ${figures} children { ${figures} children { ${figures} } } } }`;

interface Place {
  code: string;
  population: { households: number | null };
  allowances: {
    inForce: {
      households: number | null;
      persons: number | null;
      amount: object | null;
      isSuppressed: boolean;
    };
    paidIn: { amount: object | null; isSuppressed: boolean };
  };
  children: Place[];
}

const communities = ({ children }: Place) => children.flatMap((street) => street.children);

test('one household of nineteen draws the allowance: the officer sees it, a visitor cannot find it', async () => {
  const { data: known } = await graph.request(everywhere, {}, 'allowance-officer');
  const { data: shown, errors } = await graph.request(everywhere);
  expect(errors).toBeUndefined();

  const lonely = communities(known.division).filter(({ allowances }) => allowances.inForce.households === 1);
  const nineteen = lonely.find(({ population }) => population.households === 19);
  expect(nineteen?.allowances).toMatchObject({
    inForce: { isSuppressed: false },
    paidIn: { isSuppressed: false },
  });
  for (const { code } of lonely) {
    const { allowances } = communities(shown.division).find((place) => place.code === code) as Place;
    expect(allowances).toEqual({
      inForce: { households: null, persons: null, amount: null, isSuppressed: true },
      paidIn: { amount: null, isSuppressed: true },
    });
    // In its street, too, something else is withheld, or the street itself is.
    const street = shown.division.children.find((place: Place) => code.startsWith(place.code)) as Place;
    const withheld = [street, ...street.children].filter((place) => place.allowances.inForce.isSuppressed);
    expect(withheld.length).toBeGreaterThan(1);
  }
  expect(shown.division.allowances).toEqual(known.division.allowances);
});
