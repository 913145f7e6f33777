import { getIntrospectionQuery } from 'graphql';
import type { Who } from '../graph.ts';
import { operations } from '../operations.ts';

/** One request that asks for too much. */
export interface Attack {
  name: string;
  /** The body, as it is sent. */
  body: string;
  who: Who;
}

/** Attacks of one kind. Each size is an attack that the limits refuse; greater ones are worse. */
export interface Family {
  name: string;
  smallest: number;
  largest: number;
  make(
    size: number,
    pick: Pick,
  ): { query?: string; variables?: unknown; operationName?: string; body?: string; who?: Who };
}

/** Chooses one of several, always the same for the same seed. */
export type Pick = <Choice>(choices: readonly Choice[]) => Choice;

const times = (count: number, write: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => write(n));
const city = 'division(code: "222401")';

/** The introspection query in its parts. */
const [, wholeSchema = '', typeFragments = ''] =
  /__schema \{(.*?)\n {6}\}\s*\n {4}\}(.*)$/s.exec(getIntrospectionQuery()) ?? [];
const estimate = operations.find(({ name }) => name === 'EstimateAllowance')?.query ?? '';

export const families: readonly Family[] = [
  {
    name: 'there and back',
    // So few levels pass the estimate; the budget ends them.
    smallest: 3,
    largest: 200,
    make(size, pick) {
      const there = pick(['children', 'x: children', 'children @include(if: true)']);
      const pairs = (levels: number): string =>
        levels === 0 ? 'code' : `${there} { parent { ${pairs(levels - 1)} } }`;
      return { query: `{ ${city} { ${pairs(size)} } }` };
    },
  },
  {
    name: 'fragments within fragments',
    smallest: 7,
    largest: 25,
    make(size, pick) {
      const field = pick(['children', 'parent']);
      const uses = pick([2, 3]);
      const fragments = times(size, (n) => {
        const spread = n + 1 < size ? `...f${n + 1}` : 'code';
        return `fragment f${n} on Division { ${times(uses, (use) => `a${use}: ${field} { ${spread} }`).join(' ')} }`;
      });
      return { query: `{ ${city} { ...f0 } } ${fragments.join(' ')}` };
    },
  },
  {
    name: 'aliases of a field',
    smallest: 16,
    largest: 10_000,
    make(size, pick) {
      const field = pick([
        'division(code: "222401") { code }',
        'division(code: "222401") { elderCare { institutionCount } charity { campaignCount } }',
        'node(id: "x") { id }',
      ]);
      return { query: `{ ${times(size, (n) => `a${n}: ${field}`).join(' ')} }` };
    },
  },
  {
    name: 'aliases of __typename',
    smallest: 16,
    largest: 20_000,
    make(size, pick) {
      const names = times(size, (n) => `a${n}: __typename`).join(' ');
      return { query: pick([`{ ${names} }`, `{ ${city} { ${names} } }`]) };
    },
  },
  {
    name: 'operations in a document',
    smallest: 21,
    largest: 10_000,
    make: (size, pick) => {
      const body = pick(['{ __typename }', `{ ${city} { code } }`]);
      return { query: times(size, (n) => `query o${n} ${body}`).join(' '), operationName: 'o0' };
    },
  },
  {
    name: 'wrong values in a list',
    smallest: 1_001,
    largest: 100_000,
    make: (size, pick) => ({
      query: estimate,
      variables: {
        input: {
          settlement: 'URBAN',
          month: '2025-08',
          members: Array(size).fill(pick<unknown>([{}, { a: 1 }, true, null, [[]]])),
        },
      },
    }),
  },
  {
    name: 'pages within pages',
    smallest: 4,
    largest: 6,
    make(size, pick) {
      const first = pick([100, 90, 10_000]);
      const household = (levels: number): string =>
        levels === 0 ? 'id' : `household { members { resident { ${household(levels - 1)} } } }`;
      const page = pick([`nodes { ${household(size)} }`, `edges { node { ${household(size)} } }`]);
      return { query: `{ ${city} { residents(first: ${first}) { ${page} } } }`, who: 'allowance-officer' };
    },
  },
  {
    name: 'mutations in one operation',
    smallest: 2,
    largest: 60,
    make(size, pick) {
      const wrap = pick([(inner: string) => inner, (inner: string) => `... on Mutation { ${inner} }`]);
      return { query: `mutation { ${wrap(times(size, (n) => `a${n}: __typename`).join(' '))} }` };
    },
  },
  {
    name: 'nested JSON',
    smallest: 30,
    largest: 100_000,
    make(size, pick) {
      const [open, close] = pick([
        ['[', ']'],
        ['{"a":', '}'],
      ]);
      const value = `${open.repeat(size)}1${close.repeat(size)}`;
      const where = pick(['variables":{"a":', 'extensions":{"a":']);
      return { body: `{"query":"{ __typename }","${where}${value}}}` };
    },
  },
  {
    name: 'one entity at many places',
    smallest: 3,
    largest: 5,
    make: (size, pick) => ({
      query: `{ ${city} { ${times(size, () => 'children { parent {').join(' ')}
        elderCare { canteens(first: ${pick([100, 99, 80])}) { nodes { id hours { opensAt } prices { price { yuan } } } } }
        ${times(size, () => '} }').join(' ')} } }`,
    }),
  },
  {
    name: 'nested selections',
    smallest: 12,
    largest: 4_000,
    make: (size, pick) => {
      const field = pick(['parent', '... on Division', '... @include(if: true)']);
      const isField = field === 'parent';
      const levels = isField ? size : size * 4;
      return { query: `{ ${city} { ${`${field} { `.repeat(levels)}code${' }'.repeat(levels)} } }` };
    },
  },
  {
    name: 'directives',
    smallest: 21,
    largest: 20_000,
    make: (size) => ({
      query: `{ ${city} { ${times(size, () => 'code @include(if: true)').join(' ')} } }`,
    }),
  },
  {
    name: 'figures of every place',
    smallest: 16,
    largest: 1_500,
    make: (size, pick) => {
      const figures = pick(['elderCare { institutionCount beds { total } }', 'charity { campaignCount }']);
      return { query: `{ ${times(size, (n) => `a${n}: ${city} { ${figures} }`).join(' ')} }` };
    },
  },
  {
    name: 'introspection in a circle',
    smallest: 4,
    largest: 40,
    make: (size, pick) => {
      const list = pick(['fields', 'possibleTypes']);
      const [open, close] = list === 'fields' ? ['fields { type { ', ' } }'] : ['possibleTypes { ', ' }'];
      return { query: `{ __schema { types { ${open.repeat(size)}name${close.repeat(size)} } } }` };
    },
  },
  {
    name: 'introspections under aliases',
    smallest: 3,
    largest: 40,
    make: (size) => ({
      query: `{ ${times(size, (n) => `a${n}: __schema { ...all }`).join(' ')} }
        fragment all on __Schema { ${wholeSchema} } ${typeFragments}`,
    }),
  },
  {
    name: 'a great variable',
    smallest: 5_001,
    largest: 60_000,
    make: (size, pick) => ({
      query: pick(['query ($a: ID) { __typename }', '{ __typename }']),
      variables: Object.fromEntries(times(size, (n) => `v${n}`).map((name) => [name, 1])),
    }),
  },
  {
    name: 'searches',
    smallest: 16,
    largest: 400,
    make: (size) => ({
      query: `{ ${times(size, (n) => `a${n}: residentByCitizenId(citizenId: "${n}", purpose: SYSTEM_INTEGRATION) { id }`).join(' ')} }`,
      who: 'integrator',
    }),
  },
  {
    name: 'names of prototypes',
    smallest: 1,
    largest: 300,
    make: (size, pick) => ({
      query: `{ ${pick(['constructor', '__proto__', 'toString'])}: ${city} { ${times(size + 15, (n) => `p${n}: code`).join(' ')} } }`,
    }),
  },
];
