import './telemetry-off.ts';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import { choiceSetting } from '@civil-affairs/kit/env';
import { publicError } from '@civil-affairs/kit/errors';
import { languageOf } from '@civil-affairs/kit/language';
import { log } from '@civil-affairs/kit/log';
import { logUnexpectedErrors, maskError, scalars, type Transport } from '@civil-affairs/kit/subgraph';
import type { RequestFacts } from '@civil-affairs/kit/viewer';
import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import Fastify, { type FastifyInstance } from 'fastify';
import { type GraphQLSchema, isScalarType } from 'graphql';
import { v7 } from 'uuid';
import { authorizationPlugin } from './authorization.ts';
import { type SubgraphAddress, subgraphsOf, withoutSecurityPurpose } from './compose.ts';
import { dataSource } from './data-source.ts';
import { type Connection, createEngine } from './engine/gateway.ts';
import type { LinkLog } from './engine/link/link.ts';
import { stringifyAnswer } from './engine/run/ready-answer.ts';
import { type TokenAuthority, viewerOf } from './identity.ts';
import { nodesTransport } from './nodes.ts';
import { readExamples } from './sandbox.ts';
import { subgraphs } from './subgraphs.ts';

/** What front ends send, planned before the gateway listens. */
const operationsFolder = join(import.meta.dirname, '../../test/operations');

const largestBody = 1024 * 1024;
const quietMilliseconds = 250;
const longestDrain = 10_000;

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
  authority: TokenAuthority;
  port: number;
  host: string;
  /** Whose pages may read answers in a browser (CORS). */
  origins: (string | RegExp)[];
  /** What executes plans: our own engine, or the library's to compare it with; ENGINE says so otherwise. */
  engine?: 'compiled' | 'stock';
  /** Adds pages beside the graph before the server listens, for example the sandbox. */
  extend?: (app: FastifyInstance) => Promise<void>;
}

/** Starts the gateway. */
export async function startGateway(options: GatewayOptions): Promise<RunningGateway> {
  const nodes = nodesTransport(subgraphs);
  const transportTo = (subgraph: SubgraphAddress) =>
    subgraph.name === 'nodes' ? nodes : options.transportTo(subgraph);
  const app = Fastify({
    bodyLimit: largestBody,
    genReqId: () => v7(),
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 200 },
  });
  const { gateway, reload } = gatewayFor(options, transportTo);
  let parts: Readonly<Record<string, Transport>> = {};
  gateway.onSchemaLoadOrUpdate(({ apiSchema, coreSupergraphSdl }) => {
    useScalars(apiSchema);
    parts = Object.fromEntries(
      subgraphsOf(coreSupergraphSdl).map((subgraph) => [subgraph.name, transportTo(subgraph)]),
    );
  });
  const apollo = new ApolloServer<RequestFacts>({
    gateway,
    introspection: true,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    formatError: maskError,
    stringifyResult: stringifyAnswer,
    logger: log,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      fastifyApolloDrainPlugin(app),
      authorizationPlugin(gateway),
      logUnexpectedErrors('gateway'),
      requestIdPlugin,
      refuseNulCharacters,
    ],
  });
  await apollo.start();

  let stopping = false;
  let inFlight = 0;
  app.addHook('onRequest', async (_request, reply) => {
    inFlight += 1;
    // Also when the client has gone before its answer.
    reply.raw.once('close', () => {
      inFlight -= 1;
    });
  });
  app.addHook('onSend', async (request, reply) => {
    reply.header('x-request-id', request.id);
    if (stopping) reply.header('connection', 'close');
  });
  // The sandbox's pages bring a policy of their own; the graph itself answers JSON only.
  await app.register(helmet, { contentSecurityPolicy: false, hsts: false });
  await app.register(cors, {
    origin: options.origins,
    methods: ['GET', 'POST'],
    exposedHeaders: ['x-request-id'],
    maxAge: 600,
  });
  app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    handler: fastifyApolloHandler(apollo, {
      context: async (request, reply): Promise<GatewayContext> => ({
        viewer: await viewerOf(request.headers.authorization, options.authority),
        requestId: request.id,
        language: languageOf(request.headers['accept-language']),
        signal: signalOf(reply.raw),
      }),
    }),
  });
  app.get('/health/live', async () => ({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) => {
    const states = stopping ? {} : await readiness(parts);
    const ready = !stopping && Object.values(states).every((state) => state === 'ready');
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not ready', parts: states });
  });
  await options.extend?.(app);
  const url = await app.listen({ port: options.port, host: options.host });
  return {
    url,
    app,
    reload,
    async stop() {
      stopping = true;
      await untilQuiet(() => inFlight);
      await app.close();
      await apollo.stop();
    },
  };
}

/**
 * Waits until no request has been in flight for a while. Closing at once would cut connections whose
 * request has arrived but has not been read; meanwhile every answer tells its client to come back on
 * another connection.
 */
async function untilQuiet(inFlight: () => number): Promise<void> {
  const deadline = Date.now() + longestDrain;
  let quietSince = Date.now();
  while (Date.now() < deadline && Date.now() - quietSince < quietMilliseconds) {
    await setTimeout(25);
    if (inFlight() > 0) quietSince = Date.now();
  }
}

/** Executes compiled plans, or leaves execution to the library when the setting says so. */
function gatewayFor(options: GatewayOptions, transportTo: GatewayOptions['transportTo']) {
  const first = withoutSecurityPurpose(options.supergraph);
  const engine = options.engine ?? choiceSetting('ENGINE', ['compiled', 'stock']);
  if (engine === 'stock') {
    let update = (_: string) => {};
    const gateway = new ApolloGateway({
      supergraphSdl: async (given) => {
        update = given.update;
        return { supergraphSdl: first };
      },
      buildService: ({ name, url = '' }) => dataSource(name, transportTo({ name, url })),
      logger: log,
    });
    return { gateway, reload: async (supergraph: string) => update(withoutSecurityPurpose(supergraph)) };
  }
  const gateway = createEngine({
    supergraph: first,
    connect: (subgraph) => connectionOf(transportTo(subgraph)),
    documents: readExamples(operationsFolder).map(({ query }) => query),
    signalOf: (context) => (context as GatewayContext).signal,
    // Always the same requests for the same operation, whatever the load: what one costs can be counted.
    gatherFor: 'step',
    reportNullsIn: 'extensions',
    ...(choiceSetting('COALESCE', ['off', 'on']) === 'on' && { coalesce: identityOf }),
    log: linkLog,
  });
  return {
    gateway,
    reload: (supergraph: string) => gateway.reload(withoutSecurityPurpose(supergraph)),
  };
}

/** Requests of one identity see the same: the viewer with every claim, and the language. */
function identityOf(context: unknown): string {
  const { viewer, language } = context as RequestFacts;
  return JSON.stringify([viewer, language]);
}

/** What the gateway knows of a request: the verified facts, and whether its client still waits. */
interface GatewayContext extends RequestFacts {
  signal: AbortSignal;
}

function connectionOf(transport: Transport): Connection {
  return {
    send(request, context, signal) {
      // Nothing but the verified facts goes further.
      const { requestId, viewer, language } = context as RequestFacts;
      return transport(request, { requestId, viewer, language }, signal);
    },
    probe: (signal) => transport({ query: '{ __typename }' }, factsOfNobody(), signal),
  };
}

const linkLog: LinkLog = {
  failed(subgraph, context, error) {
    const { requestId } = context as RequestFacts;
    log.error({ subgraph, requestId, err: error }, 'subgraph unavailable');
  },
  changed(subgraph, isOpen) {
    log.warn({ subgraph }, isOpen ? 'subgraph is not asked until it answers' : 'subgraph answers again');
  },
};

function factsOfNobody(): RequestFacts {
  return { viewer: null, requestId: v7(), language: 'zhHans' };
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

/** PostgreSQL holds no NUL character: a text with one is the client's mistake, whatever field it is for. */
const refuseNulCharacters: ApolloServerPlugin<RequestFacts> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ source, request }) {
        if (/\\u0000/.test(source + JSON.stringify(request.variables ?? {})))
          throw publicError('BAD_USER_INPUT', 'A text holds a NUL character.');
      },
    };
  },
};

/** Errors name their request, so that the line in the log can be found. */
const requestIdPlugin: ApolloServerPlugin<RequestFacts> = {
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

/** Fires when the client goes before its answer has been written. */
function signalOf(response: ServerResponse): AbortSignal {
  const controller = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) controller.abort();
  });
  return controller.signal;
}

const readinessTimeout = 2_000;

async function readiness(transports: Readonly<Record<string, Transport>>): Promise<Record<string, string>> {
  const facts = factsOfNobody();
  const states = await Promise.all(
    Object.entries(transports).map(async ([name, transport]) => {
      const late = setTimeout(readinessTimeout, 'late', { ref: false });
      const asked = transport({ query: '{ __typename }' }, facts).then(
        ({ errors }) => (errors ? 'not ready' : 'ready'),
        () => 'not ready',
      );
      return [name, await Promise.race([asked, late])] as const;
    }),
  );
  return Object.fromEntries(states);
}
