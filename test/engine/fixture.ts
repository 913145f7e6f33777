// A federation of a test's own: a few plain subgraphs in this process, without database or access rules.
import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphAnswer, Transport } from '@civil-affairs/kit/services';
import { execute, type GraphQLSchema, parse } from 'graphql';
import { type Faults, injectFaults, isDown } from './faulty-subgraphs.ts';

/** One subgraph of a fixture. */
export interface FixtureService {
  name: string;
  /** SDL without the `@link` to federation, which is added. */
  typeDefs: string;
  resolvers: object;
}

/** An operation with what it is meant to show. */
export interface Case {
  /** A sentence that says what the gateway does here. */
  name: string;
  query: string;
  variables?: Record<string, unknown>;
  /** The right answer, written by hand; only where the stock executor cannot be the judge. */
  expected?: GraphAnswer;
}

export interface Fixture {
  name: string;
  services: FixtureService[];
  cases: Case[];
  /** Values for random arguments and variables, by the name of their type. */
  values?: Record<string, readonly unknown[]>;
  /** Why the stock executor cannot be the judge of random operations here: it fails at most of them. */
  noJudge?: string;
  /** Forgets what mutations wrote, before the next executor runs. */
  reset?(): void;
}

/** A composed fixture that answers. */
export interface FixtureGraph {
  fixture: Fixture;
  supergraph: string;
  /** What clients see. */
  schema: GraphQLSchema;
  transports: Readonly<Record<string, Transport>>;
  /** Set `seed` to make the subgraphs answer with nulls and errors at places chosen by it. */
  faults: Faults;
  /** Every request that a subgraph was sent, in order; empty it with `requests.length = 0`. */
  requests: { subgraph: string; query: string; variables: Record<string, unknown> | undefined }[];
}

const federation = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [
  "@key" "@requires" "@provides" "@external" "@shareable" "@override" "@inaccessible" "@interfaceObject" "@tag"
])`;

/**
 * Composes a fixture.
 * @throws Error when it does not compose
 */
export function openFixture(fixture: Fixture): FixtureGraph {
  const services = fixture.services.map((service) => ({
    ...service,
    document: parse(`${federation}\n${service.typeDefs}`),
  }));
  const composed = composeServices(
    services.map(({ name, document }) => ({ name, url: `http://${name}.invalid`, typeDefs: document })),
  );
  if (!composed.schema)
    throw new Error(`${fixture.name} does not compose:\n${composed.errors?.map(String).join('\n')}`);
  const faults: Faults = { seed: undefined, severity: 0.05 };
  const requests: FixtureGraph['requests'] = [];
  const transports = services.map(({ name, document, resolvers }): [string, Transport] => {
    // biome-ignore lint/suspicious/noExplicitAny: fixtures are untyped on purpose
    const schema = buildSubgraphSchema([{ typeDefs: document, resolvers: resolvers as any }]);
    injectFaults(name, schema, faults);
    return [
      name,
      async ({ query, variables }) => {
        requests.push({ subgraph: name, query, variables });
        if (isDown(name, faults)) throw new Error(`${name} is down`);
        return answer(schema, query, variables);
      },
    ];
  });
  return {
    fixture,
    supergraph: composed.supergraphSdl,
    schema: composed.schema.toAPISchema().toGraphQLJSSchema(),
    transports: Object.fromEntries(transports),
    faults,
    requests,
  };
}

/** What a subgraph answers, through JSON as if over the network: nothing is shared with the caller. */
async function answer(
  schema: GraphQLSchema,
  query: string,
  variableValues: Record<string, unknown> | undefined,
): Promise<GraphAnswer> {
  const result = await execute({ schema, document: parse(query), variableValues });
  return JSON.parse(JSON.stringify(result)) as GraphAnswer;
}
