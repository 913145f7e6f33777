import { demoCommunity } from '@civil-affairs/kit/demo-city';
import { databaseOf, divisionOf, errorCode, testSubgraph, testViewer } from '@civil-affairs/kit/testing';
import type { Viewer } from '@civil-affairs/kit/viewer';
import { asc } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { demoId } from '../src/ids.ts';
import { nextStatuses, statusLabels } from '../src/rules.ts';
import { funerals } from '../src/subgraph.ts';
import { type CaseRow, cases } from '../src/tables.ts';
import { funeralsOf } from './testing.ts';

const graph = testSubgraph(funerals);
/** A death of 2026-10-28, on its way, and one of 2025, closed. */
let recent: CaseRow;
let older: CaseRow;
beforeAll(async () => {
  const rows = await graph.database.db.select().from(cases).orderBy(asc(cases.reportedAt));
  older = rows.at(0) as CaseRow;
  recent = rows.at(-1) as CaseRow;
});

const officer = testViewer({
  role: 'FUNERAL_OFFICER',
  scopes: ['residents:read', 'funerals:read'],
  division: '222401',
});
const worker = (division: string) =>
  testViewer({ scopes: ['residents:read', 'residents:summary'], division });

describe('cases of the demo city', () => {
  test('are one for each death in the registry', async () => {
    const registry = await databaseOf(graph, 'residents')
      .sql`SELECT id, community_code FROM residents WHERE died_on IS NOT NULL ORDER BY id`;
    const cases = await graph.database
      .sql`SELECT resident_id AS id, community_code FROM cases ORDER BY resident_id`;
    expect(registry.length).toBeGreaterThan(10);
    expect([...cases]).toEqual([...registry]);
  });

  test('follow the order of a funeral, end in their status, and lie in the past', async () => {
    const rows = await graph.database.sql`
      SELECT c.status, array_agg(s.status ORDER BY s.number) AS steps, max(s.entered_at) AS last
      FROM cases c JOIN case_steps s ON s.case_id = c.id GROUP BY c.id`;
    for (const { status, steps, last } of rows) {
      expect(steps.at(-1)).toBe(status);
      for (const [n, step] of steps.slice(1).entries())
        expect(nextStatuses(steps[n] as CaseRow['status'])).toContain(step);
      expect(Date.parse(last)).toBeLessThan(Date.parse('2026-11-21T00:00:00+08:00'));
    }
    expect(new Set(rows.map(({ status }) => status)).size).toBeGreaterThan(2);
  });

  test('cannot be written against the rules of the tables', async () => {
    const { sql } = graph.database;
    await expect(
      sql`UPDATE cases SET status = 'CREMATED', closed_at = NULL WHERE id = ${older.id}`,
    ).rejects.toThrow('foreign key');
    await expect(sql`UPDATE cases SET closed_at = NULL WHERE id = ${older.id}`).rejects.toThrow('check');
    await expect(
      sql`UPDATE cases SET resident_id = ${older.residentId} WHERE id = ${recent.id}`,
    ).rejects.toThrow('cases_resident_id_key');
  });
});

describe('Resident.funeral', () => {
  const funeralOf = async (row: Pick<CaseRow, 'residentId' | 'communityCode'>, viewer: Viewer) => {
    const { residentId: id, communityCode } = row;
    const resident = { __typename: 'Resident', id, communityCode };
    return (await graph.entities([resident], '... on Resident { funeral { status } }', viewer))[0].funeral;
  };

  test('is the case of the dead, for the workers of their community', async () => {
    expect(await funeralOf(recent, worker(recent.communityCode))).toEqual({ status: recent.status });
    expect(await funeralOf(older, officer)).toEqual({ status: 'CLOSED' });
  });

  test('is null for the living, for workers elsewhere and for other residents', async () => {
    const living = { residentId: demoId('Resident', 2), communityCode: demoCommunity };
    expect(await funeralOf(living, officer)).toBeNull();
    expect(await funeralOf(recent, worker(demoCommunity))).toBeNull();
    const resident = testViewer({
      role: 'RESIDENT',
      scopes: ['residents:read', 'funerals:read'],
      residentId: demoId('Resident', 2),
      division: '222401',
    });
    expect(await funeralOf(recent, resident)).toBeNull();
  });

  test('needs a token with the scope', async () => {
    const ask = (viewer: Viewer | null) =>
      graph.askEntities([{ __typename: 'Resident', id: 'x' }], '... on Resident { funeral { id } }', viewer);
    expect(await errorCode(ask(null))).toBe('UNAUTHENTICATED');
    for (const scopes of [[], ['residents:read']])
      expect(await errorCode(ask(testViewer({ scopes, division: '222401' })))).toBe('FORBIDDEN');
  });

  test.each(['reportedAt', 'nextStatuses', 'steps { status }', 'version', '... on Case { stage { code } }'])(
    'shows the summary no more than the status: not %s',
    async (field) => {
      const { residentId: id, communityCode } = recent;
      const answer = await graph.askEntities(
        [{ __typename: 'Resident', id, communityCode }],
        `... on Resident { funeral { ${field} } }`,
        worker(communityCode),
      );
      expect(await errorCode(answer)).toBe('FORBIDDEN');
      expect(answer.data._entities[0].funeral).toBeNull();
    },
  );
});

describe('funeralCase', () => {
  const query = `query ($id: ID!) { funeralCase(id: $id) { status reportedAt resident { id } facility { kind }
    steps { status enteredAt } nextStatuses closedAt
    ... on Case { version caseNumber stage { code label { zhHans ko en } isFinal } history { act } deadlines { code }
      availableActions { action } } } }`;

  test('shows the officer how far the case is and what comes next', async () => {
    const { funeralCase } = await graph.read(query, { id: recent.id }, officer);
    expect(funeralCase).toMatchObject({
      status: recent.status,
      resident: { id: recent.residentId },
      closedAt: null,
      reportedAt: recent.reportedAt.toISOString(),
      version: recent.step,
      caseNumber: recent.id,
      stage: { code: recent.status, label: statusLabels[recent.status], isFinal: false },
      history: [],
      deadlines: [],
      availableActions: [],
    });
    expect(funeralCase.steps.at(0).status).toBe('DEATH_REPORTED');
    expect(funeralCase.steps.at(-1).status).toBe(recent.status);
    expect(funeralCase.nextStatuses).toEqual(nextStatuses(recent.status));
  });

  test('is null for an unknown id and outside the jurisdiction', async () => {
    expect(await graph.read(query, { id: 'fun_unknown' }, officer)).toEqual({ funeralCase: null });
    const elsewhere = { ...officer, division: demoCommunity };
    expect(await graph.read(query, { id: recent.id }, elsewhere)).toEqual({ funeralCase: null });
    const resident = { ...officer, role: 'RESIDENT' as const };
    expect(await graph.read(query, { id: recent.id }, resident)).toEqual({ funeralCase: null });
  });

  test('needs the scope funerals:read', async () => {
    expect(await errorCode(graph.ask('{ funeralCase(id: "x") { id } }'))).toBe('UNAUTHENTICATED');
    expect(await errorCode(graph.ask('{ funeralCase(id: "x") { id } }', {}, worker('222401')))).toBe(
      'FORBIDDEN',
    );
  });
});

describe('figures of cases', () => {
  test('count what was open at the end of a day and what the year had brought by then', async () => {
    const expected = async (on: string) => {
      const [row] = await graph.database.sql`
        SELECT count(*) FILTER (WHERE closed_at IS NULL OR (closed_at AT TIME ZONE 'Asia/Shanghai')::date > ${on}::date)::int
            AS "openCaseCount",
          count(*) FILTER (WHERE extract(year FROM reported_at AT TIME ZONE 'Asia/Shanghai') = ${Number(on.slice(0, 4))})::int
            AS "casesThisYear"
        FROM cases WHERE (reported_at AT TIME ZONE 'Asia/Shanghai')::date <= ${on}::date`;
      return row;
    };
    for (const on of ['2026-11-20', '2026-02-09', '2026-01-01', '2025-12-31', '2025-06-15', '2025-06-14']) {
      const [city] = await funeralsOf(
        graph,
        ['222401'],
        `openCaseCount(on: "${on}") casesThisYear(on: "${on}")`,
        officer,
      );
      expect({ on, ...city }).toEqual({ on, ...(await expected(on)) });
    }
    const [today] = await funeralsOf(graph, ['222401'], 'openCaseCount casesThisYear', officer);
    expect(today).toEqual({ openCaseCount: 3, casesThisYear: 11 });
  });

  test('are null outside the jurisdiction and closed to those without the scope', async () => {
    const fields = 'openCaseCount casesThisYear openCases { totalCount }';
    const [street] = await funeralsOf(graph, ['222401004'], fields, { ...officer, division: '222401003' });
    expect(street).toEqual({ openCaseCount: null, casesThisYear: null, openCases: null });
    for (const field of ['openCaseCount', 'casesThisYear', 'openCases { totalCount }']) {
      const ask = (viewer: Viewer | null) =>
        graph.askEntities([divisionOf('222401')], `... on Division { funerals { ${field} } }`, viewer);
      expect(await errorCode(ask(null))).toBe('UNAUTHENTICATED');
      expect(await errorCode(ask(worker('222401')))).toBe('FORBIDDEN');
    }
  });

  test('stand beside the open cases themselves, page by page', async () => {
    const page = (args: string) =>
      `openCases(${args}) { totalCount nodes { id status } pageInfo { hasNextPage endCursor } }`;
    const [first] = await funeralsOf(graph, ['222401'], page('first: 2'), officer);
    expect(first.openCases).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    const [rest] = await funeralsOf(
      graph,
      ['222401'],
      page(`after: "${first.openCases.pageInfo.endCursor}"`),
      officer,
    );
    expect(rest.openCases).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: false } });
    const ids = [...first.openCases.nodes, ...rest.openCases.nodes].map(({ id }) => id);
    expect(ids).toHaveLength(3);
    expect(new Set(ids).size).toBe(3);
    expect(ids).toContain(recent.id);
  });

  test('refuse a page of 10,000 and a forged cursor', async () => {
    const ask = (args: string) =>
      graph.askEntities(
        [divisionOf('222401')],
        `... on Division { funerals { openCases(${args}) { totalCount } } }`,
        officer,
      );
    for (const args of ['first: 10000', 'first: 0', 'after: "forged"', 'after: "WyJhIiwiYiJd"'])
      expect(await errorCode(ask(args))).toBe('BAD_USER_INPUT');
  });
});

test('a case is found by its key by those who may see it, and an unknown one is null', async () => {
  const representations = [recent.id, 'unknown'].map((id) => ({ __typename: 'FuneralCase', id }));
  const found = (viewer: Viewer | null) =>
    graph.entities(representations, '... on FuneralCase { id }', viewer);
  expect(await found(officer)).toEqual([{ id: recent.id }, null]);
  expect(await found(worker('222401'))).toEqual([null, null]);
  expect(await found(null)).toEqual([null, null]);
});

test('the database is asked as often for twenty divisions or persons as for two', async () => {
  const rows = await graph.database
    .sql`SELECT resident_id, community_code FROM cases ORDER BY closed_at DESC NULLS FIRST LIMIT 20`;
  const codes = rows.map((row) => row.community_code);
  const figures =
    'openCaseCount casesThisYear openCases { totalCount nodes { steps { status } facility { kind } } }';
  expect(await graph.countStatements(() => funeralsOf(graph, codes.slice(0, 2), figures, officer))).toBe(5);
  expect(await graph.countStatements(() => funeralsOf(graph, codes, figures, officer))).toBe(5);
  const dead = rows.map((row) => ({
    __typename: 'Resident',
    id: row.resident_id,
    communityCode: row.community_code,
  }));
  const person = '... on Resident { funeral { status facility { kind } steps { status } } }';
  expect(await graph.countStatements(() => graph.entities(dead.slice(0, 2), person, officer))).toBe(3);
  expect(await graph.countStatements(() => graph.entities(dead, person, officer))).toBe(3);
});
