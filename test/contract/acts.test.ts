import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listenersModule, withEventTables } from '@civil-affairs/gateway/event-tables';
import { subgraphs } from '@civil-affairs/gateway/subgraphs';
import { isActResolver } from '@civil-affairs/kit/acts';
import { everyEvent } from '@civil-affairs/kit/events/reactions';
import type { Subgraph } from '@civil-affairs/kit/subgraph';
import { Kind } from 'graphql';
import { describe, expect, test } from 'vitest';
import { domainOf } from './domains.ts';

const root = join(import.meta.dirname, '../..');

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
  const described = subgraphs.flatMap(({ name, events = {} }) =>
    Object.entries(events).map(([type, fields]) => ({ name, type, fields })),
  );

  test('is described by one subgraph', () => {
    const types = described.map(({ type }) => type);
    expect(types.length).toBeGreaterThan(40);
    expect(types.filter((type, n) => types.indexOf(type) !== n)).toEqual([]);
  });

  test('is written by one act, which its subgraph describes', () => {
    const faults = subgraphs.flatMap(({ events = {}, acts = [], systemActs = [] }) => {
      const written = [...acts, ...systemActs].map(({ event }) => event);
      return [
        ...Object.keys(events).filter((type) => !written.includes(type)),
        ...written.filter((type) => !(type in events)),
        ...written.filter((type, n) => written.indexOf(type) !== n),
      ];
    });
    expect(faults).toEqual([]);
  });

  test('has the name of its domain', () => {
    const nameless = described.filter(({ name, type }) => !domainOf(name).test(type));
    expect(nameless.map(({ type }) => type)).toEqual([]);
  });

  test('to which a subgraph reacts is described, with every field that it needs', () => {
    const heard = subgraphs.flatMap(({ name, reactions = [] }) => reactions.map((one) => ({ name, ...one })));
    expect(heard.length).toBeGreaterThan(1);
    const faults = heard.flatMap(({ name, on, fields }) => {
      if (on === everyEvent)
        return Object.keys(fields).map((field) => `${name} needs ${field} of every event`);
      const known = described.find(({ type }) => type === on);
      if (!known) return [`${name} reacts to ${on}, which nobody describes`];
      // Who takes a field as it may be takes it also where it is always there.
      return Object.entries(fields).flatMap(([field, kind]) =>
        known.fields[field] === kind || `${known.fields[field]}?` === kind
          ? []
          : [`${name} needs ${on}.${field} as ${kind}`],
      );
    });
    expect(faults).toEqual([]);
  });

  test('is listed in docs/events.md, and who listens is known to the acts', () => {
    const page = readFileSync(join(root, 'docs/events.md'), 'utf8');
    expect(page, '`npm run graph` writes the table again').toBe(withEventTables(page, subgraphs));
    expect(described.filter(({ type }) => !page.includes(`\`${type}\``))).toEqual([]);
    const module = readFileSync(join(root, 'kit/src/generated/listeners.ts'), 'utf8');
    expect(module, '`npm run graph` writes it again').toBe(listenersModule(subgraphs));
  });
});
