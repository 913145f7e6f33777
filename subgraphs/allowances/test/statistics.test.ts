// PostgreSQL plans by what it last counted: a run that was just prepared is never among it.
import { adminOf, testSubgraph } from '@civil-affairs/kit/testing';
import { expect, test } from 'vitest';
import { allowances } from '../src/subgraph.ts';
import { addGrants, sendMonth } from './commands/payments/testing.ts';

const graph = testSubgraph(allowances);

test('a run of 8,000 households is approved and sent within a statement’s time, unknown to the statistics', async () => {
  await addGrants(
    graph,
    Array.from({ length: 8_000 }, (_, n) => ({ incomeFen: n })),
  );
  await sendMonth(graph, '2026-01');
  await adminOf(graph).sql.unsafe(
    ['transfers', 'payments', 'grants', 'grant_terms']
      .map((table) => `ANALYZE allowances.${table}`)
      .join(';'),
  );
  expect(await sendMonth(graph, '2026-02')).toMatchObject({ status: 'EXPORTED', lineCount: 8_000 });
}, 60_000);
