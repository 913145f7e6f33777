// Lint of the composed schema, the one that clients see. The code is Biome's; a subgraph's own schema cannot be
// read here, because graphql-eslint stumbles over the federation directives.
import graphql from '@graphql-eslint/eslint-plugin';

const rules = {
  // Descriptions: the real documentation, so everything has one; only the root types explain themselves.
  'require-description': [
    'error',
    {
      types: true,
      rootField: true,
      FieldDefinition: true,
      InputValueDefinition: true,
      EnumValueDefinition: true,
      ignoredSelectors: ['[type=ObjectTypeDefinition][name.value=/^(Query|Mutation)$/]'],
    },
  ],
  'description-style': ['error', { style: 'block' }],
  'no-hashtag-description': 'error',

  // Names.
  'naming-convention': [
    'error',
    {
      types: 'PascalCase',
      FieldDefinition: 'camelCase',
      InputValueDefinition: 'camelCase',
      DirectiveDefinition: 'camelCase',
      EnumValueDefinition: 'UPPER_CASE',
      'FieldDefinition[parent.name.value=Query]': {
        forbiddenPrefixes: ['query', 'get', 'find', 'list'],
        forbiddenSuffixes: ['Query'],
      },
      // One mutation per business act: "update" says nothing about which.
      'FieldDefinition[parent.name.value=Mutation]': {
        forbiddenPrefixes: ['mutation', 'update', 'set'],
        forbiddenSuffixes: ['Mutation'],
      },
      EnumTypeDefinition: { forbiddenPrefixes: ['Enum'], forbiddenSuffixes: ['Enum'] },
      InterfaceTypeDefinition: { forbiddenPrefixes: ['Interface'], forbiddenSuffixes: ['Interface'] },
      UnionTypeDefinition: { forbiddenPrefixes: ['Union'], forbiddenSuffixes: ['Union'] },
      InputObjectTypeDefinition: { requiredSuffixes: ['Input'] },
    },
  ],
  // Case.caseNumber is the one that eslint-suppressions.json lets pass: types of every process have the field, and
  // `number` alone would say nothing there.
  'no-typename-prefix': 'error',
  'input-name': 'error',

  // Pages.
  'relay-page-info': 'error',
  'relay-connection-types': 'error',
  // Not every row is an object of its own right (an entry of the access log), and bounded lists are plain ones.
  'relay-edge-types': ['error', { shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false }],
  // Forwards is enough where no index serves the way back.
  'relay-arguments': ['error', { includeBoth: false }],

  // Types.
  'require-nullable-result-in-root': 'error',
  'no-scalar-result-type-on-mutation': 'error',
  'require-deprecation-reason': 'error',
  'unique-enum-value-names': 'error',

  // Left out, because the schema guide says otherwise:
  // - strict-id-in-types: a Division is known by its code, and values such as Money have no id.
  // - alphabetize: the public schema is printed in order anyway, groups of fields are not wanted in it.
  // - require-deprecation-date: an argument of its own does not compose; the date stands in the reason, and
  //   test/contract reads it there.
  // - require-field-of-type-query-in-mutation-result: a payload holds what changed and the problems.
};

export default [
  {
    files: ['schema.graphql'],
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: 'schema.graphql' } },
    },
    plugins: { '@graphql-eslint': graphql },
    rules: {
      ...graphql.configs['flat/schema-recommended'].rules,
      '@graphql-eslint/strict-id-in-types': 'off',
      ...Object.fromEntries(Object.entries(rules).map(([name, rule]) => [`@graphql-eslint/${name}`, rule])),
    },
  },
];
