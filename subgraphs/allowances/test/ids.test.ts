// An id that cannot be one is answered as one that is not there: by a problem in the reader's language, or by nothing found.
import { testSubgraph, testViewer } from '@civil-affairs/kit/testing';
import { inputValue } from '@civil-affairs/kit/testing/inputs';
import { getNamedType, isLeafType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { residents } from '../../residents/src/subgraph.ts';
import { allowances } from '../src/subgraph.ts';
import { argumentsOf, everyScope, fillerOf, mayRequest, mutations, queries } from './permissions-testing.ts';

const graph = testSubgraph(allowances, { neighbours: [residents] });
const bureau = testViewer({
  subject: 'bureau',
  role: 'ALLOWANCE_OFFICER',
  division: '222401',
  scopes: [...everyScope, 'residents:read'],
});

describe.each([['没有 这个号'], ['x'.repeat(101)], ['']])('the id %j', (id) => {
  test.each(mutations.map(({ name, args }) => [name, args] as const))('in %s', async (name, [input]) => {
    if (!input) throw new Error(`${name} takes no input`);
    const value = inputValue(
      input.type,
      input.name,
      fillerOf(() => id),
    );
    const { data, errors } = await graph.ask(
      `mutation ($input: ${input.type}) { ${name}(input: $input) { problems { code message } } }`,
      { input: value },
      bureau,
    );
    expect(errors).toBeUndefined();
    expect(data?.[name].problems).not.toEqual([]);
  });

  test.each(
    queries.filter((field) => mayRequest(field, bureau)).map((field) => [field.name, field] as const),
  )('in %s', async (name, field) => {
    const named = getNamedType(field.type);
    const inner = isLeafType(named) ? '' : '{ __typename }';
    const { errors } = await graph.ask(
      `{ ${name}${argumentsOf(field.args, () => id, named.name)} ${inner} }`,
      {},
      bureau,
    );
    expect(errors).toBeUndefined();
  });
});
