import './telemetry-off.ts';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { ApolloServer, type ApolloServerOptions, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import { logUnexpectedErrors, maskError } from '@civil-affairs/kit/answered-errors';
import { boundedMap, rememberedCharacters } from '@civil-affairs/kit/bounded-map';
import type { EvidenceDesk } from '@civil-affairs/kit/evidence/desk';
import { openHttpServers } from '@civil-affairs/kit/http-server';
import { newUuid } from '@civil-affairs/kit/ids';
import { languageOf } from '@civil-affairs/kit/language';
import { log } from '@civil-affairs/kit/log';
import type { Transport } from '@civil-affairs/kit/services';
import type { OpenLink } from '@civil-affairs/kit/signed-links';
import { scalars } from '@civil-affairs/kit/subgraph';
import compress from '@fastify/compress';
import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import { type DocumentNode, type GraphQLSchema, isScalarType } from 'graphql';
import { authorizationPlugin, demandsOfEach } from './authorization.ts';
import { agesOfEach, cachingPlugin, markAnswer } from './caching.ts';
import { documentsFolder, registeredDocuments } from './documents.ts';
import { stringifyAnswer } from './engine/run/ready-answer.ts';
import { openEventStreams, type StreamSettings } from './event-streams.ts';
import { giveEvidence, longestUpload, takeEvidence } from './evidence.ts';
import { exactVariables } from './exact-variables.ts';
import { gatewayFor } from './execution.ts';
import { serveExports } from './export/route.ts';
import type { GatewayContext } from './gateway-context.ts';
import { openReadiness, type Readiness } from './health.ts';
import { sessionOf, type TokenAuthority, viewerOf } from './identity.ts';
import { openKnownOperations } from './known-operations.ts';
import { nodesTransport } from './nodes.ts';
import { addPapers } from './papers/routes.ts';
import { addressesBehind, openPlainRequests, type PlainRequests } from './plain-requests.ts';
import { type Admitted, openAdmission } from './protection/admission.ts';
import { refuseMistakes } from './protection/client-mistakes.ts';
import { type Limits, standardLimits } from './protection/limits.ts';
import { OperationBudget } from './protection/operation-budget.ts';
import { operationPlugin } from './protection/operation-plugin.ts';
import { operationChecker } from './protection/operation-size.ts';
import { openRates } from './protection/rates.ts';
import {
  endSlowBodies,
  parseBodies,
  refuseMethod,
  sendRefusal,
  withRequestId,
} from './protection/request-checks.ts';
import { checkText } from './protection/request-size.ts';
import { recordRefusals } from './refusals.ts';
import { subgraphs } from './subgraphs.ts';
import { type SubgraphAddress, subgraphsOf } from './supergraph.ts';

type DocumentStore = NonNullable<ApolloServerOptions<GatewayContext>['documentStore']>;

const largestBody = 1024 * 1024;
/** Shorter answers gain nothing, in bytes. */
const compressedFrom = 1024;
/** What `/health/ready` answers from a server that stops. */
const leaving: Readiness = { status: 'not ready', parts: {}, events: {} };

/** A gateway that listens. */
export interface RunningGateway {
  url: string;
  app: FastifyInstance;
  /**
   * Takes another supergraph into use without a pause: new requests are answered on it, those in flight end on the
   * old one. The operations of front ends are planned on it first.
   * @throws Error when it is no supergraph, or one of these operations is not valid on it; the old one stays in use
   */
  reload(supergraph: string): Promise<void>;
  /** Refuses new work, lets the requests in flight end, then closes. */
  stop(): Promise<void>;
}

export interface GatewayOptions {
  /** The whole supergraph SDL, access directives included. */
  supergraph: string;
  /** How a subgraph is reached that a supergraph names. */
  transportTo: (subgraph: SubgraphAddress) => Transport;
  /** Where a subgraph takes files that are handed in; nobody does when left out. */
  deskOf?: (subgraph: SubgraphAddress) => EvidenceDesk | undefined;
  authority: TokenAuthority;
  /** Tells genuine links from others. */
  openLink: OpenLink;
  port: number;
  host: string;
  /** Whose pages may read answers in a browser (CORS). */
  origins: (string | RegExp)[];
  /** Whether it serves real users: requests are counted, and what is not registered needs a scope. */
  isProduction?: boolean;
  /** Where requests are counted for several gateways together: the address of a Redis or Valkey. */
  rateStore?: string | undefined;
  /** Proxies that are believed when they name the address of a client. */
  proxies?: string[];
  /** The folder of the manifests that front-end teams have handed in, beside test/operations. */
  documents?: string;
  /**
   * Whether what front ends have registered is planned before the first request; it is when left out. A test that sends
   * little starts sooner without.
   */
  plansAhead?: boolean;
  /** What one request may ask for; the standard when left out. A test shows what happens without any. */
  limits?: Limits;
  /** What executes plans: our own engine, or the library's to compare it with; ENGINE says so otherwise. */
  engine?: 'compiled' | 'stock';
  /** How streams of events are looked after; the standard when left out. */
  streams?: Partial<StreamSettings>;
  /** Adds pages beside the graph before the server listens, for example the sandbox. */
  extend?: (app: FastifyInstance) => Promise<void>;
}

/** Starts the gateway. */
export async function startGateway(options: GatewayOptions): Promise<RunningGateway> {
  let parts: Readonly<Record<string, Transport>> = {};
  let desks: ReadonlyMap<string, EvidenceDesk | undefined> = new Map();
  const nodes = nodesTransport(subgraphs, (subgraph) => parts[subgraph]);
  const transportTo = (subgraph: SubgraphAddress) =>
    subgraph.name === 'nodes' ? nodes : options.transportTo(subgraph);
  const limits = options.limits ?? standardLimits;
  const isProduction = options.isProduction ?? false;
  const servers = openHttpServers({
    headersTimeout: 5_000,
    // The longest of all, a file's: endSlowBodies has that of the others.
    requestTimeout: longestUpload + 1_000,
    keepAliveTimeout: 10_000,
    // Node looks after them so often only when it is told to.
    connectionsCheckingInterval: 1_000,
  });
  let plain: PlainRequests;
  const proxies = options.proxies?.length ? options.proxies : undefined;
  const app = Fastify({
    bodyLimit: largestBody,
    genReqId: (raw) => plain.begun(raw)?.requestId ?? newUuid(),
    routerOptions: { maxParamLength: 200 },
    trustProxy: proxies ?? false,
    serverFactory: (handler) =>
      servers.serverFactory((request, response) => plain.handle(request, response, handler)),
  });
  const readBody = parseBodies(app, (text) => checkText(limits, text));
  const readDocuments = () => registeredDocuments(options.documents ?? documentsFolder);
  let documents = readDocuments();
  const { engine, supergraph } = options;
  const { gateway, reload, execute } = await gatewayFor({
    supergraph,
    transportTo,
    documents: () => (options.plansAhead === false ? [] : documents.texts()),
    limits,
    ...(engine && { engine }),
  });
  const check = operationChecker(gateway, limits);
  const rates = await openRates(options.rateStore);
  const admission = openAdmission({
    limits,
    documents: () => documents,
    rates,
    isProduction,
    viewerOf: (authorization) => viewerOf(authorization, options.authority),
  });
  let schema: GraphQLSchema | undefined;
  gateway.onSchemaLoadOrUpdate(({ apiSchema, coreSupergraphSdl }) => {
    useScalars(apiSchema);
    schema = apiSchema;
    const named = subgraphsOf(coreSupergraphSdl);
    parts = Object.fromEntries(
      named
        // It is this process's own, and hands on what the others answer.
        .filter(({ name }) => name !== 'nodes')
        .map((subgraph) => [subgraph.name, transportTo(subgraph)]),
    );
    desks = new Map(
      named
        // The others of the city take none.
        .filter(({ name }) => subgraphs.some((one) => one.name === name && one.evidence))
        .map((subgraph) => [subgraph.name, options.deskOf?.(subgraph)]),
    );
  });
  const demands = demandsOfEach(gateway);
  const ages = agesOfEach(gateway);
  const known = openKnownOperations({
    schema: () => schema,
    check,
    demands,
    ages,
    isProduction,
    execute,
  });
  function contextOf(
    admitted: Admitted,
    requestId: string,
    { headers }: IncomingMessage,
    response: ServerResponse,
  ): GatewayContext {
    const budget = new OperationBudget(limits);
    onGone(response, () => budget.abandon());
    const language = languageOf(headers['accept-language']);
    const { viewer } = admitted;
    return { admitted, viewer, requestId, language, signal: budget.signal, budget, writes: [] };
  }
  plain = openPlainRequests({
    known,
    admission,
    read: readBody,
    addressOf: addressesBehind(proxies),
    contextOf,
    isStopping: () => servers.isStopping,
    packedFrom: compressedFrom,
  });
  const apollo = new ApolloServer<GatewayContext>({
    gateway,
    // Who may is decided for each request.
    introspection: true,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    parseOptions: { maxTokens: limits.tokens },
    documentStore: documentStore(),
    validationOptions: { maxErrors: limits.errors },
    formatError: maskError,
    stringifyResult: stringifyAnswer,
    logger: log,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      fastifyApolloDrainPlugin(app),
      exactVariables,
      operationPlugin({ check, rates, isProduction }),
      authorizationPlugin(
        demands,
        recordRefusals(() => parts.residents),
      ),
      cachingPlugin(ages),
      logUnexpectedErrors('gateway'),
      requestIdPlugin,
      refuseMistakes,
      known.remember,
    ],
  });
  await apollo.start();

  app.addHook('onRequest', endSlowBodies);
  app.addHook('onSend', (request, reply, payload, done) => {
    reply.header('x-request-id', request.id);
    done(null, payload);
  });
  // The sandbox's pages bring a policy of their own; the graph itself answers JSON only.
  await app.register(helmet, { contentSecurityPolicy: false, hsts: false });
  await app.register(cors, {
    origin: options.origins,
    methods: ['GET', 'POST'],
    exposedHeaders: ['x-request-id', 'ratelimit', 'ratelimit-policy', 'retry-after', 'etag'],
    maxAge: 600,
  });
  // A token is in a header that no other page can have a browser send, so that nobody learns it from lengths of answers.
  await app.register(compress, {
    encodings: ['br', 'gzip'],
    threshold: compressedFrom,
    // What somebody packs small could be huge.
    globalDecompression: false,
  });
  const contexts = new WeakMap<FastifyRequest, GatewayContext>();
  const served = fastifyApolloHandler(apollo, {
    context: async (request) => {
      const context = contexts.get(request);
      if (!context) throw new Error('the request has no context');
      return context;
    },
  });
  app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    errorHandler: sendRefusal,
    async onRequest(request, reply) {
      const begun = plain.begun(request.raw);
      if (!begun) return admission.arrive(request, reply);
      reply.headers(Object.fromEntries(begun.rates));
      if (begun.refusal) throw begun.refusal;
    },
    preParsing: plain.readAgain,
    async preHandler(request, reply) {
      const begun = plain.begun(request.raw);
      if (begun) request.body = begun.body;
      if (!begun?.answer) await admission.admit(request, reply, begun?.admitted);
    },
    onSend: [admission.leave, withRequestId, markAnswer, plain.learn],
    async handler(request, reply) {
      const begun = plain.begun(request.raw);
      if (begun?.answer) return plain.pack(begun, reply);
      const context = begun?.context ?? contextOf(admission.of(request), request.id, request.raw, reply.raw);
      contexts.set(request, context);
      return served.call(app, request, reply);
    },
  });
  const answered = new Set(['GET', 'HEAD', 'POST', 'OPTIONS']);
  app.route({
    url: '/graphql',
    method: app.supportedMethods.filter((method) => !answered.has(method)),
    errorHandler: sendRefusal,
    onRequest: refuseMethod,
    handler: refuseMethod,
  });
  const streams = openEventStreams(
    () => parts.casework,
    (authorization) => sessionOf(authorization, options.authority),
    options.streams,
  );
  app.get('/events', {
    errorHandler: sendRefusal,
    onRequest: admission.arrive,
    onSend: withRequestId,
    handler: streams.open,
  });
  serveExports(app, {
    schema() {
      if (!schema) throw new Error('the graph has no schema yet');
      return schema;
    },
    documents: () => documents,
    viewerOf: (authorization) => viewerOf(authorization, options.authority),
    arrive: admission.arrive,
  });
  takeEvidence(app, admission, (name) => desks.get(name));
  giveEvidence(app, admission, options.openLink, (name) => desks.get(name));
  app.get('/health/live', async () => ({ status: 'live' }));
  const readiness = openReadiness(() => parts);
  app.get('/health/ready', async (_request, reply) => {
    const found = servers.isStopping ? leaving : await readiness();
    return reply.code(found.status === 'not ready' ? 503 : 200).send(found);
  });
  addPapers(app, {
    openLink: options.openLink,
    bearerOf: ({ headers }) => viewerOf(headers.authorization, options.authority).catch(() => null),
    transportTo: (subgraph) => parts[subgraph],
  });
  await options.extend?.(app);
  const url = await app.listen({ port: options.port, host: options.host });
  return {
    url,
    app,
    async reload(other) {
      const former = documents;
      documents = readDocuments();
      try {
        await reload(other);
      } catch (error) {
        documents = former;
        throw error;
      }
    },
    async stop() {
      streams.stop();
      await servers.drain();
      await app.close();
      await apollo.stop();
      rates.stop();
    },
  };
}

/** The documents that clients sent last; the server's own store counts their text as JSON, an eighth of what they hold. */
function documentStore(): DocumentStore {
  const documents = boundedMap<string, DocumentNode>(
    rememberedCharacters,
    (_, document) => document.loc?.end ?? 0,
  );
  return {
    get: async (key) => documents.get(key),
    set: async (key, document) => documents.set(key, document),
    delete: async () => false,
  };
}

/** The supergraph knows scalars by name only; here literals and variables are checked before any fetch. */
function useScalars(schema: GraphQLSchema): void {
  for (const [name, scalar] of Object.entries(scalars)) {
    const type = schema.getType(name);
    if (!isScalarType(type)) continue;
    const { parseValue, parseLiteral } = scalar;
    Object.assign(type, { parseValue, parseLiteral });
  }
}

/** Errors name their request, so that the line in the log can be found. */
const requestIdPlugin: ApolloServerPlugin<GatewayContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response, contextValue }) {
        if (response.body.kind !== 'single') return;
        const result = response.body.singleResult;
        if (result.errors)
          result.errors = result.errors.map((error) => ({
            ...error,
            extensions: { ...error.extensions, requestId: contextValue.requestId },
          }));
      },
    };
  },
};

/** When the client goes before its answer has been written. */
function onGone(response: ServerResponse, gone: () => void): void {
  response.once('close', () => {
    if (!response.writableFinished) gone();
  });
}
