import { demoCommunity } from '@civil-affairs/kit/demo-city';
import { serviceViewer } from '@civil-affairs/kit/subgraph';
import { adminOf, errorCode, testSubgraph, testViewer } from '@civil-affairs/kit/testing';
import { describe, expect, test } from 'vitest';
import { demoId } from '../src/ids.ts';
import { residents } from '../src/subgraph.ts';

const graph = testSubgraph(residents);

const husband = demoId('Resident', 1);
const elder = demoId('Resident', 2);
const scopes = ['residents:read', 'residents:identify'];
const self = testViewer({ role: 'RESIDENT', subject: 'elder', scopes, residentId: elder });
const worker = (subject: string, division = demoCommunity) => testViewer({ subject, scopes, division });

const rowsOf = (subject: string) => graph.database.sql`
  SELECT action, outcome, subject_id AS of, persons, purpose FROM audit_log WHERE actor = ${subject} ORDER BY id`;
const read = { action: 'readResidents', outcome: 'DONE', persons: null, purpose: null };

describe('a read of persons leaves one row for a request', () => {
  test.each([
    ['by the id', `{ resident(id: "${elder}") { name } }`],
    [
      'of the same person at several places',
      `{ a: resident(id: "${elder}") { name } b: resident(id: "${elder}") { id } }`,
    ],
  ])('%s', async (_, query) => {
    const who = `worker ${query}`.slice(0, 100);
    await graph.read(query, {}, worker(who));
    expect([...(await rowsOf(who))]).toEqual([{ ...read, of: elder }]);
  });

  test('with everybody whom it shows, however the persons are reached', async () => {
    const query = `{ resident(id: "${elder}") { household { members { resident { name } } } } }`;
    await graph.read(query, {}, worker('of a household'));
    expect([...(await rowsOf('of a household'))]).toEqual([
      { ...read, of: elder, persons: [elder, husband] },
    ]);
    const list = `{ division(code: "${demoCommunity}") { residents(first: 5) { nodes { id } } } }`;
    const { division } = await graph.read(list, {}, worker('of a page'));
    const listed = division.residents.nodes.map(({ id }: { id: string }) => id);
    expect([...(await rowsOf('of a page'))]).toEqual([{ ...read, of: listed[0], persons: listed }]);
    await graph.entities(
      [{ __typename: 'Resident', id: husband }],
      '... on Resident { communityCode }',
      worker('of another domain'),
    );
    expect([...(await rowsOf('of another domain'))]).toEqual([{ ...read, of: husband }]);
  });

  test('in one statement, before the answer', async () => {
    graph.statements.length = 0;
    await graph.read(`{ resident(id: "${elder}") { name } }`, {}, worker('of one statement'));
    expect(graph.statements.filter((text) => text.includes('audit_log'))).toHaveLength(1);
    expect(graph.statements.at(-1)).toContain('INSERT INTO "audit_log"');
  });

  test('also when it was refused', async () => {
    await graph.read(`{ resident(id: "${elder}") { name } }`, {}, worker('elsewhere', '222401006003'));
    expect([...(await rowsOf('elsewhere'))]).toEqual([{ ...read, of: elder, outcome: 'REFUSED' }]);
    const list = `{ division(code: "${demoCommunity}") { residents { nodes { id } } } }`;
    await graph.read(list, {}, worker('lists elsewhere', '222401006003'));
    expect([...(await rowsOf('lists elsewhere'))]).toEqual([
      { ...read, action: 'listResidents', of: 'unknown', outcome: 'REFUSED' },
    ]);
  });

  test('and none for who looks at the own data, or at nobody', async () => {
    await graph.read(`{ resident(id: "${elder}") { name } viewer { resident { name } } }`, {}, self);
    await graph.read(`{ division(code: "${demoCommunity}") { population { residents } } }`, {}, self);
    await graph.read('{ resident(id: "res_nobody") { name } }', {}, self);
    expect([...(await rowsOf('elder'))]).toEqual([]);
  });

  test('and nothing is answered when it cannot be written', async () => {
    const { sql } = adminOf(graph);
    await sql`REVOKE INSERT ON residents.audit_log FROM residents_app`;
    try {
      const query = `{ resident(id: "${elder}") { name } }`;
      await expect(graph.ask(query, {}, worker('without a log'))).rejects.toThrow();
    } finally {
      await sql`GRANT INSERT ON residents.audit_log TO residents_app`;
    }
  });
});

describe('the whole citizen id within a household', () => {
  const query = (id: string) =>
    `{ resident(id: "${id}") { maskedCitizenId citizenId(purpose: DATA_SUBJECT_REQUEST) } }`;

  test('is the own one; of another member the masked one, and the attempt is written down', async () => {
    const own = testViewer({ ...self, subject: 'looks at the own id' });
    expect((await graph.read(query(elder), {}, own)).resident.citizenId).toMatch(/^\d{17}[\dX]$/);
    const { resident } = await graph.read(
      query(husband),
      {},
      testViewer({ ...self, subject: 'looks at his id' }),
    );
    expect(resident).toEqual({ maskedCitizenId: expect.stringMatching(/^\d{3}\*{13}/), citizenId: null });
    expect([...(await rowsOf('looks at his id'))]).toEqual(
      expect.arrayContaining([
        {
          ...read,
          action: 'readCitizenId',
          of: husband,
          outcome: 'REFUSED',
          purpose: 'DATA_SUBJECT_REQUEST',
        },
      ]),
    );
  });
});

describe('what a person is shown of it', () => {
  const log = `{ resident(id: "${elder}") { reads(first: 100) { nodes { readBy action refused residentId residentIds } } } }`;
  const shown = async () => (await graph.read(log, {}, self)).resident.reads.nodes;

  test('is every read and every refusal, without the others who were shown', async () => {
    await graph.read(
      `{ resident(id: "${husband}") { household { members { resident { name } } } } }`,
      {},
      worker('shown'),
    );
    await graph.read(`{ resident(id: "${elder}") { name } }`, {}, worker('refused', '222401006003'));
    const entry = { action: 'readResidents', residentId: elder, residentIds: [elder] };
    expect(await shown()).toEqual(
      expect.arrayContaining([
        { ...entry, readBy: 'shown', refused: false },
        { ...entry, readBy: 'refused', refused: true },
      ]),
    );
  });

  test('is no read for a report of violence or trafficking, which an auditor sees', async () => {
    const facts = `query ($ids: [ID!]!) {
      registryFacts(ids: $ids, purpose: PROTECTION_CASE, caseNumber: "p-1") { id } }`;
    await graph.read(facts, { ids: [elder] }, serviceViewer('rescue'));
    expect(JSON.stringify(await shown())).not.toContain('service:rescue');
    const auditor = testViewer({ role: 'AUDITOR', scopes: ['audit:read'] });
    const all = `{ residentReads(residentId: "${elder}", first: 100) { nodes { readBy purpose } } }`;
    expect((await graph.read(all, {}, auditor)).residentReads.nodes).toContainEqual({
      readBy: 'service:rescue',
      purpose: 'PROTECTION_CASE',
    });
  });

  test('cannot be escaped by naming that purpose', async () => {
    const query = `{ resident(id: "${elder}") { citizenId(purpose: PROTECTION_CASE) } }`;
    expect(await errorCode(graph.ask(query, {}, worker('hides')))).toBe('FORBIDDEN');
  });
});

describe('nobody fills the log', () => {
  test.each([
    ['a long case number', 'x'.repeat(65)],
    ['an empty one', ''],
    ['one with lines', 'A-7\nB-8'],
    ['one that hides', 'A\u202e7'],
  ])('%s is refused and not repeated', async (_, caseNumber) => {
    const query = `query ($caseNumber: String) {
      resident(id: "${elder}") { citizenId(purpose: ALLOWANCE_CASE, caseNumber: $caseNumber) } }`;
    const answer = await graph.ask(query, { caseNumber }, worker('fills the log'));
    expect(await errorCode(answer)).toBe('BAD_USER_INPUT');
    if (caseNumber) expect(JSON.stringify(answer.errors)).not.toContain(caseNumber);
    expect((await rowsOf('fills the log')).filter(({ action }) => action === 'readCitizenId')).toEqual([]);
  });

  test('the database refuses what is longer, whoever writes it', async () => {
    const write = (columns: object) =>
      graph.database.sql`INSERT INTO audit_log ${graph.database.sql({
        id: 'aud_test',
        at: '2026-11-20',
        actor: 'a',
        actor_role: 'A',
        action: 'a',
        outcome: 'DONE',
        subject_id: 's',
        request_id: 'r',
        details: '{}',
        ...columns,
      })}`;
    for (const column of ['actor', 'subject_id', 'case_number', 'request_id'])
      await expect(write({ [column]: 'x'.repeat(201) })).rejects.toThrow('audit_log_lengths');
  });
});
