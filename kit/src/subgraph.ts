import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  concatAST,
  type DocumentNode,
  defaultFieldResolver,
  GraphQLError,
  GraphQLScalarType,
  type GraphQLSchema,
  getOperationAST,
  Kind,
  parse,
  Source,
} from 'graphql';
import { GraphQLDateTimeISO, GraphQLLocalDate, GraphQLSafeInt } from 'graphql-scalars';
import type { AnyAct } from './acts.ts';
import {
  databaseFailures,
  logUnexpected,
  maskError,
  requestErrors,
  tooManyObjects,
} from './answered-errors.ts';
import type { Clock } from './clock.ts';
import type { Database } from './database.ts';
import { isYearMonth } from './dates.ts';
import { endedOn, isOverdue, isPaused } from './deadlines.ts';
import type { Declarations } from './declarations.ts';
import { documentReader } from './documents.ts';
import { subgraphUnavailable } from './errors.ts';
import type { EventCatalogue } from './events/catalogue.ts';
import { type Deliver, type Reaction, receiverOf } from './events/reactions.ts';
import { deliveryFigures } from './events/relay.ts';
import { type EvidenceDesk, openDesk } from './evidence/desk.ts';
import { type EvidenceRules, evidenceResolvers } from './evidence/evidence.ts';
import { executorOf, settleLists } from './execution.ts';
import type { NewId } from './ids.ts';
import type { AnyImport } from './imports/import.ts';
import { keepAnswers, type Made } from './kept-answers.ts';
import type { Localized } from './language.ts';
import type { MessageCatalogue } from './messages/templates.ts';
import { yuanOf } from './money.ts';
import { countObjects, giveBudget, ObjectBudget } from './object-budget.ts';
import { objectFields } from './object-fields.ts';
import { duringOperation } from './operation.ts';
import type { PaperCatalogue } from './papers/templates.ts';
import type { Problem } from './problems.ts';
import { createRecordRead, type RecordRead } from './reads.ts';
import { isolateRepresentations } from './representations.ts';
import type { Schedule } from './schedules.ts';
import { forgetDescriptions, forgetSource } from './schema-memory.ts';
import { accessError, accessOf } from './scopes.ts';
import type { SealedColumn } from './sealed-columns.ts';
import type { GraphAnswer, GraphRequest, Services, Transport } from './services.ts';
import type { SignLink } from './signed-links.ts';
import type { Deadline } from './statutory-deadlines.ts';
import type { RequestFacts, Viewer } from './viewer.ts';
import { isRightFor, watchViewer } from './watched-viewer.ts';

/** What every subgraph's context begins with. */
export interface BaseContext<Entity extends string = never> extends RequestFacts {
  database: Database;
  clock: Clock;
  newId: NewId<Entity>;
  recordRead: RecordRead;
  signLink: SignLink;
}

/** @param newId of the subgraph's own entities, where the services do not say otherwise */
export function baseContext<Entity extends string>(
  services: Services,
  facts: RequestFacts,
  newId: NewId<Entity>,
): BaseContext<Entity> {
  const { database, clock } = services;
  const recording = { ...facts, clock, newId: services.newId ?? newId };
  const { signLink = noLinks } = services;
  return { ...recording, database, recordRead: createRecordRead(database, recording), signLink };
}

function noLinks(): never {
  throw new Error('This process makes no links: it has no GATEWAY_SECRET.');
}

/** What a subgraph does by itself while it runs. */
export interface Work {
  /** Lets what is under way come to its end. */
  stop(): Promise<void>;
}

/** One subgraph: its contract and how it answers. */
export interface Subgraph<Context extends RequestFacts = RequestFacts> {
  /** Name in the graph and of its folder, for example `elder-care`. */
  name: string;
  /**
   * The contract, as `contractIn` reads it; the shared types of the kit are added to it. Who asks for it holds it: it is as
   * large as all else of a subgraph, and nobody needs it once the schema is built.
   */
  readonly typeDefs: DocumentNode;
  resolvers: Readonly<Record<string, object>>;
  /** Every act, one for each mutation. */
  acts?: readonly AnyAct[];
  /** What happens here and others may hear. */
  events?: EventCatalogue;
  /** Acts that the system alone carries out, for events and days. */
  systemActs?: readonly AnyAct[];
  /** What events of others do here. */
  reactions?: readonly Reaction<Context>[];
  /** What happens here by itself when its day has come. */
  schedules?: readonly Schedule<Context>[];
  /** Begins what it does beside answering, as long as its process runs: beside the relay and as it. */
  work?(services: Services): Work;
  /** Every column whose values are sealed. */
  sealed?: readonly SealedColumn[];
  /** What persons are told here. */
  messages?: MessageCatalogue;
  /** What is issued on paper here. */
  papers?: PaperCatalogue;
  /** Files that people hand in for its cases. */
  evidence?: EvidenceRules;
  /** Files that fill its tables. */
  imports?: readonly AnyImport[];
  /** The names that it adds to the city's. */
  declarations?: Declarations;
  createContext(services: Services, facts: RequestFacts): Context;
  /** What must be done before an answer is given: when it fails, nothing is answered, and why not when it refuses. */
  beforeAnswer?(context: Context): Promise<GraphQLError | undefined>;
}

const repository = new URL('../../', import.meta.url);

/**
 * Reads a file of the contract; whatever is wrong with it is told with the file and the line.
 * @throws Error that shows the place, for what is no SDL
 */
function readContract(file: URL): DocumentNode {
  const name = relative(fileURLToPath(repository), fileURLToPath(file));
  try {
    return parse(new Source(readFileSync(file, 'utf8'), name));
  } catch (error) {
    throw new Error(String(error));
  }
}

/** The types that every subgraph shares: scalars, money, labels, pages, problems. */
export const commonTypeDefs = readContract(new URL('./common.graphql', import.meta.url));

/**
 * The contract of a subgraph: its schema.graphql, or all files of its folder schema.
 * @param src a file of the subgraph's folder src
 */
export function contractIn(src: string): DocumentNode {
  const one = new URL('../schema.graphql', src);
  if (existsSync(one)) return readContract(one);
  const folder = new URL('../schema/', src);
  const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
  return concatAST(files.sort().map((name) => readContract(new URL(name, folder))));
}

/** The scalars of the graph; the gateway checks literals and variables with the same ones. */
export const scalars: Record<string, GraphQLScalarType> = {
  LocalDate: GraphQLLocalDate,
  DateTime: new GraphQLScalarType({ ...GraphQLDateTimeISO.toConfig(), name: 'DateTime' }),
  SafeInt: GraphQLSafeInt,
  YearMonth: new GraphQLScalarType({
    name: 'YearMonth',
    serialize: yearMonth,
    parseValue: yearMonth,
    parseLiteral: (node) => yearMonth(node.kind === Kind.STRING ? node.value : undefined),
  }),
};

// The value stays out of the message: it may be part of somebody's birth date, typed into the wrong field.
function yearMonth(value: unknown): string {
  if (typeof value === 'string' && isYearMonth(value)) return value;
  throw new GraphQLError('A month is written YYYY-MM, of the years 1900 to 2199.');
}

const commonResolvers = {
  ...scalars,
  Money: { fen: (fen: number) => fen, yuan: yuanOf },
  LocalizedText: {
    text: (label: Localized, _: unknown, context: RequestFacts) => label[context.language],
  },
  Problem: { __resolveType: (problem: Problem) => problem.kind },
  ...Object.fromEntries(
    ['InputProblem', 'RuleProblem', 'ConflictProblem'].map((name) => [
      name,
      {
        message: (problem: Problem, _: unknown, context: RequestFacts) => problem.message[context.language],
        path: (problem: Problem) => problem.path?.map(String) ?? null,
      },
    ]),
  ),
  StatutoryDeadline: {
    pausedSince: (deadline: Deadline, _: unknown, { clock }: BaseContext) =>
      isPaused(deadline, clock.now()) ? deadline.pausedSince : null,
    completedOn: (deadline: Deadline, _: unknown, { clock }: BaseContext) => endedOn(deadline, clock.now()),
    overdue: (deadline: Deadline, _: unknown, context: BaseContext) =>
      isOverdue(deadline, context.clock.now()),
  },
  Node: { __resolveType: (node: { __typename?: string }) => node.__typename },
  Case: { __resolveType: (found: { __typename?: string }) => found.__typename },
};

/** Builds the executable schema of a subgraph, with its access directives enforced. */
export function schemaOf(
  subgraph: Pick<Subgraph, 'name' | 'typeDefs' | 'resolvers' | 'evidence'>,
): GraphQLSchema {
  const { kinds = {} } = subgraph.evidence ?? {};
  const shared = { ...commonResolvers, Evidence: evidenceResolvers(subgraph.name, kinds) };
  const schema = buildSubgraphSchema([
    // biome-ignore lint/suspicious/noExplicitAny: the resolver map of each subgraph is typed by its own generated types
    { typeDefs: commonTypeDefs, resolvers: shared as any },
    // biome-ignore lint/suspicious/noExplicitAny: as above
    { typeDefs: subgraph.typeDefs, resolvers: subgraph.resolvers as any },
  ]);
  isolateRepresentations(schema);
  enforceAccess(schema);
  countObjects(schema);
  resolveTotals(schema);
  settleLists(schema);
  return schema;
}

/** How many rows a list holds is a function of its page; compiled execution reads what has no resolver as a value. */
function resolveTotals(schema: GraphQLSchema): void {
  for (const [field] of objectFields(schema))
    if (field.name === 'totalCount') field.resolve ??= defaultFieldResolver;
}

/** The second wall: the gateway has checked the scopes already, and a subgraph does not rely on it. */
function enforceAccess(schema: GraphQLSchema): void {
  for (const [field, type] of objectFields(schema)) {
    const access = accessOf(field.astNode);
    if (!access.authenticated) continue;
    const resolve = field.resolve ?? defaultFieldResolver;
    const coordinate = `${type.name}.${field.name}`;
    field.resolve = (source, args, context, info) => {
      const error = accessError(access, (context as RequestFacts).viewer, coordinate);
      if (error) throw error;
      return resolve(source, args, context, info);
    };
  }
}

/** A subgraph that is ready to answer. */
export interface RunningSubgraph {
  name: string;
  answer: Transport;
  /** Takes an event of another subgraph. */
  receive: Deliver;
  /** Where files are handed in for its cases. */
  evidence?: EvidenceDesk;
  stop(): Promise<void>;
}

/**
 * Asks a subgraph whether it could answer, which takes its database, and what waits to be delivered; anything else is answered as
 * far as it goes.
 */
export const readinessQuery = 'query Readiness { __typename }';

/** Starts a subgraph in this process. It opens no port: see serve-subgraph.ts for that. */
export async function startSubgraph(subgraph: Subgraph, services: Services): Promise<RunningSubgraph> {
  const schema = forgetDescriptions(forgetSource(schemaOf(subgraph)));
  const read = documentReader(schema);
  const execute = executorOf(schema);
  const { database, clock } = services;
  /** What has depended on who asks before, and is kept for those alone who do not say who they are. */
  const personal = new WeakSet<DocumentNode>();
  const keep = keepAnswers(() => {
    const version = database.changes.version();
    return version === undefined ? undefined : `${version} ${clock.today()}`;
  });

  async function unlessRefused(executed: ReturnType<typeof execute>, contextValue: RequestFacts) {
    const done = await executed;
    const refusal = subgraph.beforeAnswer && (await subgraph.beforeAnswer(contextValue));
    return refusal ? { data: null, errors: [refusal] } : done;
  }

  async function answerOf(
    document: DocumentNode,
    { variables, operationName }: GraphRequest,
    contextValue: RequestFacts,
    facts: RequestFacts,
    signal: AbortSignal | undefined,
  ): Promise<GraphAnswer> {
    const budget = new ObjectBudget(facts.objectLimit ?? Number.POSITIVE_INFINITY);
    giveBudget(contextValue, budget);
    signal?.addEventListener('abort', () => budget.stop(), { once: true });
    const executed = duringOperation(signal, () => execute(document, operationName, variables, contextValue));
    const result = await budget.whileLeft(unlessRefused(executed, contextValue));
    const made = facts.objectLimit === undefined ? {} : { extensions: { objects: budget.made } };
    if (result === 'spent') return { errors: [tooManyObjects(budget.limit).toJSON()], ...made };
    const { data, errors } = result;
    if (!errors) return { data: data ?? null, ...made };
    // Without data nothing was executed: the request itself is at fault.
    const reported =
      data === undefined
        ? requestErrors(schema, document, operationName, variables, errors)
        : databaseFailures(subgraph.name, errors, facts);
    logUnexpected(subgraph.name, reported, facts);
    const masked = reported.map((error) => maskError(error.toJSON()));
    return { ...(data !== undefined && { data }), errors: masked, ...made };
  }

  return {
    name: subgraph.name,
    receive: receiverOf(subgraph, services),
    ...(subgraph.evidence && { evidence: openDesk(subgraph.name, subgraph.evidence, services) }),
    async answer(request, facts, signal) {
      const { query, variables, operationName } = request;
      const reading = read(query);
      if ('errors' in reading) return { errors: reading.errors.map((error) => maskError(error.toJSON())) };
      if (query === readinessQuery) {
        if (!(await database.answers())) return { errors: [subgraphUnavailable(subgraph.name).toJSON()] };
        return { data: { __typename: 'Query', events: await deliveryFigures(database) } };
      }
      const { document } = reading;
      const { maxAge = 0, viewer, language } = facts;
      const isPersonal = personal.has(document);
      const mayBeKept =
        services.keepsAnswers !== false &&
        maxAge > 0 &&
        (viewer === null || !isPersonal) &&
        getOperationAST(document, operationName)?.operation === 'query';
      if (!mayBeKept)
        return answerOf(document, request, subgraph.createContext(services, facts), facts, signal);
      // What was kept for visitors is theirs also when the document is read anew, and nobody knows any more that it is personal.
      const whose = isPersonal ? 'visitors' : 'all';
      const key = `${whose} ${language} ${request.body ?? JSON.stringify({ query, variables, operationName })}`;
      return keep(key, { ...facts, maxAge }, async (): Promise<Made> => {
        const { own, hasRequested } = watched(services);
        const context = subgraph.createContext(own, facts);
        const dependsOn = watchViewer(context);
        const answer = await answerOf(document, request, context, facts, signal);
        const isNowPersonal = !isPersonal && dependsOn.looked;
        if (isNowPersonal) personal.add(document);
        return {
          answer,
          dependsOn,
          mayBeKept: !answer.errors && !hasRequested() && !isNowPersonal && isRightFor(null, dependsOn),
        };
      });
    },
    async stop() {},
  };
}

/** The same services, and whether another subgraph was asked: nobody here hears of its changes. */
function watched(services: Services): { own: Services; hasRequested(): boolean } {
  let requested = false;
  const watch =
    (ask: Transport): Transport =>
    (...request) => {
      requested = true;
      return ask(...request);
    };
  const subgraphs = Object.fromEntries(
    Object.entries(services.subgraphs).map(([name, ask]) => [name, watch(ask)]),
  );
  return { own: { ...services, subgraphs }, hasRequested: () => requested };
}

/** The identity with which one subgraph reads from another the facts of a decision. */
export function serviceViewer(name: string): Viewer {
  return {
    subject: `service:${name}`,
    name,
    role: 'SERVICE',
    scopes: ['internal'],
    division: null,
    residentId: null,
    organisationIds: [],
  };
}
