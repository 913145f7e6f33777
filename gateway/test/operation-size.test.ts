import { buildSchema, Kind, parse } from 'graphql';
import { expect, test } from 'vitest';
import type { Gateway } from '../src/operation-fields.ts';
import { standardLimits } from '../src/protection/limits.ts';
import { operationChecker } from '../src/protection/operation-size.ts';

const coreSupergraphSdl = `
  directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!], requireOneSlicingArgument: Boolean = true) on FIELD_DEFINITION
  type Query {
    people(first: Int): [Person!]! @listSize(assumedSize: 20, slicingArguments: ["first"], requireOneSlicingArgument: false)
  }
  type Person { name: String }
`;
const schema = buildSchema(coreSupergraphSdl);
const gateway: Gateway = {
  onSchemaLoadOrUpdate(listener) {
    listener({ apiSchema: schema, coreSupergraphSdl });
    return () => {};
  },
};
const check = operationChecker(gateway, standardLimits);

test('an operation that comes again is measured by the numbers that it comes with', () => {
  const document = parse('query ($n: Int = 60) { people(first: $n) { name } }');
  const [operation] = document.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
  const costOf = (variables: Record<string, unknown>) =>
    check({ document, operation, variables, schema }, null).cost;
  for (let times = 0; times < 2; times += 1) {
    expect(costOf({ n: 7 })).toBe(7);
    expect(costOf({ n: null })).toBe(20);
    expect(costOf({})).toBe(60);
    expect(costOf({ n: '50' })).toBe(20);
    expect(costOf({ n: 50 })).toBe(50);
  }
});
