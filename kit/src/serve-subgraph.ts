import type { ServerResponse } from 'node:http';
import Fastify from 'fastify';
import { actingSystem } from './acting-system.ts';
import { startAuditChain } from './audit-chain.ts';
import { headSealSetting } from './audit-heads.ts';
import { cityClock } from './clock.ts';
import { openDatabase } from './database.ts';
import { connectionOf } from './database-address.ts';
import { schemaNameOf } from './database-setup.ts';
import { dateSetting, gatewaySecrets, portSetting, required, setting } from './env.ts';
import { type Deliver, EventRefused } from './events/reactions.ts';
import { startRelay } from './events/relay.ts';
import { evidenceAddress, givingAddress, serveDesk } from './evidence/http.ts';
import { evidenceSettings } from './evidence/settings.ts';
import { parseJson } from './exact-json.ts';
import { openJsonClient } from './http-client.ts';
import { openHttpServers } from './http-server.ts';
import { listenLocally, localTransport, socketOf } from './local-link.ts';
import { log } from './log.ts';
import { startMessages } from './messages/sender.ts';
import { runUntilStopped } from './process.ts';
import { startSchedules } from './schedules.ts';
import { openSealing, parseSealingKeys } from './sealing.ts';
import { requiredSealingKeys } from './sealing-keys.ts';
import type { GraphAnswer, Transport } from './services.ts';
import { createSigner, createVerifier } from './signature.ts';
import { createLinkSigner } from './signed-links.ts';
import { type RunningSubgraph, type Subgraph, startSubgraph } from './subgraph.ts';

const largestBody = 2 * 1024 * 1024;

const longestWait = 10_000;
/** Longer than the gateway keeps one that it does not use. */
const keptConnection = 72_000;
const longestDelivery = 7_000;
/** A client gets a quarter of it at most; the rest are keys and what the client did not ask to see. */
const longestAnswer = 4 * 1024 * 1024;

/** Sends requests to a subgraph's address, signed. */
export function httpTransport(address: string, secret: string): Transport {
  const client = openJsonClient(address, { longestAnswer });
  const sign = createSigner(secret, address);
  return async ({ query, variables, operationName, body }, facts, signal) => {
    const text = body ?? JSON.stringify({ query, variables, operationName });
    const headers = sign(text, facts);
    const answer = await client.post(text, headers, signal ?? AbortSignal.timeout(longestWait));
    return parseJson(answer) as GraphAnswer;
  };
}

/**
 * The way to a subgraph that is a process of its own: over a socket when the processes of this machine share a folder for
 * them, else over HTTP.
 */
export function transportTo(name: string, address: string, secret: string): Transport {
  const folder = setting('SOCKET_FOLDER');
  return folder ? localTransport(socketOf(folder, name), secret) : httpTransport(address, secret);
}

/** Where a subgraph takes events, by the address at which it answers. */
function eventsAddress(address: string): string {
  return new URL('/events', address).href;
}

/** Takes events to a subgraph's address, signed. */
export function httpDelivery(address: string, secret: string): Deliver {
  const client = openJsonClient(eventsAddress(address), { connections: 8, longestAnswer: 10_000 });
  const sign = createSigner(secret, eventsAddress(address));
  return async (event) => {
    const text = JSON.stringify(event);
    const headers = sign(text, actingSystem(event.source, event.id));
    const answer = JSON.parse(await client.post(text, headers, AbortSignal.timeout(longestDelivery)));
    if (answer.refused) throw new EventRefused(answer.refused);
  };
}

const isEverywhere = /^(0\.0\.0\.0|::|\*)$/;

/**
 * Serves a running subgraph over HTTP. A request without the gateway's signature is refused before its
 * body is parsed, and learns nothing of the schema.
 */
export async function listenForGateway(
  running: Pick<RunningSubgraph, 'answer' | 'receive' | 'evidence'>,
  options: {
    secrets: readonly string[];
    port: number;
    host: string;
    address?: string | undefined;
    isReady(): Promise<boolean>;
  },
): Promise<{ port: number; close(): Promise<void> }> {
  if (!options.address && isEverywhere.test(options.host))
    throw new Error(
      'ADDRESS must name where the gateway reaches this subgraph, since HOST is every address of it.',
    );
  const servers = openHttpServers({ keepAliveTimeout: keptConnection });
  const app = Fastify({ bodyLimit: largestBody, serverFactory: servers.serverFactory });
  // Which port it is may be known only once it listens.
  let verify: ReturnType<typeof createVerifier> = () => undefined;
  let verifyEvent = verify;
  let verifyFile = verify;
  let verifyGiving = verify;
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) =>
    done(null, body),
  );
  app.post('/graphql', async (request, reply) => {
    const facts = verify(request.headers, request.body as string);
    if (!facts) return reply.code(401).send({ error: 'only the gateway is answered here' });
    return running.answer(JSON.parse(request.body as string), facts, goneSignal(reply.raw));
  });
  app.post('/events', async (request, reply) => {
    if (!verifyEvent(request.headers, request.body as string))
      return reply.code(401).send({ error: 'only the graph itself is answered here' });
    try {
      await running.receive(JSON.parse(request.body as string));
      return {};
    } catch (error) {
      if (error instanceof EventRefused) return { refused: error.codes };
      throw error;
    }
  });
  if (running.evidence)
    serveDesk(app, running.evidence, options.secrets, {
      take: (headers, about) => verifyFile(headers, about),
      give: (headers, about) => verifyGiving(headers, about),
    });
  app.get('/health/live', async () => ({ status: 'live', pid: process.pid }));
  app.get('/health/ready', async (_request, reply) => {
    const ready = !servers.isStopping && (await options.isReady());
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not ready' });
  });
  await app.listen({ port: options.port, host: options.host });
  const address = app.server.address();
  if (address === null || typeof address === 'string') throw new Error('no port was opened');
  const own =
    options.address ??
    `http://${options.host.includes(':') ? `[${options.host}]` : options.host}:${address.port}/graphql`;
  verify = createVerifier(options.secrets, own);
  verifyEvent = createVerifier(options.secrets, eventsAddress(own));
  verifyFile = createVerifier(options.secrets, evidenceAddress(own));
  verifyGiving = createVerifier(options.secrets, givingAddress(own));
  return {
    port: address.port,
    async close() {
      await servers.drain();
      await app.close();
    },
  };
}

/** Fires when the gateway goes before its answer has been written: it has given up. */
function goneSignal(response: ServerResponse): AbortSignal {
  const controller = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) controller.abort();
  });
  return controller.signal;
}

/**
 * Runs one subgraph as its own process: settings from the environment, ready when it prints its address,
 * and a shutdown that lets the requests in flight end.
 */
export async function serveSubgraph(subgraph: Subgraph): Promise<void> {
  await runUntilStopped(async () => {
    const secrets = gatewaySecrets();
    const [secret] = secrets;
    const sealing = subgraph.sealed?.length
      ? openSealing(parseSealingKeys(requiredSealingKeys()))
      : undefined;
    const database = openDatabase({ ...connectionOf(required('DATABASE_URL')), sealing });
    const addresses = JSON.parse(setting('SUBGRAPH_ADDRESSES') ?? '{}') as Record<string, string>;
    const subgraphs = Object.fromEntries(
      Object.entries(addresses).map(([name, address]) => [name, transportTo(name, address, secret)]),
    );
    const clock = cityClock(dateSetting('CITY_DATE'));
    const chain = startAuditChain(schemaNameOf(subgraph.name), database, headSealSetting());
    const running = await startSubgraph(subgraph, {
      database,
      clock,
      subgraphs,
      signLink: createLinkSigner(secret),
      evidence: evidenceSettings(),
    });
    const port = portSetting('PORT', 0);
    const host = setting('HOST') ?? '127.0.0.1';
    const server = await listenForGateway(running, {
      secrets,
      port,
      host,
      address: setting('ADDRESS'),
      isReady: database.answers,
    });
    const folder = setting('SOCKET_FOLDER');
    const local =
      folder === undefined
        ? undefined
        : await listenLocally(socketOf(folder, subgraph.name), secrets, running.answer);
    const deliverTo = Object.fromEntries(
      Object.entries(addresses).map(([name, address]) => [name, httpDelivery(address, secret)]),
    );
    const relay = startRelay({ source: subgraph.name, database, clock, deliverTo });
    const schedules = startSchedules(subgraph, { database, clock, subgraphs });
    const work = subgraph.work?.({ database, clock, subgraphs });
    const sender = startMessages(subgraph, database);
    log.info({ subgraph: subgraph.name, port: server.port }, 'subgraph listens');
    process.send?.('ready');
    return async () => {
      await schedules.stop();
      await sender?.stop();
      await relay.stop();
      await work?.stop();
      await Promise.all([server.close(), local?.close()]);
      await running.stop();
      await chain.stop();
      await database.close();
    };
  });
}
