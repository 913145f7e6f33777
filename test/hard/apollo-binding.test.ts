// Apollo's own tests for whoever binds its server to an HTTP framework, on the pieces that our gateway binds it with.
import { createRequire, registerHooks } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ApolloServer, type ApolloServerOptions, type BaseContext } from '@apollo/server';
import type * as Suite from '@apollo/server-integration-testsuite';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import { standardLimits } from '@civil-affairs/gateway/protection/limits';
import { parseBodies, sendRefusal } from '@civil-affairs/gateway/protection/request-checks';
import { checkText } from '@civil-affairs/gateway/protection/request-size';
import { openHttpServers } from '@civil-affairs/kit/http-server';
import Fastify from 'fastify';
import { expect, test } from 'vitest';
import { knownDifferences, metDifferences } from './jest-globals.ts';

/** What our binding does otherwise than the suite asks, and why. */
const differences: Readonly<Record<string, string>> = {
  'throws an error if POST JSON is malformed':
    'what cannot be read is answered in the form of GraphQL, without its text',
};
for (const [name, reason] of Object.entries(differences)) knownDifferences.set(name, reason);

// The suite is written for jest, and its ES module build for bundlers; the server is that of the gateway all the same.
const given = new Map([
  ['@jest/globals', join(import.meta.dirname, 'jest-globals.ts')],
  ['@apollo/server', fileURLToPath(import.meta.resolve('@apollo/server'))],
]);
const hooks = registerHooks({
  resolve: (specifier, context, next) => next(given.get(specifier) ?? specifier, context),
});
const { defineIntegrationTestSuite }: typeof Suite = createRequire(import.meta.url)(
  '@apollo/server-integration-testsuite',
);
hooks.deregister();

defineIntegrationTestSuite(
  async (
    options: ApolloServerOptions<BaseContext>,
    testing?: Suite.CreateServerForIntegrationTestsOptions,
  ) => {
    const servers = openHttpServers();
    const app = Fastify({ serverFactory: servers.serverFactory });
    parseBodies(app, (text) => checkText(standardLimits, text));
    const apollo = new ApolloServer({
      ...options,
      plugins: [...(options.plugins ?? []), fastifyApolloDrainPlugin(app)],
    } as ApolloServerOptions<BaseContext>);
    await apollo.start();
    app.route({
      url: '/',
      method: ['GET', 'POST'],
      errorHandler: sendRefusal,
      handler: fastifyApolloHandler(apollo, { context: testing?.context ?? (async () => ({})) }),
    });
    const url = await app.listen({ port: 0, host: '127.0.0.1' });
    return { server: apollo, url };
  },
  { noIncrementalDelivery: true, serverIsStartedInBackground: false },
);

test('every known difference is one of the suite', () => {
  expect([...knownDifferences.keys()].filter((name) => !metDifferences.has(name))).toEqual([]);
});
