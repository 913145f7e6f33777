import { startTestSubgraph, type TestSubgraph } from '@civil-affairs/kit/testing';
import { afterAll, beforeAll, test } from 'vitest';
import { funerals } from './subgraph.ts';

let graph: TestSubgraph;
beforeAll(async () => {
  graph = await startTestSubgraph(funerals);
});
afterAll(() => graph.stop());
test('x', async () => {
  console.log(
    JSON.stringify(
      await graph.ask(
        '{ funeralServices { id item name { text } prices { variant name { ko } amount { yuan } confirmed source charge(quantity: 2, kilometres: 3, age: 12) { amount { yuan } problems { code message } } } } funeralFacilities(division: "222401") { id kind name { text } division { code } } _entities(representations: [{__typename: "Division", code: "222401003004"},{__typename: "Division", code: "222401"}]) { ... on Division { code funerals { hotline facilityCount serviceLines { kind name { text } } ecologicalBurialCampaigns { heldIn urns destination { ko } } } } } }',
      ),
      null,
      1,
    ),
  );
  console.log(
    await graph.database
      .sql`select c.id, c.status, c.step, c.reported_at, c.community_code, (select string_agg(status, ',' order by number) from case_steps s where s.case_id=c.id) from cases c order by reported_at`,
  );
});
