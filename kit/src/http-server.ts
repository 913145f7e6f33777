import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerOptions,
  type ServerResponse,
} from 'node:http';
import { Server as NetServer, type Socket } from 'node:net';
import { setImmediate, setTimeout } from 'node:timers/promises';

/** HTTP servers that are stopped without failing a request which has reached them. */
export interface HttpServers {
  /** For Fastify's option of this name, which makes one server for each address that it listens on. */
  serverFactory(handler: (request: IncomingMessage, response: ServerResponse) => void): Server;
  readonly isStopping: boolean;
  /**
   * Ends in order: no new connection, then every request in flight its answer, with which its client is told to come
   * back on another connection. Closing at once would cut connections on which the next request is under way.
   */
  drain(): Promise<void>;
}

/** A connection without a request for so long is not about to send one. */
const quietMilliseconds = 300;
/** Clients that connect all the time would hold the stop up. */
const longestListening = 3_000;
/** Longer than any answer may take. */
const longestDrain = 10_000;
/** What trickles in is not waited for as what is being answered. */
const longestArrival = 1_000;
/** On a connection on which nothing moves for so long, somebody reads nothing of an answer: it is closed. */
const longestSilence = 30_000;
const pollMilliseconds = 20;
const shortTurnMilliseconds = 5;

interface Connection {
  exchanges: Map<ServerResponse, IncomingMessage>;
  /** When it was opened, or its last answer was written. */
  quietSince: number;
}

export function openHttpServers(options: ServerOptions & { longestSilence?: number } = {}): HttpServers {
  const servers: Server[] = [];
  const connections = new Map<Socket, Connection>();
  let lastConnected = 0;
  let isStopping = false;
  let isListening = true;

  function watch(server: Server): void {
    server.on('connection', (socket) => {
      lastConnected = performance.now();
      connections.set(socket, { exchanges: new Map(), quietSince: lastConnected });
      socket.once('close', () => connections.delete(socket));
    });
    server.prependListener('request', (request, response) => {
      const connection = connections.get(request.socket);
      if (!isListening) lastOf(response);
      connection?.exchanges.set(response, request);
      response.once('close', () => {
        connection?.exchanges.delete(response);
        if (connection) connection.quietSince = performance.now();
      });
    });
  }

  /** Whether somebody waits for an answer, or could be about to ask. */
  function isBusy({ exchanges, quietSince }: Connection, drainedFor: number): boolean {
    if (exchanges.size === 0) return performance.now() - quietSince < quietMilliseconds;
    return drainedFor < longestArrival || [...exchanges.values()].some(({ complete }) => complete);
  }

  return {
    serverFactory(handler) {
      const server = createServer(options, handler);
      servers.push(server);
      server.setTimeout(options.longestSilence ?? longestSilence);
      watch(server);
      return server;
    },
    get isStopping() {
      return isStopping;
    },
    async drain() {
      isStopping = true;
      const from = performance.now();
      const forSoLong = () => performance.now() - from;
      // What waits to be accepted would be reset: the port is closed right after a short turn that has accepted all.
      // Nobody is sent away before that, since who is would connect again to a port that still listens.
      for (let isCalm = false; !isCalm && forSoLong() < 2 * longestListening; ) {
        await setTimeout(pollMilliseconds);
        const turn = performance.now();
        await setImmediate();
        const now = performance.now();
        const isQuiet = now - lastConnected >= quietMilliseconds || forSoLong() >= longestListening;
        isCalm = isQuiet && now - turn < shortTurnMilliseconds;
      }
      isListening = false;
      // A server's own close would also end the connections that are idle at this moment.
      for (const server of servers) NetServer.prototype.close.call(server);
      for (const { exchanges } of connections.values())
        for (const response of exchanges.keys()) lastOf(response);
      const closedAt = performance.now();
      const drainedFor = () => performance.now() - closedAt;
      while (
        drainedFor() < longestDrain &&
        [...connections.values()].some((one) => isBusy(one, drainedFor()))
      )
        await setTimeout(pollMilliseconds);
      for (const socket of connections.keys()) socket.destroySoon();
    },
  };
}

function lastOf(response: ServerResponse): void {
  if (!response.headersSent) response.setHeader('connection', 'close');
}
