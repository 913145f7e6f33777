import { ERRORS } from '@apollo/federation-internals';
import { publicError } from '@civil-affairs/kit/errors';
import { GraphQLError } from 'graphql';
import type { Answer } from '../compile/answer.ts';
import type { CollectedField } from '../compile/selection.ts';
import type { Fetch } from '../compile/steps.ts';
import { type Data, isObject } from '../data.ts';
import { placesAt, type ResponsePath } from './places.ts';

/** Objects of the answer that a fetch was about, with the index of each one's representation. */
export interface FetchedObjects {
  fetch: Fetch;
  targets: readonly Data[];
  indexes: readonly number[];
}

/** An error as a subgraph reports it; it may be anything. */
export interface SubgraphError {
  message: string;
  path: ResponsePath | undefined;
  extensions: Data;
}

/** Reads the errors of a subgraph's answer; what is no error is left out. */
export function readErrors(errors: unknown): SubgraphError[] {
  if (!Array.isArray(errors)) return [];
  return errors.filter(isObject).map(({ message, path, extensions }) => ({
    message: typeof message === 'string' ? message : '',
    path: Array.isArray(path) ? path : undefined,
    extensions: isObject(extensions) ? extensions : {},
  }));
}

/** A subgraph's error at the places of the answer that it is about; without a path it is about all of them. */
export function placeErrors(answer: Answer, fetched: FetchedObjects, error: SubgraphError): GraphQLError[] {
  const { fetch, targets, indexes } = fetched;
  const [, index] = error.path ?? [];
  const isEntity = fetch.representation !== undefined;
  const rest = (error.path ?? []).slice(isEntity ? 2 : 0).map((name) => nameForClient(fetch, name));
  const about =
    isEntity && typeof index === 'number'
      ? targets.filter((_, position) => indexes[position] === index)
      : targets;
  const places = error.path
    ? placesOf(answer, fetch, about).map((place) => [...place, ...rest])
    : placesOfFields(answer, fetch, about);
  const message = error.message || `Error while fetching subquery from service "${fetch.subgraph}"`;
  const extensions = {
    code: ERRORS.DOWNSTREAM_SERVICE_ERROR.code,
    ...error.extensions,
    serviceName: fetch.subgraph,
  };
  return places.map((path) => new GraphQLError(message, { path, extensions, originalError: error as never }));
}

/** A fetch that brought nothing: its error at every place that is empty for it. */
export function placeFailure(
  answer: Answer,
  { fetch, targets }: FetchedObjects,
  error: GraphQLError,
): GraphQLError[] {
  const { message, extensions, originalError } = error;
  return placesOfFields(answer, fetch, targets).map(
    (path) => new GraphQLError(message, { path, extensions, originalError: originalError ?? null }),
  );
}

/**
 * A field of the operation that its plan requests from no subgraph: what is requested of it can be found nowhere. The planner
 * does not say so; without an error the client would take it for a value that is absent.
 */
export function unreachableField({ responseName, name, parentName }: CollectedField): GraphQLError {
  const message = `No subgraph can answer what is requested of ${parentName}.${name}.`;
  const { extensions } = publicError('FIELD_UNREACHABLE', message);
  return new GraphQLError(message, { path: [responseName], extensions });
}

/** A plan that would keep the parts of the graph too busy is not executed. */
export function tooManyFetches(limit: number): GraphQLError {
  const message = `The operation needs too many requests to the parts of the graph: at most ${limit} are made.`;
  const { extensions } = publicError('OPERATION_TOO_LARGE', message);
  return new GraphQLError(message, { extensions: { ...extensions, http: { status: 400 } } });
}

function placesOf(answer: Answer, fetch: Fetch, targets: readonly Data[]): ResponsePath[] {
  if (!fetch.position.parent) return [[]];
  const places = placesAt(answer, fetch.position);
  return targets.flatMap((target) => places.get(target) ?? []);
}

/** The field when a fetch brings one; else the object, lest each of several fields reports the same. */
function placesOfFields(answer: Answer, fetch: Fetch, targets: readonly Data[]): ResponsePath[] {
  const places = placesOf(answer, fetch, targets);
  if (!fetch.position.parent)
    return fetch.fields.filter((name) => answer.rootFields.has(name)).map((name) => [name]);
  const { onlyField } = fetch;
  return onlyField === undefined ? places : places.map((place) => [...place, onlyField]);
}

function nameForClient(fetch: Fetch, name: string | number): string | number {
  return typeof name === 'string' ? (fetch.aliases.get(name) ?? name) : name;
}
