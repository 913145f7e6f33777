import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  getNullableType,
  isListType,
  Kind,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { objectFields } from './object-fields.ts';

type Answer = ExecutionResult | Promise<ExecutionResult>;

/** Executes a document that is valid on the schema. */
export type Execute = (
  document: DocumentNode,
  operationName: string | undefined,
  variables: Record<string, unknown> | undefined,
  context: unknown,
) => Answer;

/** To compile a document takes as long as to execute it some ten times: one that comes again is likely to come often. */
const timesBefore = 3;

interface Known {
  times: number;
  compiled: CompiledQuery | undefined;
}

/**
 * The gateway sends the same few documents over and over: what comes often is executed by code made for it, in which
 * neither types nor selections are looked up for each row again. Mutations, and what does not compile, are executed by
 * graphql-js, and so is a request that is wrong, for its messages.
 */
export function executorOf(schema: GraphQLSchema): Execute {
  const documents = new WeakMap<DocumentNode, Known>();

  function compiledOf(document: DocumentNode): CompiledQuery | undefined {
    const known = documents.get(document) ?? { times: 0, compiled: undefined };
    documents.set(document, known);
    known.times += 1;
    if (known.times === timesBefore && isOneQuery(document)) {
      const made = compileQuery(schema, document, undefined, options);
      if (isCompiledQuery(made)) known.compiled = made as CompiledQuery;
    }
    return known.compiled;
  }

  return (document, operationName, variableValues, contextValue) => {
    const slow = () => execute({ schema, document, operationName, variableValues, contextValue });
    const compiled = compiledOf(document);
    if (!compiled) return slow();
    const answer = compiled.query(undefined, contextValue, variableValues ?? {});
    if (answer instanceof Promise) return answer;
    return answer.data === undefined ? slow() : answer;
  };
}

/**
 * Lists are handed on once all of their items are there, with the error in the place of an item that failed: for one
 * that fails later, compiled code would leave its place and add a null at the end.
 */
export function settleLists(schema: GraphQLSchema): void {
  for (const [field] of objectFields(schema)) {
    const { resolve } = field;
    if (!resolve || !isListType(getNullableType(field.type))) continue;
    field.resolve = (source, args, context, info) => {
      const list = resolve(source, args, context, info);
      return list instanceof Promise ? list.then(settled) : settled(list);
    };
  }
}

function settled(list: unknown): unknown {
  if (!Array.isArray(list) || !list.some((item) => item instanceof Promise)) return list;
  return Promise.all(
    list.map((item) => (item instanceof Promise ? item.catch((error: unknown) => asError(error)) : item)),
  );
}

function asError(error: unknown): Error {
  return error instanceof Error
    ? error
    : new Error('something that is no error was thrown', { cause: error });
}

// What a day or a month is was checked when it was written.
const asItIs = (value: unknown) => value;
const options = {
  disablingCapturingStackErrors: true,
  customSerializers: { LocalDate: asItIs, YearMonth: asItIs },
};

function isOneQuery({ definitions }: DocumentNode): boolean {
  const operations = definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  const [operation] = operations;
  return (
    operations.length === 1 &&
    operation?.kind === Kind.OPERATION_DEFINITION &&
    operation.operation === 'query'
  );
}
