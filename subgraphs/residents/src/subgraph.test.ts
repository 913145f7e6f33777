import { demoCommunity } from '@civil-affairs/kit/demo-city';
import { demoId } from '@civil-affairs/kit/ids';
import { startTestSubgraph, type TestSubgraph, testViewer } from '@civil-affairs/kit/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { residents } from './subgraph.ts';

let graph: TestSubgraph;
beforeAll(async () => {
  graph = await startTestSubgraph(residents);
});
afterAll(() => graph.stop());

const worker = testViewer({ scopes: ['residents:read'], division: demoCommunity });
const identifier = testViewer({ scopes: ['residents:read', 'residents:identify'], division: '222401' });
const elder = demoId('Resident', 2);

describe('division', () => {
  test('names a place in three languages and counts its people', async () => {
    const { data, errors } = await graph.ask(
      '{ division(code: "222401003004") { level name { zhHans ko en text } parent { code } population { residents elders households } } }',
    );
    expect(errors).toBeUndefined();
    expect(data?.division).toMatchObject({
      level: 'COMMUNITY',
      name: { zhHans: '民盛社区', ko: '민성사회구역', en: 'Minsheng Community', text: '民盛社区' },
      parent: { code: '222401003' },
      population: { residents: 40 },
    });
  });
});
