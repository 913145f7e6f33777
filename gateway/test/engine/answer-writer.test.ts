import { buildSchema, type FragmentDefinitionNode, type OperationDefinitionNode, parse } from 'graphql';
import { expect, test } from 'vitest';
import type { Answer } from '../../src/engine/compile/answer.ts';
import { compileAnswer } from '../../src/engine/compile/answer-writer.ts';
import { openPosition, positionAt } from '../../src/engine/compile/positions.ts';
import type { Data } from '../../src/engine/data.ts';

const schema = buildSchema(`
  type Query { leaf: Leaf, leaves: [Leaf!] }
  enum Colour { GREEN RED }
  type Leaf { id: ID!, name: String, size: Int, colour: Colour, isDry: Boolean!, twig: Leaf }
`);
const document = parse(`{
  leaf {
    id constructor: name toString: size __proto__: colour valueOf: name hasOwnProperty: size
    name size colour isDry
    twig { id name }
    ...more
  }
}
fragment more on Leaf { __typename text: name }`);

/** Writes answers of the one operation. */
function writerOfLeaves() {
  const [operation, ...fragments] = document.definitions as [
    OperationDefinitionNode,
    ...FragmentDefinitionNode[],
  ];
  const type = schema.getQueryType();
  if (!type) throw new Error('no query type');
  const root = openPosition('', undefined);
  const at = positionAt(root, ['leaf']);
  const writer = compileAnswer(
    {
      schema,
      fragments: new Map(fragments.map((one) => [one.name.value, one])),
      isIncluded: () => true,
    },
    { selectionSet: operation.selectionSet, type },
    root,
    () => 'null',
  );
  return (leaf: Data, added?: Data) => {
    const additions = new Map(added && [[at, new Map([[leaf, added]])]]);
    return writer.write({
      data: { leaf },
      additions,
      shared: new Map(),
      budget: undefined,
    } as unknown as Answer);
  };
}

/** One after the other: right values, wrong ones, nulls and nothing, in each of the fields. */
function leaves(): Data[] {
  const own = (name: string, value: unknown) =>
    Object.defineProperty({}, name, { value, enumerable: true, configurable: true, writable: true }) as Data;
  const right: Data = {
    ...{ id: 'l1', constructor: 'oak "old"', toString: 3, valueOf: 'x', hasOwnProperty: 4 },
    ...{ name: 'oak\u2028\n', size: 5, colour: 'GREEN', isDry: false, __typename: 'Leaf', text: 't' },
    ...{ twig: { id: 7, name: null } },
  };
  const values = [null, undefined, 'GREEN', 'BLUE', 1, 1.5, true, [], {}, { id: null }, { id: 'z' }];
  const made: Data[] = [right, Object.assign(own('__proto__', 'RED'), right), {}];
  for (const name of Object.keys(right))
    for (const value of values) {
      const { [name]: _, ...rest } = right;
      made.push(rest, { ...right, [name]: value });
    }
  return made;
}

test('what is written by code of its own is what the loop over fields has written, and told as wrong', () => {
  const write = writerOfLeaves();
  const all = leaves();
  const first = all.map((leaf) => write(leaf));
  expect(new Set(first.map(({ text }) => text)).size).toBeGreaterThan(20);
  expect(first.filter(({ incompletions }) => incompletions.length > 0).length).toBeGreaterThan(20);
  expect(first[0]?.text).toBe(
    '{"leaf":{"id":"l1","constructor":"oak \\"old\\"","toString":3,"__proto__":null,"valueOf":"x","hasOwnProperty":4,' +
      '"name":"oak\u2028\\n","size":5,"colour":"GREEN","isDry":false,"twig":{"id":7,"name":null},"__typename":"Leaf","text":"t"}}',
  );
  for (let n = 0; n < 1_000; n += 1) write(all[0] as Data);
  expect(all.map((leaf) => write(leaf))).toEqual(first);
  // What came from another subgraph counts before the object's own.
  const { name, ...right } = all[0] as Data;
  expect(write({ ...right, name: 'other' }, { name })).toEqual(first[0]);
});
