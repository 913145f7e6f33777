// The gateway as its own process, over HTTP to subgraphs that are processes too.
import { portSetting, required, setting } from '@civil-affairs/kit/env';
import { log } from '@civil-affairs/kit/log';
import { runUntilStopped } from '@civil-affairs/kit/process';
import { httpTransport } from '@civil-affairs/kit/serve-subgraph';
import { defaultAddress, defaultPort, readSupergraph } from './compose.ts';
import { openAuthority } from './installation.ts';
import { allowedOrigins } from './origins.ts';
import { demoPages } from './sandbox-pages.ts';
import { isProduction } from './secrets.ts';
import { startGateway } from './server.ts';
import { subgraphs } from './subgraphs.ts';

await runUntilStopped(async () => {
  const secret = required('GATEWAY_SECRET');
  const port = portSetting('PORT', defaultPort);
  const addresses = JSON.parse(setting('SUBGRAPH_ADDRESSES') ?? '{}') as Record<string, string>;
  const transports = Object.fromEntries(
    subgraphs.map(({ name }, position) => [
      name,
      httpTransport(addresses[name] ?? defaultAddress(position, port), secret),
    ]),
  );
  const gateway = await startGateway({
    supergraph: readSupergraph(),
    transports,
    authority: await openAuthority(),
    port,
    host: setting('HOST') ?? 'localhost',
    origins: allowedOrigins(),
    ...(!isProduction() && { extend: demoPages }),
  });
  log.info({ url: gateway.url }, 'gateway listens');
  process.send?.('ready');
  return gateway.stop;
});
