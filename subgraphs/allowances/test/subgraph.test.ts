import { demoCommunity } from '@civil-affairs/kit/demo-city';
import { errorCode, testSubgraph, testViewer } from '@civil-affairs/kit/testing';
import type { Viewer } from '@civil-affairs/kit/viewer';
import { describe, expect, test } from 'vitest';
import { demoId } from '../src/ids.ts';
import { allowances } from '../src/subgraph.ts';
import {
  asSuperuser,
  household,
  officer,
  person,
  resident,
  stranger,
  whileChanged,
  worker,
} from './testing.ts';

const elder = demoId('Resident', 2);
const husband = demoId('Resident', 1);
const neighbour = demoId('Resident', 3);
const home = demoId('Household', 1);

const graph = testSubgraph(allowances);

const allowance = `... on Resident { id allowance {
  status category monthlyAmount { yuan } since grant { id household { id } community { code } countedMembers members { resident { id } } }
} }`;

describe("a resident's allowance", () => {
  test('is the running grant of the household', async () => {
    const grant = {
      id: demoId('AllowanceGrant', 0),
      household: { id: home },
      community: { code: demoCommunity },
      countedMembers: 2,
      members: [{ resident: { id: husband } }, { resident: { id: elder } }],
    };
    expect(await graph.entities([person(elder)], allowance, officer)).toEqual([
      {
        id: elder,
        allowance: {
          status: 'ACTIVE',
          category: 'ALLOWANCE',
          monthlyAmount: { yuan: '900.00' },
          since: '2024-11-01',
          grant,
        },
      },
    ]);
  });

  test('is null for a person without a grant, and for an unknown one', async () => {
    const found = await graph.entities(
      [person(neighbour), person(demoId('Resident', 999_999))],
      allowance,
      officer,
    );
    expect(found.map((row: { allowance: unknown }) => row.allowance)).toEqual([null, null]);
  });

  test('is seen by the person, and by nobody else among the residents', async () => {
    expect((await graph.entities([person(elder)], allowance, resident(elder)))[0].allowance).not.toBeNull();
    expect((await graph.entities([person(elder)], allowance, resident(neighbour)))[0].allowance).toBeNull();
  });

  test('is hidden from the worker of another community, and when the community is not known', async () => {
    expect((await graph.entities([person(elder)], allowance, stranger))[0].allowance).toBeNull();
    expect(
      (await graph.entities([{ __typename: 'Resident', id: elder }], allowance, officer))[0].allowance,
    ).toBeNull();
  });

  test('is seen in short by the worker of the community', async () => {
    const short = '... on Resident { allowance { status monthlyAmount { yuan } } }';
    expect((await graph.entities([person(elder)], short, worker))[0].allowance).toEqual({
      status: 'ACTIVE',
      monthlyAmount: { yuan: '900.00' },
    });
    for (const field of ['category', 'since', 'grant { id }']) {
      const selection = `... on Resident { allowance { ${field} } }`;
      expect(await errorCode(graph.askEntities([person(elder)], selection, worker))).toBe('FORBIDDEN');
    }
  });

  test('asks for a token and its scope', async () => {
    expect(await errorCode(graph.askEntities([person(elder)], allowance, null))).toBe('UNAUTHENTICATED');
    expect(
      await errorCode(graph.askEntities([person(elder)], allowance, testViewer({ division: '222401' }))),
    ).toBe('FORBIDDEN');
  });

  test('ends with the grant, which stays in the household’s list', async () => {
    const { sql } = graph.database;
    const grant = demoId('AllowanceGrant', 0);
    await whileChanged(
      () =>
        sql`UPDATE grants SET effective_until = '2026-10-31', stop_reason = 'WITHDRAWN' WHERE id = ${grant}`,
      async () => {
        expect((await graph.entities([person(elder)], allowance, officer))[0].allowance).toBeNull();
        const [found] = await graph.entities(
          [household(home)],
          '... on Household { allowance { grant { id } grants { nodes { id status stopReason effectiveUntil } } } }',
          officer,
        );
        expect(found.allowance).toEqual({
          grant: null,
          grants: {
            nodes: [{ id: grant, status: 'STOPPED', stopReason: 'WITHDRAWN', effectiveUntil: '2026-10-31' }],
          },
        });
      },
      () => sql`UPDATE grants SET effective_until = NULL, stop_reason = NULL WHERE id = ${grant}`,
    );
  });
});

const summary = '... on Household { id allowance { grant { id status monthlyAmount { yuan } } } }';
const payments = (args = '') =>
  `... on Household { allowance { payments${args} { nodes { id month amount { yuan } paidOn status } pageInfo { hasNextPage endCursor } totalCount } } }`;

describe("a household's allowance", () => {
  test('shows its grant to the officer, and not to one of another community', async () => {
    expect((await graph.entities([household(home)], summary, officer))[0].allowance).toEqual({
      grant: { id: demoId('AllowanceGrant', 0), status: 'ACTIVE', monthlyAmount: { yuan: '900.00' } },
    });
    expect((await graph.entities([household(home)], summary, stranger))[0].allowance).toBeNull();
  });

  test('holds no grant for a household that never had one', async () => {
    expect(
      (await graph.entities([household(demoId('Household', 2))], summary, officer))[0].allowance,
    ).toEqual({
      grant: null,
    });
  });

  test('the latest payment came on 10 November 2026, and the raise of July 2025 is in the amounts', async () => {
    const [found] = await graph.entities([household(home)], payments(), officer);
    const { nodes, totalCount } = found.allowance.payments;
    expect(totalCount).toBe(18);
    expect(nodes[0]).toMatchObject({
      month: '2026-11',
      amount: { yuan: '900.00' },
      paidOn: '2026-11-10',
      status: 'PAID',
    });
    expect(nodes.slice(-2)).toMatchObject([
      { month: '2025-07', amount: { yuan: '900.00' } },
      { month: '2025-06', amount: { yuan: '700.00' } },
    ]);
  });

  test('payments are paged without loss or repetition', async () => {
    const months: string[] = [];
    let after = '';
    for (let page = 0; page < 4; page += 1) {
      const [found] = await graph.entities([household(home)], payments(`(first: 5${after})`), officer);
      const { nodes, pageInfo } = found.allowance.payments;
      months.push(...nodes.map(({ month }: { month: string }) => month));
      expect(pageInfo.hasNextPage).toBe(page < 3);
      after = `, after: "${pageInfo.endCursor}"`;
    }
    expect(months).toHaveLength(18);
    expect(months).toEqual([...new Set(months)].toSorted().toReversed());
  });

  const cursor = (key: unknown) => Buffer.from(JSON.stringify(key)).toString('base64url');
  test.each([
    ['a page of 10,000', '(first: 10000)'],
    ['a page of none', '(first: 0)'],
    ['a cursor that is no cursor', '(after: "AAAA")'],
    ['a cursor of another list', `(after: "${cursor(['pay_1'])}")`],
    ['a cursor with a day that does not exist', `(after: "${cursor(['2026-02-30', 'pay_1'])}")`],
    ['a cursor with a statement in it', `(after: "${cursor(["'; DROP TABLE payments", 'pay_1'])}")`],
  ])('%s is refused', async (_, args) => {
    expect(await errorCode(graph.askEntities([household(home)], payments(args), officer))).toBe(
      'BAD_USER_INPUT',
    );
  });

  test.each([
    ['a page of 10,000', '(first: 10000)'],
    ['a cursor that is no cursor', '(after: "AAAA")'],
  ])('%s of grants is refused', async (_, args) => {
    const selection = `... on Household { allowance { grants${args} { nodes { id } } } }`;
    expect(await errorCode(graph.askEntities([household(home)], selection, officer))).toBe('BAD_USER_INPUT');
  });

  test('needs the scope allowances:read', async () => {
    const terms = '... on Household { allowance { grant { terms { since } } } }';
    for (const selection of [summary, payments(), terms])
      expect(await errorCode(graph.askEntities([household(home)], selection, worker))).toBe('FORBIDDEN');
  });

  test('the terms show what held from which day', async () => {
    const [found] = await graph.entities(
      [household(home)],
      '... on Household { allowance { grant { terms { since status reason householdIncome { yuan } monthlyAmount { yuan } } } } }',
      officer,
    );
    const income = { status: 'ACTIVE', householdIncome: { yuan: '620.00' } };
    expect(found.allowance.grant.terms).toEqual([
      { ...income, since: '2024-11-01', reason: 'GRANTED', monthlyAmount: { yuan: '700.00' } },
      { ...income, since: '2025-07-01', reason: 'STANDARD_CHANGED', monthlyAmount: { yuan: '900.00' } },
    ]);
  });

  test('a resident of the household sees grant and payments, another resident nothing', async () => {
    for (const id of [elder, husband]) {
      const [found] = await graph.entities([household(home)], payments(), resident(id));
      expect(found.allowance.payments.totalCount).toBe(18);
    }
    expect(
      (await graph.entities([household(home)], payments(), resident(neighbour)))[0].allowance,
    ).toBeNull();
    expect((await graph.entities([household(home)], summary, resident(neighbour)))[0].allowance).toBeNull();
  });

  test('a resident sees only the grants in which he or she is counted', async () => {
    const { sql } = graph.database;
    await whileChanged(
      async () => {
        await sql`INSERT INTO grants VALUES ('gra_old', ${home}, ${demoCommunity}, 'URBAN', 'ALLOWANCE',
          '2019-03-05', '2019-04-01', '2020-03-31', 'MOVED_AWAY')`;
        await sql`INSERT INTO grant_terms VALUES ('gra_old', '2019-04-01', 'ACTIVE', 'GRANTED', 1, 0, 55000)`;
        await sql`INSERT INTO grant_members VALUES ('gra_old', ${husband}, '2019-04-01', '2020-03-31')`;
        await sql`INSERT INTO payments VALUES ('pay_old', 'gra_old', '2019-04-01', 55000, '2019-04-10', 'PAID')`;
      },
      async () => {
        const both =
          '... on Household { allowance { grants { nodes { id } totalCount } payments { totalCount } } }';
        const seen = async (viewer: Viewer | null) => {
          const [found] = await graph.entities([household(home)], both, viewer);
          return [found.allowance.grants.totalCount, found.allowance.payments.totalCount];
        };
        expect(await seen(officer)).toEqual([2, 19]);
        expect(await seen(resident(husband))).toEqual([2, 19]);
        expect(await seen(resident(elder))).toEqual([1, 18]);
      },
      async () => {
        await asSuperuser(graph, (all) => all`DELETE FROM payments WHERE id = 'pay_old'`);
        await sql`DELETE FROM grant_members WHERE grant_id = 'gra_old'`;
        await sql`DELETE FROM grant_terms WHERE grant_id = 'gra_old'`;
        await sql`DELETE FROM grants WHERE id = 'gra_old'`;
      },
    );
  });

  test('who left the household while the grant runs on sees it no more', async () => {
    const { sql } = graph.database;
    const left = (until: string | null) =>
      sql`UPDATE grant_members SET until = ${until} WHERE resident_id = ${husband}`;
    await whileChanged(
      () => left('2026-09-30'),
      async () => {
        expect((await graph.entities([household(home)], summary, resident(husband)))[0].allowance).toBeNull();
        expect(
          (await graph.entities([person(husband)], allowance, resident(husband)))[0].allowance,
        ).toBeNull();
        expect(
          (await graph.entities([household(home)], summary, resident(elder)))[0].allowance,
        ).not.toBeNull();
      },
      () => left(null),
    );
  });
});

describe('grants and payments by id', () => {
  const grant = { __typename: 'AllowanceGrant', id: demoId('AllowanceGrant', 0) };
  const payment = { __typename: 'AllowancePayment', id: demoId('AllowancePayment', 0) };
  const both =
    '... on AllowanceGrant { id settlement decidedOn effectiveFrom } ... on AllowancePayment { id grant { id } }';

  test('are found by the officer and by the persons counted', async () => {
    for (const viewer of [officer, resident(elder)])
      expect(await graph.entities([grant, payment], both, viewer)).toEqual([
        { id: grant.id, settlement: 'URBAN', decidedOn: '2024-10-24', effectiveFrom: '2024-11-01' },
        { id: payment.id, grant: { id: grant.id } },
      ]);
  });

  test('are null for a worker without allowances:read', async () => {
    expect(await graph.entities([grant, payment], both, worker)).toEqual([null, null]);
  });

  test('are null for everybody else, and for unknown ids', async () => {
    for (const viewer of [null, stranger, resident(neighbour), testViewer({ division: '222401' })])
      expect(await graph.entities([grant, payment], both, viewer)).toEqual([null, null]);
    const unknown = [
      { ...grant, id: demoId('AllowanceGrant', 999_999) },
      { ...payment, id: demoId('AllowancePayment', 9_999_999) },
    ];
    expect(await graph.entities(unknown, both, officer)).toEqual([null, null]);
  });
});

describe('the number of statements', () => {
  test('is the same for 2 and for 20 residents, and for as many households', async () => {
    const rows = await graph.database.sql`
      SELECT g.household_id, g.community_code, min(m.resident_id) AS resident_id
      FROM grants g JOIN grant_members m ON m.grant_id = g.id GROUP BY g.id ORDER BY g.id LIMIT 20`;
    const residents = rows.map((row) => person(String(row.resident_id), String(row.community_code)));
    const households = rows.map((row) => household(String(row.household_id), String(row.community_code)));
    const payments = `... on Household { allowance {
      grant { id terms { since } members { since } }
      grants(first: 3) { nodes { id } totalCount }
      payments(first: 3) { nodes { amount { fen } grant { id status } } totalCount }
    } }`;
    expect(households).toHaveLength(20);
    for (const [of, selection] of [
      [residents, allowance],
      [households, payments],
    ] as const) {
      const few = await graph.countStatements(() => graph.entities(of.slice(0, 2), selection, officer));
      expect(await graph.countStatements(() => graph.entities(of, selection, officer))).toBe(few);
    }
  });

  test('is the same for 2 and for 20 grants, and for as many payments', async () => {
    for (const [type, step] of [
      ['AllowanceGrant', 1],
      ['AllowancePayment', 20],
    ] as const) {
      const of = (n: number) =>
        Array.from({ length: n }, (_, index) => ({ __typename: type, id: demoId(type, index * step) }));
      const few = await graph.countStatements(() => graph.entities(of(2), `... on ${type} { id }`, officer));
      expect(
        await graph.countStatements(() => graph.entities(of(20), `... on ${type} { id }`, officer)),
      ).toBe(few);
    }
  });
});
