import { standardLimits } from '@civil-affairs/gateway/protection/limits';
import { operationChecker } from '@civil-affairs/gateway/protection/operation-size';
import { withoutSecurityPurpose } from '@civil-affairs/gateway/supergraph';
import { buildSchema, getIntrospectionQuery, Kind, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { composed } from '../composed.ts';
import { personaOf, startTestGraph, type TestGraph } from '../graph.ts';
import { operations, publicVisitor } from '../operations.ts';

const connections = 50;
const refusals = ['OPERATION_TOO_LARGE', 'RATE_LIMITED', 'OVERLOADED'];

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph({ plansAhead: true });
});
afterAll(() => graph.stop());

const isMutation = (query: string) =>
  parse(query).definitions.some(
    (node) => node.kind === Kind.OPERATION_DEFINITION && node.operation === 'mutation',
  );
const codesOf = (errors: unknown) =>
  ((errors ?? []) as { extensions?: { code?: string } }[]).map(({ extensions }) => extensions?.code ?? '');

describe('what front ends send passes', () => {
  test.each(operations.map((operation) => [operation.name, operation] as const))(
    '%s',
    async (name, operation) => {
      const { persona } = operation;
      const times = isMutation(operation.query) ? 1 : connections;
      const answers = await Promise.all(
        Array.from({ length: times }, (_, n) => {
          if (persona === null || persona === publicVisitor) return graph.run(name, {}, null);
          // Each of them is somebody else: searches by citizen id are counted for each identity.
          return graph.run(name, {}, { ...personaOf(persona), id: `${persona}-${n}` });
        }),
      );
      for (const { errors } of answers) {
        expect(codesOf(errors).filter((code) => refusals.includes(code))).toEqual([]);
        if (times > 1) expect(errors).toBeUndefined();
      }
    },
  );

  test('the introspection query, with all of its options', async () => {
    const query = getIntrospectionQuery({
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
    });
    const answers = await Promise.all(Array.from({ length: connections }, () => graph.request(query)));
    for (const { data, errors } of answers) {
      expect(errors).toBeUndefined();
      const types = data.__schema.types as { kind: string; isOneOf: boolean | null }[];
      expect(types.length).toBeGreaterThan(100);
      for (const { kind, isOneOf } of types) expect(isOneOf).toBe(kind === 'INPUT_OBJECT' ? false : null);
    }
  });
});

test('what front ends send stays far below the limits', () => {
  const { supergraph, publicSchema } = composed;
  const schema = buildSchema(publicSchema);
  const check = operationChecker(
    {
      onSchemaLoadOrUpdate(update) {
        update({ apiSchema: schema, coreSupergraphSdl: withoutSecurityPurpose(supergraph) });
        return () => {};
      },
    },
    standardLimits,
  );
  const greatest = { text: 0, depth: 0, fields: 0, aliases: 0, directives: 0, cost: 0 };
  for (const { query, variables } of operations) {
    const document = parse(query);
    const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
    if (!operation) throw new Error('an example is an operation');
    const size = {
      text: query.length,
      ...check({ document, operation, variables: variables ?? {}, schema }, null),
    };
    for (const name of Object.keys(greatest) as (keyof typeof greatest)[])
      greatest[name] = Math.max(greatest[name], size[name]);
  }
  console.table(
    Object.entries(greatest).map(([name, value]) => ({
      limit: name,
      greatest: value,
      allowed: standardLimits[name as keyof typeof greatest],
    })),
  );
  for (const [name, value] of Object.entries(greatest))
    expect(value, name).toBeLessThanOrEqual(0.75 * standardLimits[name as keyof typeof greatest]);
});
