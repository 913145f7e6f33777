import type { FetchNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import { Kind, parseValue, stripIgnoredCharacters } from 'graphql';
import { expect, test } from 'vitest';
import { restorePlan } from '../../src/engine/plan/repairs/restore-plan.ts';
import { requirementKey, type StandIn, type StandIns } from '../../src/engine/plan/repairs/stand-ins.ts';

const standIn = (field: string, unit: string): StandIn => ({
  field,
  arguments: [
    {
      kind: Kind.ARGUMENT,
      name: { kind: Kind.NAME, value: 'unit' },
      value: parseValue(unit, { noLocation: true }),
    },
  ],
});
const standIns: StandIns = {
  supergraph: { kind: Kind.DOCUMENT, definitions: [] },
  all: new Map([
    ['weight__1', standIn('weight', 'OUNCE')],
    ['weight__2', standIn('weight', 'GRAM')],
  ]),
  requiredBy: new Map([
    [requirementKey('B', 'abroad'), new Set(['weight__1'])],
    [requirementKey('B', 'home'), new Set(['weight__2'])],
  ]),
  keys: new Set(),
};
const leaf = (name: string): QueryPlanSelectionNode => ({ kind: 'Field', name });

function restored(fetch: Partial<FetchNode>) {
  const node = {
    kind: 'Fetch',
    serviceName: 'b',
    operationName: undefined,
    operationKind: 'query',
    ...fetch,
  };
  const plan = restorePlan({ kind: 'QueryPlan', node: node as FetchNode }, standIns, (name) =>
    name.toUpperCase(),
  );
  const nodes = plan.node?.kind === 'Parallel' ? plan.node.nodes : [plan.node];
  return (nodes as FetchNode[]).map((each) => ({
    ...each,
    operation: stripIgnoredCharacters(each.operation),
  }));
}

test('a field is requested from a subgraph by its own name, under that of its stand-in', () => {
  const [fetch] = restored({ operation: '{ dishes { weight weight__1 } }' });
  expect(fetch?.operation).toBe('{dishes{weight weight__1:weight(unit:OUNCE)}}');
});

test('fields that require one field with different arguments are requested apart, each with its own', () => {
  const fetches = restored({
    operation: `query($representations: [_Any!]! $sign: String $size: Int) {
      _entities(representations: $representations) { ... on Dish { abroad(sign: $sign) home(size: $size) id } } }`,
    variableUsages: ['sign', 'size'],
    requires: [
      {
        kind: 'InlineFragment',
        typeCondition: 'Dish',
        selections: [leaf('__typename'), leaf('id'), leaf('weight__1'), leaf('weight__2')],
      },
    ],
  });
  const parts = fetches.map(({ operation, variableUsages, requires, inputRewrites }) => ({
    operation,
    variableUsages,
    sent: requires?.flatMap(({ selections }) =>
      (selections ?? []).map((node) => 'name' in node && node.name),
    ),
    inputRewrites,
  }));
  const renamed = (name: string) => [{ kind: 'KeyRenamer', path: [name], renameKeyTo: 'weight' }];
  expect(parts).toEqual([
    {
      operation:
        'query($representations:[_Any!]!$sign:String){_entities(representations:$representations){...on Dish{abroad(sign:$sign)id}}}',
      variableUsages: ['sign'],
      sent: ['__typename', 'id', 'weight__1'],
      inputRewrites: renamed('weight__1'),
    },
    {
      operation:
        'query($representations:[_Any!]!$size:Int){_entities(representations:$representations){...on Dish{home(size:$size)}}}',
      variableUsages: ['size'],
      sent: ['__typename', 'id', 'weight__2'],
      inputRewrites: renamed('weight__2'),
    },
  ]);
});
