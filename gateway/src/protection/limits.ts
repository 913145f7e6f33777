import { type PublicErrorCode, publicError } from '@civil-affairs/kit/errors';
import type { Role } from '@civil-affairs/kit/viewer';
import { GraphQLError } from 'graphql';

/** What one request may ask for. Past any of these it is refused with `OPERATION_TOO_LARGE`. */
export interface Limits {
  /** Characters of a document. */
  text: number;
  tokens: number;
  /** In the document: beside its length and its tokens all that it is judged by as a whole. */
  operations: number;
  /** That the executed operation reaches. */
  fragments: number;
  /** Of the operation that is executed, with its fragments written out where they are used. */
  depth: number;
  fields: number;
  aliases: number;
  directives: number;
  rootFields: number;
  rootMutations: number;
  /** Depth of an operation that asks the schema about itself. */
  introspectionDepth: number;
  /** Estimated cost of an operation of anybody: about the objects that it makes. */
  cost: number;
  /** Greater estimates for those who work with the graph. */
  costOf: Partial<Record<Role, number>>;
  /** How many times the whole introspection query an operation may learn of the schema. */
  introspections: number;
  /** Levels of a request's JSON text. */
  nesting: number;
  /** Values of all variables together, with what they hold. */
  variableValues: number;
  variableList: number;
  variableDepth: number;
  /** Mistakes that are told; the rest of a document or of its variables is not looked at. */
  errors: number;
  /** Fetches of a plan. */
  fetches: number;
  /** Objects that a subgraph makes for one request of the gateway. */
  subgraphObjects: number;
  /** Objects that all subgraphs make for one operation. */
  objects: number;
  /** Objects that are visited while an answer is put together, each time that one is reached. */
  visits: number;
  /** Characters of an answer's data; the whole introspection of the graph has more than a million. */
  answer: number;
}

/** Every operation that front ends have registered stays far below: see test/attacks/honest.test.ts. */
export const standardLimits: Limits = {
  text: 20_000,
  tokens: 1_000,
  operations: 20,
  fragments: 50,
  depth: 12,
  fields: 250,
  aliases: 15,
  directives: 20,
  rootFields: 10,
  rootMutations: 1,
  introspectionDepth: 16,
  cost: 10_000,
  costOf: { AUDITOR: 15_000, INTEGRATOR: 15_000 },
  introspections: 2,
  nesting: 20,
  variableValues: 5_000,
  variableList: 1_000,
  variableDepth: 12,
  errors: 10,
  fetches: 60,
  subgraphObjects: 5_000,
  objects: 20_000,
  visits: 50_000,
  answer: 2_000_000,
};

/** An error that ends a request with a status of its own. */
export function refusal(code: PublicErrorCode, status: number, message: string): GraphQLError {
  const { extensions } = publicError(code, message);
  return new GraphQLError(message, { extensions: { ...extensions, http: { status } } });
}

/** A request that asks for more than anybody may. */
export function tooLarge(message: string): GraphQLError {
  return refusal('OPERATION_TOO_LARGE', 400, message);
}

/** @throws OPERATION_TOO_LARGE */
export function demandAtMost(limit: number, actual: number, what: string): void {
  if (actual > limit) throw tooLarge(`The request has too many ${what}: at most ${limit} are answered.`);
}
