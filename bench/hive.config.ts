// Hive Gateway with nothing that is not asked for: no pages, no reports, no look-outs.
import { defineConfig } from '@graphql-hive/gateway';

export const gatewayConfig = defineConfig({
  logging: 'error',
  landingPage: false,
  graphiql: false,
  inboundInflightRequestDeduplication: process.env.HIVE_COALESCE === 'on',
});
