import type { FetchDataRewrite } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { type Data, isObject } from '../data.ts';
import { conditionOf, satisfies } from './type-conditions.ts';

/** Applies what the planner wants changed in an answer before it is merged: aliases of its own get their names back. */
export type Rewrite = (data: unknown) => void;

export function compileRewrites(
  schema: GraphQLSchema,
  rewrites: readonly FetchDataRewrite[] | undefined,
): Rewrite | undefined {
  if (!rewrites?.length) return undefined;
  const compiled = rewrites.map((rewrite) => compileRewrite(schema, rewrite));
  return (data) => {
    for (const apply of compiled) apply(data);
  };
}

function compileRewrite(schema: GraphQLSchema, rewrite: FetchDataRewrite): Rewrite {
  const last = rewrite.path.at(-1) ?? '';
  const change = (object: Data) => {
    if (rewrite.kind === 'ValueSetter') define(object, last, rewrite.setValueTo);
    else if (Object.hasOwn(object, last) && object[last] !== undefined) {
      define(object, rewrite.renameKeyTo, object[last]);
      object[last] = undefined;
    }
  };
  return rewrite.path.slice(0, -1).reduceRight<Rewrite>((next, element) => {
    const condition = conditionOf(element);
    if (condition === undefined)
      return eachObject((object) => next(Object.hasOwn(object, element) ? object[element] : undefined));
    return eachObject((object) => {
      const { __typename } = object;
      if (typeof __typename !== 'string' || satisfies(schema, __typename, condition)) next(object);
    });
  }, eachObject(change));
}

function eachObject(change: (object: Data) => void): Rewrite {
  return function visit(data) {
    if (Array.isArray(data)) for (const element of data) visit(element);
    else if (isObject(data)) change(data);
  };
}

function define(object: Data, name: string, value: unknown): void {
  Object.defineProperty(object, name, { value, configurable: true, enumerable: true, writable: true });
}
