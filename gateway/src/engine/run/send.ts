import type { GraphQLError } from 'graphql';
import {
  combineDocuments,
  type FetchDocument,
  partName,
  representationsVariable,
} from '../compile/documents.ts';
import { listOf, type RepresentationList } from '../compile/representation.ts';
import { type Data, isObject } from '../data.ts';
import type { Outcome } from '../link/link.ts';
import { clientVariable, SubgraphRequest, type Variable } from '../link/request.ts';
import { type FetchedObjects, readErrors, type SubgraphError } from './errors.ts';
import type { FetchTargets } from './targets.ts';

/** Sends a request to a subgraph; the promise is never rejected. */
export type SendToSubgraph = (
  subgraph: string,
  request: SubgraphRequest,
  isMutation: boolean,
) => Promise<Outcome>;

/** A fetch that is ready to go out. */
export interface Call extends FetchedObjects, FetchTargets {
  settle(outcome: CallOutcome): void;
  /** Ends the run: this is no subgraph's failure but a fault of the engine. */
  fail(error: unknown): void;
}

/** What a call is answered: the data of a root field, or one entity for each representation. */
export interface CallOutcome {
  data?: Data;
  entities?: readonly unknown[];
  /** Objects and lists of the answer that stand at several places of it. */
  repeated?: ReadonlySet<object>;
  errors?: readonly SubgraphError[];
  failure?: GraphQLError;
}

/** Calls with one document: their representations travel in one list. */
interface Part {
  document: FetchDocument;
  list: RepresentationList;
  /** For each representation of a call its position in the list; undefined when the list is the call's own. */
  calls: { call: Call; positions: readonly number[] | undefined }[];
}

/** The error that stands for a subgraph's response which does not fit the request. */
export type InvalidResponse = (subgraph: string) => GraphQLError;

/** Sends calls that are ready at the same time: those to one subgraph in one request. */
export function sendCalls(
  calls: readonly Call[],
  variables: Data,
  send: SendToSubgraph,
  invalidResponse: InvalidResponse,
): void {
  const bySubgraph = new Map<string, Call[]>();
  for (const call of calls) {
    if (!call.fetch.representation) sendRoot(call, variables, send, invalidResponse).catch(call.fail);
    else {
      const waiting = bySubgraph.get(call.fetch.subgraph);
      if (waiting) waiting.push(call);
      else bySubgraph.set(call.fetch.subgraph, [call]);
    }
  }
  for (const waiting of bySubgraph.values())
    sendParts(partsOf(waiting), variables, send, invalidResponse).catch((error) => {
      for (const call of waiting) call.fail(error);
    });
}

async function sendRoot(
  call: Call,
  variables: Data,
  send: SendToSubgraph,
  invalidResponse: InvalidResponse,
): Promise<void> {
  const { document, subgraph, isMutation } = call.fetch;
  const values = clientVariables([call], variables);
  const outcome = await send(subgraph, new SubgraphRequest(document, values), isMutation);
  if ('failure' in outcome) return call.settle(outcome);
  const { data, errors } = readAnswer(outcome.answer);
  const isEmpty = !data && errors.length === 0;
  call.settle({
    ...(data && { data }),
    repeated: outcome.repeated,
    errors,
    ...(isEmpty && { failure: invalidResponse(subgraph) }),
  });
}

/** Fetches with the same text become one part. */
function partsOf(calls: readonly Call[]): Part[] {
  const alike = Map.groupBy(calls, ({ fetch }) => fetch.document.text);
  return [...alike.values()].map((group) => {
    const [call, ...more] = group as [Call, ...Call[]];
    const { document } = call.fetch;
    return call.list && more.length === 0
      ? { document, list: call.list, calls: [{ call, positions: undefined }] }
      : { document, ...joinLists(group) };
  });
}

/** Equal representations of several calls are sent once. */
function joinLists(calls: readonly Call[]): Pick<Part, 'list' | 'calls'> {
  const values: Data[] = [];
  const known = new Map<string, number>();
  const placed = calls.map((call) => {
    // Equal representations of objects of different types are different once their type is hidden.
    const mayHideType = call.fetch.inputRewrites.length > 0;
    const positions = (call.list?.value() ?? []).map((value) => {
      const text = JSON.stringify(value);
      const before = mayHideType ? undefined : known.get(text);
      if (before !== undefined) return before;
      known.set(text, values.length);
      return values.push(value) - 1;
    });
    return { call, positions };
  });
  return { list: listOf(values), calls: placed };
}

async function sendParts(
  parts: readonly Part[],
  variables: Data,
  send: SendToSubgraph,
  invalidResponse: InvalidResponse,
): Promise<void> {
  const calls = parts.flatMap((part) => part.calls.map(({ call }) => call));
  const subgraph = calls[0]?.fetch.subgraph ?? '';
  const isOne = parts.length === 1;
  const document = isOne ? parts[0]?.document : combineDocuments(parts.map((part) => part.document));
  if (!document) return;
  const nameOf = (position: number) => (isOne ? '_entities' : partName(position));
  const values = clientVariables(calls, variables);
  for (const [position, part] of parts.entries())
    values.push(listVariable(isOne ? representationsVariable : partName(position), part.list));
  const outcome = await send(subgraph, new SubgraphRequest(document, values), false);
  if ('failure' in outcome) {
    for (const call of calls) call.settle(outcome);
    return;
  }
  const { data, errors } = readAnswer(outcome.answer);
  // What spoils one part takes the others along: sent one by one, only the spoilt one is lost.
  if (!data && !isOne) {
    await Promise.all(parts.map((part) => sendParts([part], variables, send, invalidResponse)));
    return;
  }
  for (const [position, part] of parts.entries()) {
    const own = errors.filter(({ path }) => !path || path[0] === nameOf(position));
    settlePart(part, data?.[nameOf(position)], outcome.repeated, own, invalidResponse);
  }
}

function settlePart(
  { calls, list }: Part,
  answered: unknown,
  repeated: ReadonlySet<object>,
  errors: readonly SubgraphError[],
  invalidResponse: InvalidResponse,
): void {
  const entities = Array.isArray(answered) && answered.length === list.length ? answered : undefined;
  for (const { call, positions } of calls) {
    if (!entities) {
      call.settle({ errors, ...(errors.length === 0 && { failure: invalidResponse(call.fetch.subgraph) }) });
      continue;
    }
    const own = positions
      ? errors.flatMap((error) => {
          const [field, index, ...rest] = error.path ?? [];
          if (typeof index !== 'number' || field === undefined) return [error];
          const position = positions.indexOf(index);
          return position < 0 ? [] : [{ ...error, path: [field, position, ...rest] }];
        })
      : errors;
    call.settle({
      entities: positions ? positions.map((position) => entities[position]) : entities,
      repeated,
      errors: own,
    });
  }
}

function readAnswer(answer: unknown): { data: Data | undefined; errors: SubgraphError[] } {
  if (!isObject(answer)) return { data: undefined, errors: [] };
  return {
    data: isObject(answer.data) && !Array.isArray(answer.data) ? answer.data : undefined,
    errors: readErrors(answer.errors),
  };
}

/** Only what the fetches use is sent, and of that only what the client gave. */
function clientVariables(calls: readonly Call[], variables: Data): Variable[] {
  const names = new Set(calls.flatMap(({ fetch }) => fetch.variables));
  return [...names]
    .filter((name) => Object.hasOwn(variables, name) && variables[name] !== undefined)
    .map((name) => clientVariable(name, variables[name]));
}

function listVariable(name: string, list: RepresentationList): Variable {
  return { name, text: () => list.text(), value: () => list.value() };
}
