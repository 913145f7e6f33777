import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { Kind, type ObjectTypeDefinitionNode, parse } from 'graphql';

// The shared types are plain data of the kit; each subgraph's own mappers.json names its rows.
const commonMappers = {
  Money: '@civil-affairs/kit/money#Fen',
  LocalizedText: '@civil-affairs/kit/language#Localized',
  Problem: '@civil-affairs/kit/problems#Problem',
  InputProblem: '@civil-affairs/kit/problems#InputProblem',
  RuleProblem: '@civil-affairs/kit/problems#RuleProblem',
  ConflictProblem: '@civil-affairs/kit/problems#ConflictProblem',
  ActionAvailability: '@civil-affairs/kit/problems#ActionAvailability',
  Evidence: '@civil-affairs/kit/evidence/evidence#EvidenceRow',
  StatutoryDeadline: '@civil-affairs/kit/statutory-deadlines#Deadline',
  IssuedPaper: '@civil-affairs/kit/papers/papers#ShownPaper',
  PaperProof: '@civil-affairs/kit/papers/papers#PaperProof',
  PersonalMessage: '@civil-affairs/kit/messages/messages#ShownMessage',
};

const scalars = {
  ID: 'string',
  LocalDate: 'string',
  YearMonth: 'string',
  DateTime: { input: 'Date', output: 'Date | string' },
  SafeInt: 'number',
};

// A contract is one file, or a folder of files where one would be too long.
const subgraphs = readdirSync('subgraphs').filter(
  (name) => existsSync(`subgraphs/${name}/schema.graphql`) || existsSync(`subgraphs/${name}/schema`),
);

const generates: CodegenConfig['generates'] = {
  'test/generated.ts': {
    schema: 'schema.graphql',
    documents: 'test/operations/*.graphql',
    plugins: ['typescript-operations', 'typed-document-node'],
    config: {
      scalars: {
        ID: 'string',
        LocalDate: 'string',
        YearMonth: 'string',
        DateTime: 'string',
        SafeInt: 'number',
      },
      useTypeImports: true,
      enumsAsTypes: true,
    },
  },
};

// The registry's words, for every subgraph that asks it.
generates['kit/src/generated/registry.ts'] = {
  schema: ['kit/src/common.graphql', 'subgraphs/residents/schema/*.graphql'],
  plugins: ['typescript'],
  config: { onlyEnums: true, enumsAsTypes: true },
};

for (const name of subgraphs) {
  const schema = ['kit/src/common.graphql', `subgraphs/${name}/{schema,schema/*}.graphql`];
  const mappers = `subgraphs/${name}/mappers.json`;
  const words = {
    enumsAsTypes: true,
    useTypeImports: true,
    inputMaybeValue: 'T | null | undefined',
    scalars,
  };
  // The contract's words import nothing, so that everything down to the rules may use them. The resolvers' types
  // need rows and the context: only resolvers take them.
  generates[`subgraphs/${name}/src/generated/contract.ts`] = {
    schema,
    plugins: ['typescript'],
    config: { ...words, immutableTypes: false },
  };
  generates[`subgraphs/${name}/src/generated/resolver-types.ts`] = {
    schema,
    plugins: [
      { add: { content: "import type * as Contract from './contract.ts';" } },
      // The plugin writes the entities' names without the namespace.
      { add: { content: `import type { ${entities(name).join(', ')} } from './contract.ts';` } },
      'typescript-resolvers',
    ],
    config: {
      ...words,
      federation: true,
      namespacedImportName: 'Contract',
      contextType: '../context.ts#Context',
      importExtension: '.ts' as const,
      mapperTypeSuffix: 'Mapper',
      mappers: {
        ...commonMappers,
        ...mappersFromHere(existsSync(mappers) ? JSON.parse(readFileSync(mappers, 'utf8')) : {}),
      },
    },
  };
}

/** mappers.json names files as they are seen from src; the types that are generated stand one folder below. */
function mappersFromHere(mappers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(mappers).map(([type, row]) => [type, row.replace(/^\.\//, '../')]),
  );
}

/** The types with a key in a subgraph's contract. */
function entities(name: string): string[] {
  const folder = `subgraphs/${name}/schema`;
  const files = existsSync(folder)
    ? readdirSync(folder).map((file) => `${folder}/${file}`)
    : [`${folder}.graphql`];
  const types = files.flatMap((file) => parse(readFileSync(file, 'utf8')).definitions);
  const keyed = types.filter(
    (type) =>
      type.kind === Kind.OBJECT_TYPE_DEFINITION && type.directives?.some(({ name }) => name.value === 'key'),
  ) as ObjectTypeDefinitionNode[];
  return keyed.map((type) => type.name.value).sort();
}

export default { generates } satisfies CodegenConfig;
