// Money is added and moved by the state table only, whoever writes: the application lacks the right, the owner is refused.
import { testSubgraph } from '@civil-affairs/kit/testing';
import { codes } from '@civil-affairs/kit/testing/mutations';
import { beforeAll, describe, expect, test } from 'vitest';
import { paymentStates, transferStates } from '../src/rules/payments/states.ts';
import { allowances } from '../src/subgraph.ts';
import { act, addGrants, cashier, city, moneyErrors, paymentsOf } from './commands/payments/testing.ts';

const graph = testSubgraph(allowances);

/** Amounts and whose they are: each a statement that touches a row. */
const edits = [
  'UPDATE payments SET amount_fen = amount_fen + 1',
  "UPDATE payments SET month = '2020-01-01'",
  'UPDATE payments SET grant_id = grant_id || 1',
  'UPDATE transfers SET amount_fen = amount_fen + 1',
  'UPDATE transfers SET payment_id = payment_id || 1',
  'UPDATE overpayments SET amount_fen = amount_fen + 1',
  'UPDATE overpayments SET recovered_fen = recovered_fen + 1',
  'UPDATE overpayments SET taken_back_fen = taken_back_fen + 1',
  'UPDATE payment_shares SET amount_fen = amount_fen + 1',
  'UPDATE recoveries SET amount_fen = amount_fen + 1',
  'UPDATE corrections SET amount_fen = amount_fen + 1, new_amount_fen = new_amount_fen + 1',
  ...['payments', 'transfers', 'overpayments', 'payment_shares', 'recoveries', 'corrections'].map(
    (table) => `DELETE FROM ${table}`,
  ),
];

test.each(edits)('the application may not: %s', async (statement) => {
  await expect(graph.database.sql.unsafe(statement)).rejects.toMatchObject({ code: '42501' });
});

test('the application may not take a run out', async () => {
  await expect(graph.database.sql`DELETE FROM payment_runs`).rejects.toMatchObject({ code: '42501' });
});

type Sql = ReturnType<typeof graph.city.openAsAdmin>['sql'];

/** Works as the owner of the tables, and leaves nothing behind. */
async function asOwner(
  work: (sql: Parameters<Parameters<Sql['begin']>[1]>[0]) => Promise<unknown>,
): Promise<unknown> {
  const admin = graph.city.openAsAdmin();
  try {
    return await admin.sql
      .begin(async (tx) => {
        await tx`SET LOCAL ROLE allowances_migrator`;
        await tx`SET LOCAL search_path = allowances`;
        await work(tx);
        throw new Error('undone');
      })
      .catch((error: Error) => error);
  } finally {
    await admin.close();
  }
}

test.each(edits)('nor does the owner: %s', async (statement) => {
  expect(await asOwner((sql) => sql.unsafe(statement))).toMatchObject({
    code: '23514',
    constraint_name: 'money_stays',
  });
});

describe('what the database lets pass is what the state tables know', () => {
  const movesOf = (table: { moves: object }) =>
    Object.entries(table.moves).flatMap(([from, acts]) =>
      Object.values(acts as Record<string, string[]>)
        .flat()
        .map((to) => `${from} ${to}`),
    );

  test.each([
    ['payments', paymentStates, 'id = (SELECT min(id) FROM payments)'],
    ['transfers', transferStates, '(run_id, line_no) = (SELECT min(run_id), 1 FROM transfers)'],
  ] as const)('%s', async (table, states, row) => {
    const statuses = Object.keys(states.moves);
    const passed: string[] = [];
    const result = await asOwner(async (sql) => {
      // The move alone is looked at here, and not what else must be so in a status.
      const others = await sql`SELECT conname AS name FROM pg_constraint
        WHERE conrelid = ${table}::regclass AND contype = 'c'`;
      for (const { name } of others) await sql.unsafe(`ALTER TABLE ${table} DROP CONSTRAINT ${name}`);
      for (const from of statuses)
        for (const to of statuses.filter((status) => status !== from)) {
          await sql.unsafe(`ALTER TABLE ${table} DISABLE TRIGGER moves`);
          await sql.unsafe(`UPDATE ${table} SET status = '${from}' WHERE ${row}`);
          await sql.unsafe(`ALTER TABLE ${table} ENABLE TRIGGER moves`);
          const moved = sql.savepoint((point) =>
            point.unsafe(`UPDATE ${table} SET status = '${to}' WHERE ${row}`),
          );
          await moved.then(() => passed.push(`${from} ${to}`)).catch(() => {});
        }
    });
    expect(result).toMatchObject({ message: 'undone' });
    expect(passed.toSorted()).toEqual([...new Set(movesOf(states))].toSorted());
  });
});

describe('a run that is given up', () => {
  let grant = '';
  beforeAll(async () => {
    [grant = ''] = await addGrants(graph, [{}, { account: false }]);
  });

  test('leaves its rows, out of the household’s list, and the month is prepared anew', async () => {
    const prepare = () =>
      act(graph, cashier, 'prepareAllowancePaymentRun', { division: city, month: '2026-05' });
    const { run } = await prepare();
    const input = { runId: run.id, expectedVersion: run.version };
    expect(codes(await act(graph, cashier, 'cancelAllowancePaymentRun', input))).toEqual([]);
    expect(await paymentsOf(graph, grant)).toEqual([]);
    const query = `query ($id: ID!, $representations: [_Any!]!) {
      allowancePaymentRun(id: $id) { status lines(first: 5) { nodes { status holdReason payment { status } } } }
      _entities(representations: $representations) { ... on AllowanceGrant { payments { totalCount nodes { status } } } } }`;
    const representations = [{ __typename: 'AllowanceGrant', id: grant }];
    const before = await graph.read(query, { id: run.id, representations }, cashier);
    const line = { status: 'CANCELLED', holdReason: null, payment: { status: 'DISCARDED' } };
    expect(before.allowancePaymentRun).toEqual({ status: 'CANCELLED', lines: { nodes: [line, line] } });
    expect(before._entities[0].payments).toEqual({ totalCount: 0, nodes: [] });
    const again = await prepare();
    expect(again.problems).toEqual([]);
    expect(again.run).toMatchObject({ status: 'PREPARED', lineCount: 2, heldCount: 1 });
    expect(await paymentsOf(graph, grant)).toMatchObject([{ month: '2026-05', status: 'PREPARED' }]);
    expect(await moneyErrors(graph)).toEqual([]);
  });
});
