import { subgraphs } from '@civil-affairs/gateway/subgraphs';
import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { composed } from '../composed.ts';
import { demands } from './demands.ts';
import { domainOf } from './domains.ts';
import { addedFields } from './ownership.ts';

const { publicSchema, supergraph } = composed;
const schema = buildSchema(publicSchema);
const queries = Object.values(schema.getQueryType()?.getFields() ?? {});
const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
const rootTypes = ['Query', 'Mutation'];

const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

/** Whatever a description, a name or a deprecation belongs to, by its schema coordinate. */
interface Member {
  coordinate: string;
  kind: 'type' | 'field' | 'argument' | 'input field' | 'enum value';
  description: string | null | undefined;
  deprecationReason?: string | null | undefined;
  type?: GraphQLInputType | GraphQLOutputType;
}

const members: Member[] = types.flatMap((type): Member[] => {
  const self: Member = { coordinate: type.name, kind: 'type', description: type.description };
  if (isEnumType(type))
    return [
      self,
      ...type.getValues().map(
        (value): Member => ({
          coordinate: `${type.name}.${value.name}`,
          kind: 'enum value',
          description: value.description,
          deprecationReason: value.deprecationReason,
        }),
      ),
    ];
  if (isInputObjectType(type))
    return [
      self,
      ...Object.values(type.getFields()).map((field) => inputMember(type.name, field, 'input field')),
    ];
  if (isObjectType(type) || isInterfaceType(type))
    return [
      self,
      ...Object.values(type.getFields()).flatMap((field): Member[] => [
        {
          coordinate: `${type.name}.${field.name}`,
          kind: 'field',
          description: field.description,
          deprecationReason: field.deprecationReason,
          type: field.type,
        },
        ...field.args.map((arg) => inputMember(`${type.name}.${field.name}`, arg, 'argument')),
      ]),
    ];
  return [self];
});

function inputMember(
  parent: string,
  {
    name,
    description,
    deprecationReason,
    type,
  }: Pick<GraphQLArgument, 'name' | 'description' | 'type'> & {
    deprecationReason?: string | null | undefined;
  },
  kind: Member['kind'],
): Member {
  return { coordinate: `${parent}.${name}`, kind, description, deprecationReason, type };
}

function coordinates(found: readonly Member[]): string[] {
  return found.map(({ coordinate }) => coordinate);
}

describe('names and descriptions', () => {
  test('every type, field, argument, input field and enum value is described', () => {
    const silent = members.filter(
      ({ coordinate, description }) => !description?.trim() && !rootTypes.includes(coordinate),
    );
    expect(coordinates(silent)).toEqual([]);
  });

  test('enum values are SCREAMING_SNAKE', () => {
    const odd = members.filter(
      ({ kind, coordinate }) => kind === 'enum value' && !/\.[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/.test(coordinate),
    );
    expect(coordinates(odd)).toEqual([]);
  });

  test('whatever is deprecated says until when, and goes when the day has come', () => {
    const today = new Date().toISOString().slice(0, 10);
    const due = members.filter(({ deprecationReason }) => {
      if (deprecationReason == null) return false;
      const date = /Removed after (\d{4}-\d{2}-\d{2})\./.exec(deprecationReason)?.[1];
      return !date || Number.isNaN(Date.parse(date)) || date < today;
    });
    expect(coordinates(due)).toEqual([]);
  });
});

describe('types', () => {
  test('no number is a Float, in the public schema or behind it', () => {
    expect(coordinates(members.filter(({ type }) => type && getNamedType(type).name === 'Float'))).toEqual(
      [],
    );
    expect(supergraph).not.toMatch(/:\s*\[?Float\b/);
  });

  test('root fields are nullable, so that one failing subgraph does not empty the answer', () => {
    const strict = [...queries, ...mutations].filter((field) => isNonNullType(field.type));
    expect(strict.map(({ name }) => name)).toEqual([]);
  });

  /** Null says something of its own here. */
  const nullableLists: Record<string, string> = {
    'AllowanceGrant.history': 'null for viewers who lack the scope of the domain: Case asks for none',
    'AllowanceGrant.availableActions': 'as for its history',
    'Case.history': 'null for viewers who may not know',
    'Case.availableActions': 'as for the history of a case',
    'Case.deadlines': 'as for the history of a case',
    'CanteenDish.allergens': 'null where nobody has written down what is in it; empty where nothing is',
    'ElderCareSeriesMonth.mealSubsidies': 'null when withheld; empty where others paid nothing',
    'Problem.path': 'null when no single input field is to blame',
    'InputProblem.path': 'as in Problem',
    'RuleProblem.path': 'as in Problem',
    'ConflictProblem.path': 'as in Problem',
  };

  test('lists have no holes, and are not null where a subgraph answers for its own type', () => {
    const mayBeRefused = new Set([...demands.keys(), ...addedFields.map(({ coordinate }) => coordinate)]);
    const bad = members.filter(({ kind, coordinate, type }) => {
      if (!type || !hasList(type)) return false;
      const list = isNonNullType(type) ? type.ofType : type;
      if (!isListType(list) || !isNonNullType(list.ofType) || hasList(list.ofType)) return true;
      const mayBeNull =
        kind !== 'field' ||
        mayBeRefused.has(coordinate) ||
        coordinate in nullableLists ||
        rootTypes.includes(coordinate.split('.')[0] ?? '') ||
        /^\w+Payload\./.test(coordinate);
      return !isNonNullType(type) && !mayBeNull;
    });
    expect(coordinates(bad)).toEqual([]);
  });

  test('connections have edges, nodes, pageInfo and totalCount, and are asked for by page', () => {
    const connections = types.filter(isObjectType).filter(({ name }) => name.endsWith('Connection'));
    const wrong = connections.flatMap((type) => {
      const item = type.name.replace(/Connection$/, '');
      const node = getNamedType(type.getFields().nodes?.type)?.name;
      const edge = schema.getType(`${item}Edge`);
      const shape = {
        edges: `[${item}Edge!]!`,
        nodes: `[${node}!]!`,
        pageInfo: 'PageInfo!',
        totalCount: 'Int!',
      };
      const actual = Object.fromEntries(
        Object.entries(type.getFields()).map(([name, field]) => [name, String(field.type)]),
      );
      const asExpected = Object.entries(shape).every(([name, expected]) => actual[name] === expected);
      const edgeFields = isObjectType(edge) ? edge.getFields() : {};
      const edgeAsExpected =
        String(edgeFields.cursor?.type) === 'String!' && String(edgeFields.node?.type) === `${node}!`;
      return asExpected && edgeAsExpected ? [] : [type.name];
    });
    expect.soft(wrong).toEqual([]);

    const paged = types
      .filter((type) => isObjectType(type) || isInterfaceType(type))
      .flatMap((type) =>
        Object.values(type.getFields())
          .filter((field) => getNamedType(field.type).name.endsWith('Connection'))
          .filter(
            ({ args }) =>
              !args.some(({ name, type: argument }) => name === 'first' && String(argument) === 'Int') ||
              !args.some(({ name, type: argument }) => name === 'after' && String(argument) === 'String'),
          )
          .map((field) => `${type.name}.${field.name}`),
      );
    expect(paged).toEqual([]);
  });
});

describe('mutations', () => {
  test('take one input with an idempotency key, and answer with a payload that has problems', () => {
    const odd = mutations.filter(({ name, args, type }) => {
      const Name = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
      const [input] = args;
      const inputType = schema.getType(`${Name}Input`);
      const payload = schema.getType(`${Name}Payload`);
      return !(
        args.length === 1 &&
        input?.name === 'input' &&
        String(input.type) === `${Name}Input!` &&
        isInputObjectType(inputType) &&
        String(inputType.getFields().clientMutationKey?.type) === 'String!' &&
        getNamedType(type).name === `${Name}Payload` &&
        isObjectType(payload) &&
        String(payload.getFields().problems?.type) === '[Problem!]!' &&
        String(payload.getFields().warnings?.type) === '[Problem!]!'
      );
    });
    expect(odd.map(({ name }) => name)).toEqual([]);
  });

  test('say in a payload why nothing was written: its other fields are null then', () => {
    const strict = mutations.flatMap(({ type }) => {
      const payload = getNamedType(type);
      if (!isObjectType(payload)) return [];
      return Object.values(payload.getFields())
        .filter((field) => !['problems', 'warnings'].includes(field.name) && isNonNullType(field.type))
        .map((field) => `${payload.name}.${field.name}`);
    });
    expect(strict).toEqual([]);
  });
});

describe('what stands in many types', () => {
  /** The wordings of a member's descriptions, whatever the type: one, or one with the owner of the version named. */
  const wordings = (name: string) => [
    ...new Set(
      members
        .filter(({ coordinate }) => new RegExp(`[.(]${name}(:\\))?$`).test(coordinate))
        .map(({ description }) => description?.replace(/\s+/g, ' ').replace(" It is the grant's.", '')),
    ),
  ];

  test.each(['clientMutationKey', 'expectedVersion', 'first', 'after'])(
    '%s is described in one wording',
    (name) => {
      expect(wordings(name)).toHaveLength(1);
    },
  );

  test('months are YearMonth, so that what is read can be sent back', () => {
    const months = members.filter(({ coordinate }) => /[.(]month(:\))?$/.test(coordinate));
    expect(months.length).toBeGreaterThan(5);
    expect(months.filter(({ type }) => !String(type).startsWith('YearMonth'))).toEqual([]);
  });

  test('a source is a citation, and what it leaves open is said in every language', () => {
    const shapes = (name: RegExp) => [
      ...new Set(
        members
          .filter(({ coordinate, type }) => name.test(coordinate) && type && !isEnumType(getNamedType(type)))
          .map(({ type }) => type && getNamedType(type).name),
      ),
    ];
    expect(shapes(/\.(source|\w+Source)$/)).toEqual(['String']);
    expect(shapes(/\.sourceNote$/)).toEqual(['LocalizedText']);
  });

  test('a status is called status, never state', () => {
    expect(members.filter(({ coordinate }) => /[.(]state(:\))?$|State$/.test(coordinate))).toEqual([]);
  });
});

describe('names', () => {
  test.each(subgraphs.map(({ name, typeDefs }) => ({ name, typeDefs })))(
    'of $name carry its domain',
    ({ name, typeDefs }) => {
      const shared = [
        'Division',
        'Resident',
        'Household',
        'Query',
        'Mutation',
        'Settlement',
        'HouseholdRelation',
      ];
      const own = typeDefs.definitions.flatMap((definition) => {
        if (!/^(Object|Interface|InputObject|Enum)Type/.test(definition.kind) || !('name' in definition))
          return [];
        const type = definition.name?.value ?? '';
        if (type === 'Mutation' && 'fields' in definition)
          return (definition.fields ?? []).map((field) => field.name.value);
        return shared.includes(type) ? [] : [type];
      });
      expect(own.length).toBeGreaterThan(3);
      expect(own.filter((one) => !domainOf(name).test(one))).toEqual([]);
    },
  );
});

function hasList(type: GraphQLType): boolean {
  if (isNonNullType(type)) return hasList(type.ofType);
  return isListType(type);
}
