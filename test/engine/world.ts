// A world without a database: what a field of the project's graph holds follows from the object that it belongs to, its
// arguments and a seed. So every subgraph answers alike, and a plain executor over the one schema says what is right.
import { buildSubgraphSchema } from '@apollo/subgraph';
import { nodesSubgraph } from '@civil-affairs/gateway/nodes';
import { subgraphs } from '@civil-affairs/gateway/subgraphs';
import { withoutSecurityPurpose } from '@civil-affairs/gateway/supergraph';
import type { Transport } from '@civil-affairs/kit/services';
import { commonTypeDefs } from '@civil-affairs/kit/subgraph';
import {
  buildSchema,
  concatAST,
  execute,
  type GraphQLAbstractType,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
} from 'graphql';
import { composed } from '../composed.ts';
import type { Executor, Graph, TextAnswer } from './executors.ts';
import { lot } from './random.ts';

/** An object of the world: its type, and what all of its fields follow from. */
interface Thing {
  __typename: string;
  is: string;
}

export interface World extends Graph {
  schema: GraphQLSchema;
  /** Decides everything; how often a value is null, or cannot be answered. */
  chance: { seed: number; nulls: number; errors: number };
  /** Executes on the one schema, without subgraphs. */
  plain: Pick<Executor, 'execute'>;
}

/** So many objects of each type that has a key. */
const population = 4;
const longestList = 3;

export function openWorld(): World {
  const parts = [...subgraphs, nodesSubgraph(subgraphs)].map(({ name, typeDefs }) => ({
    name,
    schema: buildSubgraphSchema([{ typeDefs: concatAST([commonTypeDefs, typeDefs]) }]),
  }));
  const { supergraph, publicSchema } = composed;
  const schema = buildSchema(publicSchema);
  const chance: World['chance'] = { seed: 1, nulls: 0, errors: 0 };
  const draw = (text: string) => lot(chance.seed, text);
  const pick = <T>(choices: readonly T[], text: string): T =>
    choices[Math.floor(draw(text) * choices.length)] as T;

  const entities = new Set(
    parts.flatMap(({ schema: own }) => {
      const union = own.getType('_Entity');
      return isAbstractType(union) ? own.getPossibleTypes(union).map(({ name }) => name) : [];
    }),
  );
  /** The one field by which an entity is known everywhere. */
  const keyOf = (type: string): string | undefined =>
    type === 'Division' ? 'code' : entities.has(type) ? 'id' : undefined;

  function held(type: GraphQLOutputType, is: string, info: GraphQLResolveInfo): unknown {
    if (!isNonNullType(type) && draw(`${is} null`) < chance.nulls) return null;
    const bare = isNonNullType(type) ? type.ofType : type;
    if (isListType(bare)) {
      const length = Math.floor(draw(`${is} length`) * (longestList + 1));
      return Array.from({ length }, (_, n) => held(bare.ofType, `${is}.${n}`, info));
    }
    if (isEnumType(bare)) return pick(enumValuesOf(bare.name), is);
    if (isObjectType(bare)) return thing(bare.name, is);
    if (isAbstractType(bare)) return thing(pick(membersOf(bare, info), `${is} type`), is);
    if (bare.name === 'Boolean') return draw(is) < 0.5;
    if (bare.name === 'Int') return Math.floor(draw(is) * 1_000);
    if (bare.name === 'Float') return Math.floor(draw(is) * 1_000) / 8;
    return `${bare.name} ${Math.floor(draw(is) * 1_000_000)}`;
  }

  const members = new Map<string, string[]>();
  /** The types that a field may answer with: whoever answers it decides, not the client's schema. */
  function membersOf(type: GraphQLAbstractType, { parentType, fieldName }: GraphQLResolveInfo): string[] {
    const place = `${parentType.name}.${fieldName}`;
    const known = members.get(place);
    if (known) return known;
    const possible = parts
      .filter(({ schema: own }) => {
        const owner = own.getType(parentType.name);
        return isObjectType(owner) && owner.getFields()[fieldName] !== undefined;
      })
      .map(({ schema: own }) => {
        const same = own.getType(type.name);
        return isAbstractType(same) ? own.getPossibleTypes(same).map(({ name }) => name) : [];
      });
    const shared = possible.reduce((one, other) => one.filter((name) => other.includes(name))).toSorted();
    members.set(place, shared);
    return shared;
  }

  /** The values of an enum that every subgraph and the client know. */
  function enumValuesOf(name: string): string[] {
    const known = [schema, ...parts.map((part) => part.schema)].flatMap((one) => {
      const type = one.getType(name);
      return isEnumType(type) ? [type.getValues().map((value) => value.name)] : [];
    });
    return known.reduce((one, other) => one.filter((value) => other.includes(value))).toSorted();
  }

  function thing(type: string, is: string): Thing & Record<string, unknown> {
    const key = keyOf(type);
    if (key === undefined) return { __typename: type, is };
    const id = `${type.toLowerCase()}-${Math.floor(draw(`${is} who`) * population)}`;
    return { __typename: type, is: `${type}:${id}`, [key]: id };
  }

  const resolve: GraphQLFieldResolver<unknown, unknown> = (source, args, _, info) => {
    const { fieldName, parentType, returnType } = info;
    const object = (source ?? {}) as Partial<Thing> & Record<string, unknown>;
    const key = keyOf(parentType.name);
    // A representation of another subgraph brings the key alone, and what it requires.
    const owner = object.is ?? (key === undefined ? parentType.name : `${parentType.name}:${object[key]}`);
    if (key !== undefined && fieldName === key) return object[key];
    const is = `${owner}.${fieldName}${Object.keys(args).length > 0 ? stable(args) : ''}`;
    if (!isNonNullType(returnType) && draw(`${is} error`) < chance.errors)
      throw new GraphQLError(`no ${fieldName}`, { extensions: { code: 'NOTHING' } });
    return held(returnType, is, info);
  };
  const typeResolver = (value: unknown) => (value as Thing).__typename;

  const transports = Object.fromEntries(
    parts.map(({ name, schema: own }) => {
      for (const type of Object.values(own.getTypeMap()))
        if (isObjectType(type) && !type.name.startsWith('__'))
          for (const field of Object.values(type.getFields()))
            if (!/^_(entities|service)$/.test(field.name)) field.resolve = resolve;
      const answer: Transport = async ({ query, variables }) => {
        const result = await execute({
          schema: own,
          document: parse(query),
          variableValues: variables,
          typeResolver,
        });
        return JSON.parse(JSON.stringify(result));
      };
      return [name, answer];
    }),
  );

  return {
    supergraph: withoutSecurityPurpose(supergraph),
    schema,
    transports,
    chance,
    plain: {
      async execute({ query, variables }) {
        const result = await execute({
          schema,
          document: parse(query),
          variableValues: variables,
          fieldResolver: resolve,
          typeResolver,
        });
        const text = JSON.stringify(result);
        return { ...(JSON.parse(text) as Omit<TextAnswer, 'text'>), text };
      },
    },
  };
}

/** A value as text that does not depend on the order of its fields. */
function stable(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(stable).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'nothing';
  const fields = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return `{${fields
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, inner]) => `${name}:${stable(inner)}`)
    .join()}}`;
}
