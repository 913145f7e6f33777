// Citizen ids and accounts as they are: nobody gets one whose work it is not, whatever of the registered operations is sent.
import { personas } from '@civil-affairs/gateway/personas';
import { sealedColumns } from '@civil-affairs/gateway/subgraphs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestGraph, type TestGraph } from '../graph.ts';
import { operations } from '../operations.ts';
import { keepWritten, type Written } from '../written.ts';

let graph: TestGraph;
let written: Written;
beforeAll(async () => {
  graph = await startTestGraph();
  written = keepWritten();
});
afterAll(async () => {
  written.stop();
  await graph.stop();
});

describe('whole numbers are shown to those alone whose work it is', () => {
  const citizenIds = new Set<string>();
  const accounts = new Set<string>();
  beforeAll(async () => {
    const admin = graph.city.openAsAdmin();
    for (const column of sealedColumns) {
      const numbers = { citizen_id: citizenIds, account_number: accounts }[column.column];
      if (!numbers) continue;
      const rows =
        await admin.sql`SELECT DISTINCT ${admin.sql(column.column)} AS value FROM ${admin.sql(column.table)}`;
      for (const { value } of rows) if (value) numbers.add(graph.city.sealing.open(column, value));
    }
  });

  test('whatever of the registered operations somebody sends', async () => {
    expect([citizenIds.size > 5_000, accounts.size > 100]).toEqual([true, true]);
    const shown: string[] = [];
    let answered = 0;
    for (const who of [null, ...personas]) {
      const scopes: readonly string[] = who?.scopes ?? [];
      for (const { name, query, variables } of operations) {
        if (query.trimStart().startsWith('mutation')) continue;
        const text = JSON.stringify(await graph.request(query, variables ?? {}, who));
        if (text.includes('"data":{')) answered += 1;
        const numbers = text.match(/\d{17,19}X?/g) ?? [];
        if (numbers.some((number) => citizenIds.has(number)) && !scopes.includes('residents:identify'))
          shown.push(`a citizen id to ${who?.id} by ${name}`);
        if (numbers.some((number) => accounts.has(number)) && !scopes.includes('allowances:pay'))
          shown.push(`an account to ${who?.id} by ${name}`);
      }
    }
    expect(shown).toEqual([]);
    expect(answered).toBeGreaterThan(200);
    const inLog = written.lines.join('').match(/\d{17,19}X?/g) ?? [];
    expect(inLog.filter((number) => citizenIds.has(number) || accounts.has(number))).toEqual([]);
  }, 120_000);
});
