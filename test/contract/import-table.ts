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

/** Into another package's src, from src or a folder up to two levels within it. */
const otherSources = [
  '../../*/src/**',
  '../../../*/src/**',
  '../../../../*/src/**',
  '../../../../../*/src/**',
];

/** A test's way to the sources of its own package. */
const ownSources = ['!../../src/**', '!../../../src/**', '!../../../../src/**'];

const insideKit: Restriction = {
  group: ['@civil-affairs/**', '../../**', '../../../**'],
  message: 'The kit stands below everything else.',
};

const insideKitInTests: Restriction = {
  group: [...insideKit.group, ...ownSources],
  message: insideKit.message,
};

const insideSubgraph: Restriction = {
  group: ['@civil-affairs/**', '!@civil-affairs/kit/**', ...otherSources],
  message: "A subgraph imports the kit and itself: another subgraph's data are asked for through the graph.",
};

/** A test may start a neighbour that its subgraph asks, by the neighbour's one entry. */
const neighbourInTests: Restriction = {
  group: [...insideSubgraph.group, ...ownSources, '!@civil-affairs/*/subgraph', '!../../*/src/subgraph.ts'],
  message: insideSubgraph.message,
};

/** Every way from a file of src, or of a folder up to two levels within it, into rooms beside it. */
function rooms(...names: readonly string[]): string[] {
  const some = names.length > 1 ? `{${names.join(',')}}` : names[0];
  return ['.', '..', '../..'].flatMap((up) => [`${up}/${some}.ts`, `${up}/${some}/**`]);
}

const onlyWhatRuns: Restriction = {
  group: [
    '@civil-affairs/kit/testing',
    '@civil-affairs/kit/testing/**',
    ...['..', '../..', '../../..'].flatMap((up) => [`${up}/demo/**`, `${up}/test/**`]),
  ],
  message: 'What runs knows no test and no demo.',
};

/** The rooms of the engine, each above the ones that it may import: link, plan, compile, run. */
function engineRoom(group: readonly string[]): Restriction {
  return {
    group,
    message: 'A room of the engine imports only what stands below it: gateway/src/engine/README.md.',
  };
}

const oneDoor: Restriction = {
  group: ['./plan/repairs/**', '../plan/repairs/**'],
  message: 'The repairs of the planner have one door: plan/repairs.ts.',
};

const noDatabase: Restriction = {
  group: ['drizzle-orm', 'drizzle-orm/**', 'postgres', 'postgres/**'],
  message: 'Statements belong in queries.ts and commands.ts.',
};

const pure: Restriction = {
  group: [
    'node:*',
    'node:*/**',
    'graphql',
    'graphql/**',
    '@civil-affairs/kit/{database,case-file,log,env}',
    ...rooms('context', 'access', 'tables', 'queries', 'loaders', 'commands', 'reactions', 'resolvers'),
    ...rooms('sealed'),
    ...rooms('generated/resolver-types'),
  ],
  message: 'Rules are pure: facts, time and ids come in as arguments.',
};

const columnsOnly: Restriction = {
  group: [
    '**',
    '!drizzle-orm/pg-core',
    '!@civil-affairs/kit/sealed-columns',
    '!./generated/contract.ts',
    '!../generated/contract.ts',
  ],
  message: 'Tables are columns, with the words of the contract, and nothing else.',
};

const wordsOnly: Restriction = {
  group: ['**'],
  message: 'The words of the contract import nothing, so that everything may use them.',
};

const startsOnly: Restriction = {
  group: ['**', '!@civil-affairs/kit/serve-subgraph', '!./subgraph.ts'],
  message: 'main.ts starts the subgraph and does nothing else.',
};

const partsOnly: Restriction = {
  group: [
    '**',
    '!@civil-affairs/kit/subgraph',
    '!./commands.ts',
    '!./context.ts',
    '!./declarations.ts',
    '!./events.ts',
    '!./evidence.ts',
    '!./imports.ts',
    '!./messages.ts',
    '!./papers.ts',
    '!./reactions.ts',
    '!./resolvers.ts',
    '!./schedules.ts',
    '!./sealed.ts',
  ],
  message: 'subgraph.ts says what the subgraph is made of and does nothing else.',
};

const declaresOnly: Restriction = {
  group: ['**', '!@civil-affairs/kit/ids'],
  message: 'Declarations are plain data.',
};

const catalogueOnly: Restriction = {
  group: ['**', '!@civil-affairs/kit/events/catalogue'],
  message: 'The catalogue of events is plain data.',
};

const belowResolvers: Restriction = {
  group: [...rooms('resolvers', 'generated/resolver-types')],
  message:
    'Resolvers and their types stand above everything else: what is below takes words from the contract.',
};

const decidesOnly: Restriction = {
  group: [
    ...rooms('loaders', 'commands', 'reactions'),
    '@civil-affairs/kit/{database,case-file,log,statements,loaders}',
  ],
  message: 'Access decides about what it is given: it reads and writes nothing.',
};

const showsOnly: Restriction = {
  group: [...rooms('loaders', 'reactions'), '@civil-affairs/kit/{database,log,statements,loaders}'],
  message: 'Views show what they are given and which acts are open; they write nothing but who read it.',
};

const readsOnly: Restriction = {
  group: [...rooms('context', 'access', 'views', 'commands', 'reactions')],
  message: 'Reads know neither the request nor who asks: both come in as arguments.',
};

const actsOnly: Restriction = {
  group: [...rooms('views')],
  message: 'Acts ask access and the rules, not what is shown.',
};

const demoBelow: Restriction = {
  group: [
    '../src/{main,subgraph,resolvers}.ts',
    '../src/resolvers/**',
    '../test/**',
    '@civil-affairs/kit/testing/**',
  ],
  message: 'The demo is made of rows, rules and acts, not through the graph.',
};

/** What holds for every file of a subgraph that runs. */
const running = [insideSubgraph, environment, onlyWhatRuns];

function room(name: string): string[] {
  return [`subgraphs/*/src/${name}.ts`, `subgraphs/*/src/${name}/**`];
}

/** As in biome.json, the last row that names a file counts for it. */
export const importTable: readonly ImportRow[] = [
  { files: ['*.ts', 'scripts/**'], restrictions: [noGateway] },
  { files: ['kit/**'], restrictions: [insideKit, environment] },
  { files: ['kit/test/**'], restrictions: [insideKitInTests, environment] },
  { files: ['gateway/src/**', 'gateway/test/**'], restrictions: [environment] },
  { files: ['gateway/src/engine/*.ts'], restrictions: [environment, oneDoor] },
  {
    files: ['gateway/src/engine/link/**'],
    restrictions: [environment, engineRoom(['../plan/**', '../compile/**', '../run/**', '../gateway.ts'])],
  },
  {
    files: ['gateway/src/engine/plan/**'],
    restrictions: [
      environment,
      engineRoom(['../{link,compile,run}/**', '../../{link,compile,run}/**', '../gateway.ts']),
    ],
  },
  {
    files: ['gateway/src/engine/compile/**'],
    restrictions: [environment, engineRoom(['../run/**', '../gateway.ts']), oneDoor],
  },
  {
    files: ['gateway/src/engine/run/**'],
    restrictions: [environment, engineRoom(['../plan/**', '../gateway.ts'])],
  },
  { files: ['subgraphs/**'], restrictions: [insideSubgraph, environment] },
  { files: ['subgraphs/*/src/**'], restrictions: running },
  { files: ['subgraphs/*/src/main.ts'], restrictions: [startsOnly] },
  { files: ['subgraphs/*/src/subgraph.ts'], restrictions: [partsOnly] },
  { files: ['subgraphs/*/src/declarations.ts'], restrictions: [declaresOnly] },
  { files: ['subgraphs/*/src/events.ts'], restrictions: [catalogueOnly] },
  { files: room('context'), restrictions: [...running, noDatabase, belowResolvers] },
  { files: room('access'), restrictions: [...running, noDatabase, belowResolvers, decidesOnly] },
  { files: room('views'), restrictions: [...running, noDatabase, belowResolvers, showsOnly] },
  { files: room('tables'), restrictions: [columnsOnly] },
  {
    files: [
      ...room('rules'),
      'subgraphs/*/src/problems.ts',
      'subgraphs/*/src/messages.ts',
      'subgraphs/*/src/papers.ts',
    ],
    restrictions: [...running, noDatabase, pure],
  },
  { files: [...room('queries'), ...room('loaders')], restrictions: [...running, belowResolvers, readsOnly] },
  {
    files: [...room('commands'), ...room('imports'), ...room('reactions'), ...room('schedules')],
    restrictions: [...running, belowResolvers, actsOnly],
  },
  { files: room('resolvers'), restrictions: [...running, noDatabase] },
  { files: ['subgraphs/*/src/generated/contract.ts'], restrictions: [wordsOnly] },
  { files: ['subgraphs/*/demo/**'], restrictions: [insideSubgraph, environment, demoBelow] },
  { files: ['subgraphs/*/test/**'], restrictions: [neighbourInTests, environment] },
];

/** The files that read the process's environment themselves, and why. Scripts, and tests that start one, may too. */
export const environmentReaders: Readonly<Record<string, string>> = {
  'kit/src/env.ts': 'the reader for everybody else',
  'kit/test/dates.test.ts': 'tries other time zones',
  'gateway/src/telemetry-off.ts': 'sets what a library reads when it is loaded',
  'gateway/src/keep-running.ts': 'hands its own environment to the services',
  'gateway/src/sandbox.ts': 'hands its own environment to the build of the pages',
};
