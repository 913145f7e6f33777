import { ERRORS } from '@apollo/federation-internals';
import { publicError } from '@civil-affairs/kit/errors';
import { GraphQLError } from 'graphql';
import type { Fetch } from './compile-plan.ts';
import { type Data, isObject } from './names.ts';
import { type Answer, placesAt, type ResponsePath } from './places.ts';
import type { CollectedField } from './selection.ts';

/** Objects of the answer that a fetch was about, with the index of each one's representation. */
export interface Asked {
  fetch: Fetch;
  targets: readonly Data[];
  indexes: readonly number[];
}

/** An error as a subgraph tells it; it may be anything. */
export interface ToldError {
  message: string;
  path: ResponsePath | undefined;
  extensions: Data;
}

/** Reads the errors of a subgraph's answer; what is no error is left out. */
export function toldErrors(errors: unknown): ToldError[] {
  if (!Array.isArray(errors)) return [];
  return errors.filter(isObject).map(({ message, path, extensions }) => ({
    message: typeof message === 'string' ? message : '',
    path: Array.isArray(path) ? path : undefined,
    extensions: isObject(extensions) ? extensions : {},
  }));
}

/** A subgraph's error at the places of the answer that it is about; without a path it is about all of them. */
export function placeErrors(answer: Answer, asked: Asked, error: ToldError): GraphQLError[] {
  const { fetch } = asked;
  const [, index] = error.path ?? [];
  const isEntity = fetch.representation !== undefined;
  const rest = (error.path ?? []).slice(isEntity ? 2 : 0).map((name) => nameForClient(fetch, name));
  const about =
    isEntity && typeof index === 'number'
      ? asked.targets.filter((_, position) => asked.indexes[position] === index)
      : asked.targets;
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
export function placeFailure(answer: Answer, { fetch, targets }: Asked, error: GraphQLError): GraphQLError[] {
  const { message, extensions, originalError } = error;
  return placesOfFields(answer, fetch, targets).map(
    (path) => new GraphQLError(message, { path, extensions, originalError: originalError ?? null }),
  );
}

/**
 * A field of the operation that its plan asks nobody for: what is asked of it can be found nowhere. The planner does
 * not tell; without an error the client would take it for a value that is absent.
 */
export function unreachableField({ responseName, name, parentName }: CollectedField): GraphQLError {
  const message = `No subgraph can answer what is asked of ${parentName}.${name}.`;
  const { extensions } = publicError('FIELD_UNREACHABLE', message);
  return new GraphQLError(message, { path: [responseName], extensions });
}

function placesOf(answer: Answer, fetch: Fetch, targets: readonly Data[]): ResponsePath[] {
  if (!fetch.position.parent) return [[]];
  const places = placesAt(answer, fetch.position);
  return targets.flatMap((target) => places.get(target) ?? []);
}

/** The field when a fetch brings one; else the object, lest each of several fields tells the same. */
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
