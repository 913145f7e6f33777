// The gateway as its own process, over HTTP to subgraphs that are processes too.
import { gatewaySecrets, portSetting, setting } from '@civil-affairs/kit/env';
import type { EvidenceDesk } from '@civil-affairs/kit/evidence/desk';
import { httpDesk } from '@civil-affairs/kit/evidence/http';
import { log } from '@civil-affairs/kit/log';
import { settleMemory } from '@civil-affairs/kit/memory';
import { runUntilStopped } from '@civil-affairs/kit/process';
import { transportTo } from '@civil-affairs/kit/serve-subgraph';
import type { Transport } from '@civil-affairs/kit/services';
import { createLinkVerifier } from '@civil-affairs/kit/signed-links';
import { openAuthority } from './installation.ts';
import { allowedOrigins } from './origins.ts';
import { protectionSettings } from './protection-settings.ts';
import { reloadOnHangup } from './reload.ts';
import { demoPages } from './sandbox-pages.ts';
import { isProduction } from './secrets.ts';
import { startGateway } from './server.ts';
import { defaultPort, readSupergraph } from './supergraph.ts';

await runUntilStopped(async () => {
  const secrets = gatewaySecrets();
  const [secret] = secrets;
  const port = portSetting('PORT', defaultPort);
  const addresses = JSON.parse(setting('SUBGRAPH_ADDRESSES') ?? '{}') as Record<string, string>;
  const transports = new Map<string, Transport>();
  const desks = new Map<string, EvidenceDesk>();
  const gateway = await startGateway({
    supergraph: readSupergraph(),
    transportTo({ name, url }) {
      const address = addresses[name] ?? url;
      const transport = transports.get(address) ?? transportTo(name, address, secret);
      transports.set(address, transport);
      return transport;
    },
    deskOf({ name, url }) {
      const address = addresses[name] ?? url;
      const desk = desks.get(address) ?? httpDesk(address, secret);
      desks.set(address, desk);
      return desk;
    },
    authority: await openAuthority(),
    openLink: createLinkVerifier(secrets),
    port,
    host: setting('HOST') ?? 'localhost',
    origins: allowedOrigins(),
    ...protectionSettings(),
    async extend(app) {
      if (!isProduction()) await demoPages(app);
      // The last of the start: nobody waits for an answer yet.
      settleMemory();
    },
  });
  reloadOnHangup(gateway);
  log.info({ url: gateway.url, pid: process.pid }, 'gateway listens');
  process.send?.('ready');
  return gateway.stop;
});
