// `npm start`: the database, the demo city, every subgraph and the gateway in one process.
import { type AuditChain, startAuditChain } from '@civil-affairs/kit/audit-chain';
import { cityClock, demoDate } from '@civil-affairs/kit/clock';
import { compileSooner } from '@civil-affairs/kit/compile-sooner';
import { openDatabase } from '@civil-affairs/kit/database';
import { appConnection, schemaNameOf } from '@civil-affairs/kit/database-setup';
import { defaultDemoResidents } from '@civil-affairs/kit/demo-city';
import { loadDemoCity } from '@civil-affairs/kit/demo-load';
import { dateSetting, portSetting, setting } from '@civil-affairs/kit/env';
import { evidenceSettings } from '@civil-affairs/kit/evidence/settings';
import { settleMemory } from '@civil-affairs/kit/memory';
import { runUntilStopped } from '@civil-affairs/kit/process';
import { createLinkSigner, createLinkVerifier } from '@civil-affairs/kit/signed-links';
import type { Subgraph } from '@civil-affairs/kit/subgraph';
import { openAuthority, openInstallation } from './installation.ts';
import { hostSubgraphs } from './one-process.ts';
import { allowedOrigins } from './origins.ts';
import { protectionSettings } from './protection-settings.ts';
import { startReconciliation } from './reconciliation.ts';
import { reloadOnHangup } from './reload.ts';
import { buildSandbox } from './sandbox.ts';
import { demoPages } from './sandbox-pages.ts';
import { isProduction } from './secrets.ts';
import { startGateway } from './server.ts';
import { demoParts, subgraphs } from './subgraphs.ts';
import { defaultPort, readSupergraph } from './supergraph.ts';

await runUntilStopped(async () => {
  const demo = !isProduction();
  const authority = await openAuthority();
  const installation = await openInstallation();
  const { admin, databaseRoles, gatewaySecret, headSeal, sealing } = installation;
  try {
    if (demo) await loadDemoCity(admin, databaseRoles, demoParts, defaultDemoResidents, sealing, console.log);
    const clock = cityClock(dateSetting('CITY_DATE') ?? (demo ? demoDate : undefined));
    const chains: AuditChain[] = [];
    const open = ({ name, sealed }: Subgraph) => {
      const keys = sealed?.length ? { sealing } : {};
      const database = openDatabase({ ...appConnection(admin, name, databaseRoles), ...keys });
      chains.push(startAuditChain(schemaNameOf(name), database, headSeal));
      return database;
    };
    const host = await hostSubgraphs(subgraphs, open, clock, {
      signLink: createLinkSigner(gatewaySecret),
      evidence: evidenceSettings(),
    });
    host.startRelays();
    host.startSchedules();
    host.startMessages();
    const port = portSetting('PORT', defaultPort);
    const gateway = await startGateway({
      supergraph: readSupergraph(),
      transportTo: host.transportTo,
      deskOf: host.deskOf,
      authority,
      openLink: createLinkVerifier([gatewaySecret]),
      port,
      host: setting('HOST') ?? 'localhost',
      origins: allowedOrigins(),
      ...protectionSettings(),
      async extend(app) {
        if (demo) await demoPages(app);
        // The last of the start: nobody waits for an answer yet.
        settleMemory();
        compileSooner();
      },
    });
    const reconciliation = startReconciliation(admin);
    reloadOnHangup(gateway);
    announce(port, demo, clock.today());
    if (demo) announceSandbox(port);
    return async () => {
      await reconciliation.stop();
      await gateway.stop();
      await Promise.all(chains.map((chain) => chain.stop()));
      await host.stop();
      await installation.stop();
    };
  } catch (error) {
    await installation.stop();
    throw error;
  }
});

function announce(port: number, demo: boolean, today: string): void {
  const lines = [`graph    http://localhost:${port}/graphql`];
  if (demo) lines.unshift(`The demo city of Yanji lives on ${today}; its people are synthetic.`);
  if (demo) lines.push('token    npm run -s token -- community-worker', 'stop     Ctrl-C');
  console.log(`\n${lines.join('\n')}`);
}

/** The first start builds the sandbox's pages beside the graph, which answers already. */
function announceSandbox(port: number): void {
  const address = `http://localhost:${port}/sandbox`;
  console.log(`sandbox  ${address}  (schema as a picture: ${address}/map)`);
  buildSandbox().then(
    ({ built, milliseconds }) => {
      if (built) console.log(`The sandbox is ready (built in ${(milliseconds / 1000).toFixed(0)} s).`);
    },
    (error) => console.error(`The sandbox could not be built: ${(error as Error).message}`),
  );
}
