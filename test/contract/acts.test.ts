import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withEventTables } from '@civil-affairs/gateway/event-tables';
import { subgraphs } from '@civil-affairs/gateway/subgraphs';
import { isActResolver } from '@civil-affairs/kit/acts';
import type { Subgraph } from '@civil-affairs/kit/subgraph';
import { Kind } from 'graphql';
import { describe, expect, test } from 'vitest';
import { domainOf } from './domains.ts';

type Acting = Pick<Subgraph, 'name' | 'typeDefs' | 'resolvers' | 'acts'>;

/** The mutations that a contract promises. */
function mutationsOf({ typeDefs }: Acting): string[] {
  return typeDefs.definitions.flatMap((definition) =>
    (definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION) &&
    definition.name.value === 'Mutation'
      ? (definition.fields ?? []).map((field) => field.name.value)
      : [],
  );
}

/** What is past the protocol in a subgraph. */
function complaintsAbout(subgraph: Acting): string[] {
  const promised = mutationsOf(subgraph);
  const acts = (subgraph.acts ?? []).map(({ action }) => action);
  const resolvers = Object.entries(subgraph.resolvers.Mutation ?? {});
  return [
    ...promised.filter((name) => !acts.includes(name)).map((name) => `${name} is in no list of acts`),
    ...acts.filter((name) => !promised.includes(name)).map((name) => `no mutation carries out ${name}`),
    ...acts.filter((name, n) => acts.indexOf(name) !== n).map((name) => `${name} is listed twice`),
    ...resolvers.flatMap(([name, resolver]) =>
      isActResolver(resolver) ? [] : [`${name} is carried out past the protocol of acts`],
    ),
  ];
}

describe('a mutation', () => {
  test('is an act: nothing is written past the protocol', () => {
    expect(subgraphs.flatMap(mutationsOf).length).toBeGreaterThan(40);
    expect(subgraphs.flatMap(complaintsAbout)).toEqual([]);
  });

  test('that is written by hand is found', () => {
    const marriages = subgraphs.find(({ name }) => name === 'marriages');
    if (!marriages?.acts) throw new Error('marriages has acts');
    const byHand = {
      ...marriages,
      acts: marriages.acts.filter(({ action }) => action !== 'refuseMarriage'),
      resolvers: {
        ...marriages.resolvers,
        Mutation: { ...marriages.resolvers.Mutation, refuseMarriage: async () => null },
      },
    };
    expect(complaintsAbout(byHand)).toEqual([
      'refuseMarriage is in no list of acts',
      'refuseMarriage is carried out past the protocol of acts',
    ]);
  });
});

describe('an event', () => {
  test('is written by one act', () => {
    const writers = Map.groupBy(
      subgraphs.flatMap(({ acts = [] }) => acts),
      ({ event }) => event,
    );
    expect(writers.size).toBeGreaterThan(40);
    expect([...writers].filter(([, acts]) => acts.length > 1).map(([event]) => event)).toEqual([]);
  });

  test('has the name of its domain', () => {
    const nameless = subgraphs.flatMap(({ name, acts = [] }) =>
      acts.map(({ event }) => event).filter((event) => !domainOf(name).test(event)),
    );
    expect(nameless).toEqual([]);
  });

  test('is listed in docs/events.md with the act that writes it', () => {
    const page = readFileSync(join(import.meta.dirname, '../../docs/events.md'), 'utf8');
    expect(page, '`npm run graph` writes the table again').toBe(withEventTables(page, subgraphs));
    const missing = subgraphs.flatMap(({ acts = [] }) =>
      acts.filter(({ event }) => !page.includes(`\`${event}\``)),
    );
    expect(missing.map(({ event }) => event)).toEqual([]);
  });
});
