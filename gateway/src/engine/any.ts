// `npm run -s gateway:any -- --supergraph FILE --port N`: the engine over any supergraph, on this machine only,
// without a domain and without protection: for benchmarks, and for conformance suites that others wrote.
// With `--explain OPERATION` or `--explain-file FILE` it prints how it would execute an operation, and ends.
import '../telemetry-off.ts';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { setting } from '@civil-affairs/kit/env';
import { openJsonClient } from '@civil-affairs/kit/http-client';
import { log } from '@civil-affairs/kit/log';
import { runUntilStopped } from '@civil-affairs/kit/process';
import Fastify from 'fastify';
import { exactVariables } from '../exact-variables.ts';
import { parseBodies } from '../protection/request-checks.ts';
import { withoutSecurityPurpose } from '../supergraph.ts';
import { explain } from './explain.ts';
import { type Connection, createEngine } from './gateway.ts';
import { stringifyAnswer } from './run/ready-answer.ts';

const { values } = parseArgs({
  options: {
    supergraph: { type: 'string' },
    port: { type: 'string', default: '4000' },
    engine: { type: 'string', default: 'compiled' },
    explain: { type: 'string' },
    'explain-file': { type: 'string' },
  },
});
const operation = values['explain-file'] ? readFileSync(values['explain-file'], 'utf8') : values.explain;

if (operation === undefined) await runUntilStopped(start);
else print(operation);

function print(source: string): void {
  try {
    // Access rules are no part of a plan, and the planner refuses a supergraph that has them.
    console.log(explain(withoutSecurityPurpose(readSupergraph()), source));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 1;
  }
}

function readSupergraph(): string {
  if (!values.supergraph) throw new Error('--supergraph FILE names the supergraph.');
  return readFileSync(values.supergraph, 'utf8');
}

async function start() {
  const supergraph = readSupergraph();
  const server = new ApolloServer({
    gateway: gatewayFor(values.engine, supergraph),
    introspection: true,
    csrfPrevention: false,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    stringifyResult: stringifyAnswer,
    logger: log,
    plugins: [ApolloServerPluginLandingPageDisabled(), exactVariables],
  });
  await server.start();
  const app = Fastify({ forceCloseConnections: true });
  parseBodies(app, () => {});
  app.route({ url: '/graphql', method: ['GET', 'POST'], handler: fastifyApolloHandler(server) });
  const url = await app.listen({ port: Number(values.port), host: '127.0.0.1' });
  console.log(`${url}/graphql`);
  return async () => {
    await app.close();
    await server.stop();
  };
}

function gatewayFor(engine: string, supergraph: string) {
  if (engine === 'stock') return new ApolloGateway({ supergraphSdl: supergraph, logger: log });
  if (engine !== 'compiled') throw new Error('--engine is compiled or stock.');
  return createEngine({
    supergraph,
    connect: ({ url }) => connectionTo(url),
    gatherFor: 'turn',
    reportNullsIn: 'errors',
    // Nobody has an identity here, so everybody has the same.
    ...(setting('SHARE_FETCHES') !== 'off' && { shareFetches: () => '' }),
    ...(setting('COALESCE') === 'on' && { coalesce: () => '' }),
    log: {
      failed: (subgraph, _, error) => log.error({ subgraph, err: error }, 'subgraph unavailable'),
      changed: (subgraph, isOpen) => log.warn({ subgraph, isOpen }, 'breaker'),
    },
  });
}

function connectionTo(url: string): Connection {
  const client = openJsonClient(url);
  return {
    send: (request, _, signal) => client.post(request.body, {}, signal),
    probe: (signal) => client.post('{"query":"{ __typename }"}', {}, signal),
    close: () => client.close(),
  };
}
