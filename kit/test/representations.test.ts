import { buildSubgraphSchema } from '@apollo/subgraph';
import { execute, parse } from 'graphql';
import { beforeEach, expect, test } from 'vitest';
import { executorOf, settleLists } from '../src/execution.ts';
import { loadedField } from '../src/loaded-fields.ts';
import { Loader } from '../src/loaders.ts';
import { isolateRepresentations } from '../src/representations.ts';

const typeDefs = parse(`
  type Person @key(fields: "id") { id: ID! grade(plus: Int = 0): Int next: Int }
  type Place @key(fields: "id") { id: ID! name: String }
  type Query { nothing: Int }
`);

interface Context {
  isBlind?: boolean;
  grades: Loader<number>;
}

const schema = buildSubgraphSchema([
  {
    typeDefs,
    resolvers: {
      Person: {
        grade: loadedField(
          (_: { id: string }, { isBlind, grades }: Context) => (isBlind ? null : grades),
          (grade, _, { plus }: { plus: number }) => grade + plus,
        ),
        next: ({ id }: { id: string }, _: unknown, { grades }: Context) =>
          grades.use(`next to ${id}`, (grade) => grade),
      },
      Place: {
        __resolveReference: ({ id }: { id: string }) => {
          if (id === 'thrown') throw new Error('out of reach');
          if (id === 'refused') return Promise.reject(new Error('not yours'));
          if (id === 'missing') return null;
          const place = { id, name: `place ${id}` };
          return id === 'late' ? Promise.resolve(place) : place;
        },
      },
    },
    // biome-ignore lint/suspicious/noExplicitAny: the library's types want every resolver to know every context
  } as any,
]);
isolateRepresentations(schema);
settleLists(schema);

let questions: (readonly string[])[] = [];
let fails = false;
beforeEach(() => {
  questions = [];
  fails = false;
});

const contextOf = (rest: Partial<Context> = {}): Context => ({
  grades: new Loader(async (keys) => {
    questions.push(keys);
    if (fails) throw new Error('no such table');
    return keys.map((key) => Number(key) || 0);
  }),
  ...rest,
});

const run = executorOf(schema);

/** What is answered by graphql-js, and then by compiled code. */
async function answers(selection: string, representations: unknown[], context = contextOf) {
  const text = `query ($of: [_Any!]!) { _entities(representations: $of) { __typename ${selection} } }`;
  const variableValues = { of: representations };
  const document = parse(text);
  const right = await execute({ schema, document, variableValues, contextValue: context() });
  for (let n = 0; n < 3; n += 1) {
    const { data, errors } = await run(document, undefined, variableValues, context());
    expect(JSON.parse(JSON.stringify(data))).toEqual(JSON.parse(JSON.stringify(right.data)));
    expect(errors?.map(({ message, path }) => ({ message, path }))).toEqual(
      right.errors?.map(({ message, path }) => ({ message, path })),
    );
  }
  return JSON.parse(JSON.stringify(right));
}

const persons = ['1', '2', '3'].map((id) => ({ __typename: 'Person', id }));

test('each reference is found or fails by itself', async () => {
  const ids = ['a', 'late', 'missing', 'thrown', 'refused'];
  const { data, errors } = await answers('... on Place { name }', [
    ...ids.map((id) => ({ __typename: 'Place', id })),
    { __typename: 'Nothing', id: 'x' },
    { __typename: '_Service' },
    7,
    ...persons.slice(0, 1),
  ]);
  expect(data._entities).toEqual([
    { __typename: 'Place', name: 'place a' },
    { __typename: 'Place', name: 'place late' },
    null,
    null,
    null,
    null,
    null,
    null,
    { __typename: 'Person' },
  ]);
  const failed = errors.map(({ path }: { path: unknown[] }) => path[1]);
  expect(failed.toSorted()).toEqual([3, 4, 5, 6, 7]);
});

test('what a loaded field needs is read once for all references, before the first one is resolved', async () => {
  const { data } = await answers('... on Person { grade again: grade(plus: 1) next }', persons);
  expect(data._entities.map(({ grade, again }: Record<string, number>) => [grade, again])).toEqual([
    [1, 2],
    [2, 3],
    [3, 4],
  ]);
  // What is not read ahead is asked for afterwards: once by each of the four executions.
  expect(questions).toHaveLength(8);
  expect(questions.slice(0, 2)).toEqual([
    ['1', '2', '3'],
    ['next to 1', 'next to 2', 'next to 3'],
  ]);
});

test('one reference waits for nothing that comes before it', async () => {
  await answers('... on Person { grade next }', persons.slice(0, 1));
  expect(questions[0]).toEqual(['1', 'next to 1']);
});

test('nothing is read for what is not asked for, skipped or not to be seen', async () => {
  await answers('... on Place { name }', persons);
  await answers('... on Person { grade @skip(if: true) }', persons);
  await answers('... on Person @skip(if: true) { grade }', persons);
  const { data } = await answers('... on Person { grade }', persons, () => contextOf({ isBlind: true }));
  expect(data._entities[0]).toEqual({ __typename: 'Person', grade: null });
  expect(questions).toEqual([]);
});

test('what cannot be read ahead is an error of each field, and is tried once', async () => {
  fails = true;
  const { data, errors } = await answers('... on Person { grade }', persons);
  expect(data._entities[0]).toEqual({ __typename: 'Person', grade: null });
  expect(errors.map(({ message, path }: Record<string, unknown>) => [message, path])).toEqual(
    [0, 1, 2].map((n) => ['no such table', ['_entities', n, 'grade']]),
  );
  expect(questions).toHaveLength(4);
});
