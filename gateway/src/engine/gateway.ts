import { createHash } from 'node:crypto';
import { ERRORS } from '@apollo/federation-internals';
import type { ApolloServerOptionsWithGateway, BaseContext } from '@apollo/server';
import { type BoundedMap, boundedMap } from '@civil-affairs/kit/bounded-map';
import { subgraphUnavailable } from '@civil-affairs/kit/errors';
import { variableErrors } from '@civil-affairs/kit/input-errors';
import {
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  stripIgnoredCharacters,
  validate,
} from 'graphql';
import type { Budget } from './compile/answer.ts';
import type { Incompletion } from './compile/answer-writer.ts';
import { type CompiledOperation, compileOperation, findOperation } from './compile/operation.ts';
import type { Data } from './data.ts';
import { executedPart } from './executed-part.ts';
import { defaultLimits, type Limits, type Link, type LinkLog, openLink, type Send } from './link/link.ts';
import { openPlanner, type Planner } from './plan/planner.ts';
import { tooManyFetches, unreachableField } from './run/errors.ts';
import { locateErrors } from './run/locate.ts';
import { ReadyAnswer } from './run/ready-answer.ts';
import { type Run, runStep } from './run/run.ts';

type ServerGateway = ApolloServerOptionsWithGateway<BaseContext>['gateway'];
type Executor = NonNullable<Awaited<ReturnType<ServerGateway['load']>>['executor']>;
type RequestContext = Parameters<Executor>[0];
export type ExecutionResult = Awaited<ReturnType<Executor>>;
/** What the engine reads of a request; its document is valid on the schema. */
export interface Execution
  extends Pick<RequestContext, 'schema' | 'document' | 'operation' | 'operationName' | 'queryHash'> {
  request: Pick<RequestContext['request'], 'operationName' | 'variables'>;
  context: unknown;
}
type SchemaListener = Parameters<ServerGateway['onSchemaLoadOrUpdate']>[0];

/** The way to a subgraph. */
export interface Connection {
  send: Send;
  /** Checks that the subgraph answers; rejected when it does not. */
  probe(signal: AbortSignal): Promise<unknown>;
  close?(): Promise<void>;
}

export interface EngineOptions {
  supergraph: string;
  connect(subgraph: { name: string; url: string }): Connection;
  /**
   * How long fetches wait for others that could travel with them: until the plan's step has started, or until
   * the end of the turn of the event loop, which saves requests where each costs a journey.
   */
  gatherFor: 'step' | 'turn';
  /**
   * Operations to plan before a supergraph is used, and a supergraph on which one is not valid is refused; others
   * are planned when they first come.
   */
  documents?(): readonly string[];
  limits?: Partial<Limits>;
  /** Longest time for a client's request, in milliseconds; what has not come by then is reported as an error. */
  requestDeadline?: number;
  /** What an operation may still cost while it is executed; without it, whatever it does. */
  budgetOf?(context: unknown): Budget | undefined;
  /** Fetches that a plan may have, and mistakes in variables that are told. */
  mostFetches?: number;
  mostErrors?: number;
  /** Fires when the client of a request has gone. */
  signalOf?(context: unknown): AbortSignal | undefined;
  /**
   * Where a null is reported that the schema forbids and no error explains: among the errors, as GraphQL
   * demands, or in `extensions.valueCompletion`, as the library does.
   */
  reportNullsIn: 'errors' | 'extensions';
  /** The code of the error where nothing is and something must be; that of a wrong value when left out. */
  absentCode?: string;
  /**
   * The identity whose requests may share what a subgraph answers to them at the same time. Not where each
   * read access is recorded.
   */
  shareFetches?(context: unknown): string | undefined;
  /** Equal requests of one identity at the same time are executed once; without it none are. */
  coalesce?(context: unknown): string | undefined;
  log: LinkLog;
}

export interface Engine extends ServerGateway {
  /** What the server calls as the gateway's executor, once it has loaded it. */
  execute(request: Execution): Promise<ExecutionResult>;
  /** Takes another supergraph into use, once its operations are planned; requests in flight end on the old one. */
  reload(supergraph: string): Promise<void>;
}

/** All that belongs to one supergraph. */
interface Graph {
  supergraph: string;
  planner: Planner;
  schema: GraphQLSchema;
  operations: BoundedMap<string, CompiledOperation>;
  /** Operations that wait for their turn to be planned. */
  planning: Map<string, Promise<CompiledOperation>>;
  links: ReadonlyMap<string, OpenedLink>;
}

/** An operation as it was sent: it is planned once, however it is written. */
interface Sent {
  operation: CompiledOperation;
  variables: Data;
  context: unknown;
  document: DocumentNode;
  definition: OperationDefinitionNode;
}

interface OpenedLink {
  url: string;
  link: Link;
  connection: Connection;
}

/** Of operations that are planned: planning is dear, so that they are remembered for longer than documents. */
const plannedCharacters = 150_000;
const defaultRequestDeadline = 10_000;

/** A gateway for the server that executes compiled plans. */
export function createEngine(options: EngineOptions): Engine {
  const limits = { ...defaultLimits, ...options.limits };
  const requestDeadline = options.requestDeadline ?? defaultRequestDeadline;
  const listeners = new Set<SchemaListener>();
  /** A request belongs to the graph whose schema has validated it. */
  const graphs = new WeakMap<GraphQLSchema, Graph>();
  let current: Graph | undefined;
  let lastPlanned: Promise<unknown> = Promise.resolve();
  const mostFetches = options.mostFetches ?? Number.POSITIVE_INFINITY;
  const inFlight = new Map<string, Promise<ExecutionResult>>();

  function openGraph(supergraph: string): Graph {
    const planner = openPlanner(supergraph);
    const links = new Map(
      planner.subgraphs.map((subgraph) => {
        const known = current?.links.get(subgraph.name);
        return [subgraph.name, known?.url === subgraph.url ? known : openSubgraph(subgraph)] as const;
      }),
    );
    const schema = planner.apiSchema;
    const operations = boundedMap<string, CompiledOperation>(plannedCharacters, (key) => key.length);
    return { supergraph, planner, schema, operations, planning: new Map(), links };
  }

  function openSubgraph(subgraph: { name: string; url: string }): OpenedLink {
    const connection = options.connect(subgraph);
    const link = openLink(subgraph.name, connection.send, connection.probe, limits, options.log);
    return { url: subgraph.url, link, connection };
  }

  function use(graph: Graph): void {
    const former = current;
    current = graph;
    graphs.set(graph.schema, graph);
    for (const listener of listeners)
      listener({ apiSchema: graph.schema, coreSupergraphSdl: graph.supergraph });
    const kept = new Set(graph.links.values());
    const unused = [...(former?.links.values() ?? [])].filter((link) => !kept.has(link));
    if (unused.length > 0) setTimeout(() => void closeLinks(unused), requestDeadline).unref();
  }

  const keyOf = (hash: string, name: string | undefined) => `${hash} ${name ?? ''}`;

  function plan(graph: Graph, document: DocumentNode, hash: string, name: string | undefined) {
    // Clients write one operation in many ways; it is planned once.
    const normalized = `${stripIgnoredCharacters(print(document))} ${name ?? ''}`;
    const operation =
      graph.operations.get(normalized) ?? compileOperation(graph.planner, graph.schema, document, name);
    graph.operations.set(normalized, operation);
    graph.operations.set(keyOf(hash, name), operation);
    return operation;
  }

  /** Plans one at a time, with a turn for everybody else before each: planning does not yield. */
  function planInTurn(graph: Graph, document: DocumentNode, hash: string, name: string | undefined) {
    const key = keyOf(hash, name);
    const before = graph.planning.get(key);
    if (before) return before;
    const planned = lastPlanned
      .then(() => new Promise(setImmediate))
      .then(() => plan(graph, document, hash, name))
      .finally(() => graph.planning.delete(key));
    lastPlanned = planned.catch(() => {});
    graph.planning.set(key, planned);
    return planned;
  }

  async function execute(request: Execution): Promise<ExecutionResult> {
    const graph = graphs.get(request.schema) ?? current;
    if (!graph) throw new Error('the engine has not been loaded');
    const { queryHash, context } = request;
    if (!request.operation)
      return { errors: [unresolved(request.document, request.request.operationName ?? undefined)] };
    const document = executedPart(request.document, request.operation);
    const name = request.operationName ?? undefined;
    const operation =
      graph.operations.get(keyOf(queryHash, name)) ?? (await planInTurn(graph, document, queryHash, name));
    const variables: Data = request.request.variables ?? {};
    const { variableDefinitions } = operation.definition;
    if (variableDefinitions?.length) {
      const errors = variableErrors(graph.schema, variableDefinitions, variables, options.mostErrors);
      if (errors) return { errors };
    }
    const identity = operation.definition.operation === 'query' ? options.coalesce?.(context) : undefined;
    const sent: Sent = { operation, variables, context, document, definition: request.operation };
    if (identity === undefined) return run(graph, sent);
    const key = JSON.stringify([identity, queryHash, request.request.operationName, variables]);
    const before = inFlight.get(key);
    if (before) return { ...(await before) };
    const running = run(graph, sent);
    inFlight.set(key, running);
    try {
      return await running;
    } finally {
      inFlight.delete(key);
    }
  }

  async function run(graph: Graph, sent: Sent): Promise<ExecutionResult> {
    const { operation, variables, context } = sent;
    const endsAt = performance.now() + requestDeadline;
    const signal = options.signalOf?.(context);
    const identity = options.shareFetches?.(context);
    const budget = options.budgetOf?.(context);
    const variant = operation.variantFor(variables);
    if (variant.fetches > mostFetches) throw tooManyFetches(mostFetches);
    const state: Run = {
      data: {},
      rootFields: variant.rootFields,
      additions: new Map(),
      shared: new Map(),
      errors: [],
      isOverlapping: variant.isOverlapping,
      budget,
      variables: { ...operation.constants, ...variables },
      isTrue: (name) => operation.isTrue(variables, name),
      ready: [],
      schedule: options.gatherFor === 'turn' ? setImmediate : queueMicrotask,
      targets: new Map(),
      invalidResponse: subgraphUnavailable,
      async send(subgraph, subgraphRequest, isMutation) {
        const link = graph.links.get(subgraph)?.link;
        if (!link) throw new Error(`the plan fetches from ${subgraph}, which the supergraph does not name`);
        const outcome = await link.send(subgraphRequest, { context, isMutation, endsAt, signal, identity });
        budget?.check();
        return outcome;
      },
    };
    state.errors.push(...variant.unreachable.map(unreachableField));
    if (variant.isUnreachable) return { data: null, errors: located(graph, sent, state, state.errors) };
    if (variant.step) await runStep(state, variant.step);
    const { text, incompletions } = variant.write(state);
    const { errors, hidden } = faultsOf(state.errors, incompletions);
    return {
      data: text === 'null' ? null : (new ReadyAnswer(text) as unknown as Data),
      ...(errors.length > 0 && { errors: located(graph, sent, state, errors) }),
      ...(hidden.length > 0 && { extensions: { valueCompletion: hidden } }),
    };
  }

  /** What is told among the errors, and what beside them. */
  function faultsOf(errors: readonly GraphQLError[], incompletions: readonly Incompletion[]) {
    const code = ERRORS.INVALID_GRAPHQL.code;
    const described = ({ message, path, isAbsent }: Incompletion) => {
      const extensions = { code: isAbsent ? (options.absentCode ?? code) : code };
      return new GraphQLError(message, { path, extensions });
    };
    if (options.reportNullsIn === 'extensions')
      return { errors, hidden: errors.length > 0 ? [] : incompletions.map(described) };
    const { forbidden = [], hidden = [] } = Object.groupBy(incompletions, ({ isForbidden }) =>
      isForbidden ? 'forbidden' : 'hidden',
    );
    const unexplained = forbidden.filter(({ path }) => !errors.some((error) => explains(error, path)));
    return { errors: [...errors, ...unexplained.map(described)], hidden: hidden.map(described) };
  }

  function located(graph: Graph, sent: Sent, state: Run, errors: readonly GraphQLError[]): GraphQLError[] {
    const { operation, variables, document, definition } = sent;
    const isIncluded = (node: Pick<FieldNode, 'directives'>) => operation.isIncluded(variables, node);
    const text = { schema: graph.schema, document, operation: definition, isIncluded };
    return locateErrors(text, state, operation.root, errors);
  }

  /** Plans operations one by one, with other work between them. */
  async function warmUp(graph: Graph): Promise<void> {
    for (const source of options.documents?.() ?? []) {
      const document = parse(source);
      const [invalid] = validate(graph.schema, document);
      for (const node of document.definitions) {
        if (node.kind !== Kind.OPERATION_DEFINITION) continue;
        if (invalid)
          throw new Error(`${node.name?.value} is not valid on this supergraph: ${invalid.message}`);
        plan(graph, executedPart(document, node), hashOf(source), node.name?.value);
        await new Promise(setImmediate);
      }
    }
  }

  return {
    execute,
    onSchemaLoadOrUpdate(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async load() {
      const graph = openGraph(options.supergraph);
      use(graph);
      await warmUp(graph);
      return { executor: execute };
    },
    async reload(supergraph) {
      const graph = openGraph(supergraph);
      await warmUp(graph);
      use(graph);
    },
    async stop() {
      await closeLinks([...(current?.links.values() ?? [])]);
    },
  };
}

async function closeLinks(links: readonly OpenedLink[]): Promise<void> {
  for (const { link } of links) link.stop();
  await Promise.all(links.map(({ connection }) => connection.close?.()));
}

/** Whether an error says why there is a null: it is about the place, what is around it, or a field beside it. */
function explains({ path }: GraphQLError, place: readonly (string | number)[]): boolean {
  if (!path) return true;
  const object = place.slice(0, -1);
  return isWithin(place, path) || isWithin(path, object.length > 0 ? object : place);
}

/** Whether a path leads to another one or goes on from there. */
function isWithin(path: readonly (string | number)[], outer: readonly (string | number)[]): boolean {
  return outer.every((step, n) => path[n] === step);
}

/** The server has found no operation of this name: why. */
function unresolved(document: DocumentNode, name: string | undefined): GraphQLError {
  try {
    findOperation(document, name);
  } catch (error) {
    if (error instanceof GraphQLError) return error;
  }
  throw new Error('the server did not find an operation that is there');
}

/** As the server does, so that a planned operation is found again. */
function hashOf(source: string): string {
  return createHash('sha256').update(source).digest('hex');
}
