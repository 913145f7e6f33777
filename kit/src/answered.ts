import type { GraphQLScalarType } from 'graphql';

/** Types whose fields the kit answers for every subgraph: `commonResolvers` in subgraph.ts. */
type Common =
  | 'Money'
  | 'LocalizedText'
  | 'InputProblem'
  | 'RuleProblem'
  | 'ConflictProblem'
  | 'StatutoryDeadline'
  | 'Evidence';

/** What answers a field without a resolver: a property of the row. */
type PropertiesOf<Type, Row> = Type extends 'Query' | 'Mutation' ? never : keyof Row;

/**
 * The fields of a subgraph's own types that nothing answers: neither a resolver nor a property of the row that the type
 * is mapped to. They would be null, or an error, when somebody asks.
 */
export type Unanswered<Resolvers, Rows, Given> = {
  [Type in Exclude<keyof Resolvers & keyof Rows, Common>]: NonNullable<
    Resolvers[Type]
  > extends GraphQLScalarType
    ? never
    : Type extends string
      ? `${Type}.${Exclude<
          Extract<keyof NonNullable<Resolvers[Type]>, string>,
          | `__${string}`
          | PropertiesOf<Type, Rows[Type]>
          | (Type extends keyof Given ? keyof Given[Type] : never)
        >}`
      : never;
}[Exclude<keyof Resolvers & keyof Rows, Common>];

/** Compiles for `never` alone: the error names what is left. */
export type Nothing<Left extends never> = Left;
