// No value of a person's leaves in an error or in the log, whatever fails: canaries are sent wherever something can be
// sent, and looked for in all that is written and answered.

import { readFileSync } from 'node:fs';
import { subgraphs } from '@civil-affairs/gateway/subgraphs';
import { openDatabase } from '@civil-affairs/kit/database';
import { appConnection } from '@civil-affairs/kit/database-setup';
import { loggedError } from '@civil-affairs/kit/logged-errors';
import { schemaOf } from '@civil-affairs/kit/subgraph';
import { factsFor, testViewer } from '@civil-affairs/kit/testing';
import { sql } from 'drizzle-orm';
import {
  buildSchema,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestGraph, type TestGraph } from '../graph.ts';
import { keepWritten, type Written } from '../written.ts';

const citizenId = '222499199003070011';
const account = '6222021234567890123';
const phone = '13898765432';
// No pattern finds a name: it is kept out by what is not written.
const name = '不可泄露者';
const canaries = [citizenId, account, phone, name];

const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'), {
  assumeValid: true,
});

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

function leaksIn(texts: readonly string[]): string[] {
  return texts.filter((text) => canaries.some((canary) => text.includes(canary)));
}

/** What is neither of its own kind nor of any other: as JSON, and as a literal. */
const wrong: readonly unknown[] = [
  name,
  { [citizenId]: account, name, phone },
  Number(account),
  citizenId,
  [name, { id: citizenId }],
  Number(`${phone}.5`),
  { name },
];
/** All ways come in turn: at each place so many. */
const waysForEach = 1;
let turn = 0;

const right: Record<string, unknown> = {
  ID: 'res_0',
  String: 'x',
  Int: 1,
  SafeInt: 1,
  Boolean: true,
  LocalDate: '2026-11-20',
  YearMonth: '2026-11',
  DateTime: '2026-11-20T08:00:00Z',
};

/** A value of a type, with every field that it has. */
function rightFor(type: GraphQLInputType, depth = 0): unknown {
  if (isNonNullType(type)) return rightFor(type.ofType, depth);
  if (isListType(type)) return [rightFor(type.ofType, depth)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (!isInputObjectType(type)) return right[type.name] ?? 1;
  const fields = Object.values(type.getFields()).filter((field) => isNonNullType(field.type) || depth < 3);
  return Object.fromEntries(fields.map((field) => [field.name, rightFor(field.type, depth + 1)]));
}

/** The same value with one thing wrong, for every place in it. */
function* wrongFor(type: GraphQLInputType, value: unknown): Generator<unknown> {
  if (isNonNullType(type)) return yield* wrongFor(type.ofType, value);
  for (let n = 0; n < waysForEach; n++) yield wrong[turn++ % wrong.length];
  if (isListType(type)) {
    for (const one of wrongFor(type.ofType, (value as unknown[])[0])) yield [one];
    return;
  }
  if (!isInputObjectType(type)) return;
  yield { ...(value as object), [`_${citizenId}`]: name };
  for (const field of Object.values(type.getFields())) {
    const own = (value as Record<string, unknown>)[field.name];
    if (own === undefined) continue;
    for (const one of wrongFor(field.type, own)) yield { ...(value as object), [field.name]: one };
  }
}

function literalOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literalOf).join(' ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(
    ([key, one]) => `${/^\d/.test(key) ? `a${key}` : key}: ${literalOf(one)}`,
  );
  return `{${fields.join(' ')}}`;
}

interface Question {
  query: string;
  variables?: Record<string, unknown>;
}

/** Every mutation and every query with arguments, with each of these wrong once. */
function* wrongQuestions(of: GraphQLSchema): Generator<Question> {
  for (const [keyword, root] of [
    ['query', of.getQueryType()],
    ['mutation', of.getMutationType()],
  ] as const)
    for (const field of Object.values(root?.getFields() ?? {})) {
      if (field.name.startsWith('_')) continue;
      const selection = isCompositeType(getNamedType(field.type)) ? '{ __typename }' : '';
      for (const argument of field.args) {
        const others = field.args.filter((one) => one !== argument && isNonNullType(one.type));
        const rest = others.map((one) => `${one.name}: $${one.name}`);
        const definitions = [argument, ...others].map((one) => `$${one.name}: ${one.type}`).join(' ');
        const given = Object.fromEntries(others.map((one) => [one.name, rightFor(one.type)]));
        for (const value of wrongFor(argument.type, rightFor(argument.type))) {
          const call = [`${argument.name}: $${argument.name}`, ...rest].join(' ');
          yield {
            query: `${keyword} (${definitions}) { ${field.name}(${call}) ${selection} }`,
            variables: { ...given, [argument.name]: value },
          };
          const inPlace = [argument, ...others].map(
            (one) => `${one.name}: ${literalOf(one === argument ? value : given[one.name])}`,
          );
          yield { query: `${keyword} { ${field.name}(${inPlace.join(' ')}) ${selection} }` };
        }
      }
    }
}

/** A name and an id are texts: where texts are right they are wrong in no way that a type shows. */
function isRefused({ errors }: { errors?: readonly unknown[] | undefined }): boolean {
  return errors !== undefined && errors.length > 0;
}

describe('no answer and no log quotes what was sent', () => {
  test('with the wrong type in every argument and every field of every input, over the gateway', async () => {
    const questions = [...wrongQuestions(schema)];
    const leaks: string[] = [];
    let refused = 0;
    for (let at = 0; at < questions.length; at += 40)
      await Promise.all(
        questions.slice(at, at + 40).map(async ({ query, variables }) => {
          const answer = await graph.request(query, variables);
          if (isRefused(answer)) refused += 1;
          if (leaksIn([JSON.stringify(answer.errors ?? [])]).length > 0)
            leaks.push(`${query} ${JSON.stringify(answer.errors)}`);
        }),
      );
    expect(leaks).toEqual([]);
    expect(leaksIn(written.lines)).toEqual([]);
    expect(questions.length).toBeGreaterThan(1_000);
    expect(refused).toBeGreaterThan(questions.length * 0.8);
  }, 120_000);

  test('nor asked of the subgraphs themselves', async () => {
    const nobody = factsFor(null);
    for (const subgraph of subgraphs) {
      const answer = graph.transports[subgraph.name];
      const leaks: string[] = [];
      for (const question of wrongQuestions(schemaOf(subgraph))) {
        const { errors } = (await answer?.(question, nobody)) ?? {};
        if (leaksIn([JSON.stringify(errors ?? [])]).length > 0) leaks.push(JSON.stringify(errors));
      }
      expect(leaks).toEqual([]);
    }
    expect(leaksIn(written.lines)).toEqual([]);
  }, 120_000);

  test.each([
    [
      'a text where a number belongs',
      `{ division(code: "222401") { residents(first: "${citizenId}") { totalCount } } }`,
    ],
    ['a number beyond Int', `{ division(code: "222401") { residents(first: ${account}) { totalCount } } }`],
    ['an enum that is none', `{ residentByCitizenId(citizenId: "x", purpose: a${citizenId}) { id } }`],
    [
      'NUL beside it',
      `{ residentByCitizenId(citizenId: "${citizenId}\\u{0}", purpose: ELDER_CARE_CASE) { id } }`,
    ],
    ['a document that ends too soon', `{ division(code: "${citizenId}"`],
    ['a text where a name belongs', `{ "${name} ${citizenId}" }`],
    ['a number where a name belongs', `{ ${citizenId} }`],
    ['a text in blocks', `{ division(code: 5, x: """${name}""") { """${name}""" } }`],
    ['a field that is none', `{ a${citizenId} }`],
    ['an operation that is not there', `query A { __typename } query B { __typename }`, `a${citizenId}`],
  ])('%s', async (_, query, operationName?: string) => {
    const response = await fetch(graph.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, operationName }),
    });
    const text = await response.text();
    expect(text).toContain('"errors"');
    expect(leaksIn([text])).toEqual([]);
  });

  test.each([
    ['JSON that is none', `{"query": "{ x }", ${citizenId}}`],
    ['JSON that ends', `{"query": "${name}`],
    ['variables that are text', JSON.stringify({ query: '{ __typename }', variables: name })],
    ['a list', JSON.stringify([citizenId])],
  ])('%s', async (_, body) => {
    const headers = { 'content-type': 'application/json' };
    const text = await (await fetch(graph.url, { method: 'POST', headers, body })).text();
    expect(leaksIn([text])).toEqual([]);
  });
});

describe('a statement that fails is logged by its text and its code', () => {
  const birth = {
    citizenId,
    name,
    birthDate: '1990-03-07',
    sex: 'MALE',
  };
  const insert = sql`INSERT INTO residents.residents (id, citizen_id, name, birth_date, sex, ethnicity, hukou_type, community_code)`;

  test.each([
    ['a value of no such type', sql`SELECT ${name}::date`],
    ['a number that is none', sql`SELECT ${citizenId}::int`],
    ['a text that is too long', sql`SELECT CAST(${sql`${name}`} AS json)`],
    [
      'a constraint',
      sql`${insert} VALUES ('a', ${birth.citizenId}, ${birth.name}, ${birth.birthDate}, 'NO', 'HA', 'UNIFIED', '222401')`,
    ],
    [
      'a column that may not be null',
      sql`${insert} VALUES ('a', ${birth.citizenId}, ${birth.name}, ${birth.birthDate}, NULL, 'HA', 'UNIFIED', '222401')`,
    ],
    ['a time-out', sql`SELECT pg_sleep(5), ${name}`],
    [
      'a row that is there already',
      sql`INSERT INTO audit_log SELECT id, at, ${name}, ${citizenId}, action, outcome, subject_id FROM audit_log`,
    ],
    ['NUL', sql`SELECT ${`${name}\0`}`],
  ])('%s', async (kind, statement) => {
    const { db, close } = openDatabase({
      ...appConnection(graph.city.admin, 'residents', graph.city.secret),
      max: 1,
      connection: { search_path: 'residents', statement_timeout: 50 },
      // The driver then lets parameters hang on its errors where everybody finds them.
      onStatement: () => {},
    });
    const failure: unknown = await db.execute(statement).then(
      () => expect.unreachable(),
      (error: unknown) => error,
    );
    await close();
    const text = JSON.stringify(loggedError(failure));
    expect(leaksIn([text]), kind).toEqual([]);
    expect(text).toMatch(/"code":"[0-9A-Z]{5}"/);
    expect(text).toContain('"statement"');
  });

  test('also in the log of the graph, when a constraint that nobody foresaw is violated, or the database goes', async () => {
    const admin = graph.city.openAsAdmin();
    const officer = testViewer({
      role: 'RESIDENTS_REGISTRAR',
      scopes: ['residents:read', 'residents:search'],
      division: '222401',
    });
    const query = `query ($search: ResidentSearchInput!) {
      residentSearch(search: $search, division: "222401", purpose: ELDER_CARE_CASE) { totalCount }
    }`;
    const variables = { search: { name, birthDate: '1990-03-07' } };
    const search = () => graph.transports.residents?.({ query, variables }, factsFor(officer));
    const before = written.lines.length;
    await admin.sql`ALTER TABLE residents.residents RENAME COLUMN name_key TO name_key_gone`;
    await search();
    await admin.sql`ALTER TABLE residents.residents RENAME COLUMN name_key_gone TO name_key`;
    await admin.sql`ALTER TABLE residents.audit_log ADD CONSTRAINT nobody CHECK (action <> 'searchResidents') NOT VALID`;
    await search();
    await admin.sql`ALTER TABLE residents.audit_log DROP CONSTRAINT nobody`;
    const gone = search();
    await admin.sql`
      SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND usename = 'residents_app'`;
    await gone;
    const lines = written.lines.slice(before);
    expect(lines.join('')).toContain('unexpected error');
    expect(leaksIn(lines)).toEqual([]);
  });
});

test('the log masks what looks like a number of a person’s, wherever it stands', async () => {
  const { log } = await import('@civil-affairs/kit/log');
  log.error({ err: new Error(`found ${citizenId} twice`), account, list: [phone] }, `of ${citizenId}`);
  const line = written.lines.at(-1) ?? '';
  expect(line).toContain('"level"');
  expect(leaksIn([line])).toEqual([]);
});
