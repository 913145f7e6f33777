import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';

// The shared types are plain data of the kit; each subgraph's own mappers.json names its rows.
const commonMappers = {
  Money: '@civil-affairs/kit/money#Fen',
  LocalizedText: '@civil-affairs/kit/language#Localized',
  Problem: '@civil-affairs/kit/problems#Problem',
  InputProblem: '@civil-affairs/kit/problems#InputProblem',
  RuleProblem: '@civil-affairs/kit/problems#RuleProblem',
  ConflictProblem: '@civil-affairs/kit/problems#ConflictProblem',
  ActionAvailability: '@civil-affairs/kit/problems#ActionAvailability',
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

for (const name of subgraphs) {
  const mappers = `subgraphs/${name}/mappers.json`;
  generates[`subgraphs/${name}/src/generated.ts`] = {
    schema: ['kit/src/common.graphql', `subgraphs/${name}/{schema,schema/*}.graphql`],
    plugins: ['typescript', 'typescript-resolvers'],
    config: {
      federation: true,
      contextType: './context.ts#Context',
      enumsAsTypes: true,
      useTypeImports: true,
      importExtension: '.ts' as const,
      immutableTypes: false,
      mapperTypeSuffix: 'Mapper',
      inputMaybeValue: 'T | null | undefined',
      scalars,
      mappers: {
        ...commonMappers,
        ...JSON.parse(existsSync(mappers) ? readFileSync(mappers, 'utf8') : '{}'),
      },
    },
  };
}

export default { generates } satisfies CodegenConfig;
