// Who may import what. The overrides of biome.json are made from this table (imports.test.ts compares them),
// so that the editor shows a wrong import and the test suite finds it even when the lint was changed.

/** A list of imports that some files may not have; `!` takes a pattern out of the ones before it. */
export interface Restriction {
  group: readonly string[];
  message: string;
}

export interface ImportRow {
  /** Globs from the repository's root. */
  files: readonly string[];
  restrictions: readonly Restriction[];
}

const environment: Restriction = {
  group: ['process', 'node:process'],
  message: "Settings come from kit/src/env.ts, the one reader of the process's environment.",
};

const noGateway: Restriction = {
  group: ['@civil-affairs/gateway/**', './gateway/**', '../gateway/**'],
  message: 'The gateway stands above everything else: only the tests and the benchmarks import it.',
};

/** Up from src, or from a folder within it. */
const outside = ['../../**', '../../../**'];

/** Into another package's src, from src or a folder up to two levels within it. */
const otherSources = [
  '../../*/src/**',
  '../../../*/src/**',
  '../../../../*/src/**',
  '../../../../../*/src/**',
];

const insideKit: Restriction = {
  group: ['@civil-affairs/**', ...outside],
  message: 'The kit stands below everything else.',
};

const insideSubgraph: Restriction = {
  group: ['@civil-affairs/**', '!@civil-affairs/kit/**', ...otherSources],
  message: "A subgraph imports the kit and itself: another subgraph's data are asked for through the graph.",
};

/** A test may start a neighbour that its subgraph asks, by the neighbour's one entry. */
const neighbourInTests: Restriction = {
  group: [...insideSubgraph.group, '!@civil-affairs/*/subgraph', '!../../*/src/subgraph.ts'],
  message: insideSubgraph.message,
};

const noDatabase: Restriction = {
  group: ['drizzle-orm', 'drizzle-orm/**', 'postgres', 'postgres/**'],
  message: 'Statements belong in queries.ts and commands.ts.',
};

const pure: Restriction = {
  group: ['node:*', 'node:*/**', 'graphql', 'graphql/**', '@civil-affairs/kit/{database,case-file,log,env}'],
  message: 'Rules are pure: facts, time and ids come in as arguments.',
};

const columnsOnly: Restriction = {
  group: ['**', '!drizzle-orm/pg-core', '!./generated/contract.ts', '!../generated/contract.ts'],
  message: 'Tables are columns, with the words of the contract, and nothing else.',
};

/** As in biome.json, the last row that names a file counts for it. */
export const importTable: readonly ImportRow[] = [
  { files: ['*.ts', 'scripts/**'], restrictions: [noGateway] },
  { files: ['kit/**'], restrictions: [insideKit, environment] },
  { files: ['gateway/src/**'], restrictions: [environment] },
  { files: ['subgraphs/**'], restrictions: [insideSubgraph, environment] },
  {
    files: ['subgraphs/*/src/resolvers.ts', 'subgraphs/*/src/resolvers/**'],
    restrictions: [insideSubgraph, environment, noDatabase],
  },
  {
    files: ['subgraphs/*/src/rules.ts', 'subgraphs/*/src/rules/**', 'subgraphs/*/src/problems.ts'],
    restrictions: [insideSubgraph, environment, noDatabase, pure],
  },
  {
    files: ['subgraphs/*/src/tables.ts', 'subgraphs/*/src/tables/**'],
    restrictions: [columnsOnly],
  },
  {
    files: ['subgraphs/**/*.test.ts', 'subgraphs/*/src/testing.ts'],
    restrictions: [neighbourInTests, environment],
  },
];

/** The files that read the process's environment themselves, and why. Scripts, and tests that start one, may too. */
export const environmentReaders: Readonly<Record<string, string>> = {
  'kit/src/env.ts': 'the reader for everybody else',
  'kit/src/dates.test.ts': 'tries other time zones',
  'gateway/src/telemetry-off.ts': 'sets what a library reads when it is loaded',
  'gateway/src/start-services.ts': 'hands its own environment to the services',
  'gateway/src/sandbox.ts': 'hands its own environment to the build of the pages',
};
