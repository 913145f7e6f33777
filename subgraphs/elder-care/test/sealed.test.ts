import { testSubgraph } from '@civil-affairs/kit/testing';
import { expect, test } from 'vitest';
import { assessmentResult } from '../src/rules/care-levels.ts';
import { factsFound } from '../src/sealed.ts';
import { elderCare } from '../src/subgraph.ts';
import { careAssessments } from '../src/tables/assessments.ts';

const graph = testSubgraph(elderCare);

test('the level that is kept is the one that follows from what was found, sealed diagnoses included', async () => {
  const rows = await graph.database.db.select().from(careAssessments);
  const kept = rows.filter(({ level }) => level !== null);
  for (const row of kept) expect(row.level).toBe(assessmentResult(factsFound(graph, row)).level);
  // As rows of the demo city, and by acts.
  expect(kept.filter(({ ruleVersion }) => ruleVersion === null).length).toBeGreaterThan(50);
  expect(kept.filter(({ ruleVersion }) => ruleVersion !== null).length).toBeGreaterThan(0);
  expect(rows.filter(({ level, publishedOn }) => level === null && publishedOn !== null)).toEqual([]);
});
