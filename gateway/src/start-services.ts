// `npm run start:services`: one process for each subgraph and one for the gateway, with HTTP between them.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoDate } from '@civil-affairs/kit/clock';
import type { ConnectionOptions } from '@civil-affairs/kit/database';
import { appConnection } from '@civil-affairs/kit/database-setup';
import { defaultDemoResidents } from '@civil-affairs/kit/demo-city';
import { loadDemoCity } from '@civil-affairs/kit/demo-load';
import { dateSetting, portSetting } from '@civil-affairs/kit/env';
import { runUntilStopped } from '@civil-affairs/kit/process';
import { openInstallation } from './installation.ts';
import { keepRunning } from './keep-running.ts';
import { startReconciliation } from './reconciliation.ts';
import { isProduction } from './secrets.ts';
import { demoParts, subgraphs } from './subgraphs.ts';
import { defaultAddress, defaultPort } from './supergraph.ts';

const gatewayFile = 'gateway/src/main.ts';

await runUntilStopped(async () => {
  const installation = await openInstallation();
  const { admin, databaseRoles, gatewaySecret, headSeal, sealing, sealingKeys } = installation;
  const family = keepRunning(() => {
    stop().finally(() => process.exit(1));
  });
  const sockets = socketFolder();
  let reconciliation: ReturnType<typeof startReconciliation> | undefined;
  const stop = async () => {
    await reconciliation?.stop();
    await family.stop();
    await installation.stop();
    if (sockets) rmSync(sockets, { recursive: true, force: true });
  };
  try {
    const demo = !isProduction();
    if (demo) await loadDemoCity(admin, databaseRoles, demoParts, defaultDemoResidents, sealing, console.log);
    const date = dateSetting('CITY_DATE') ?? (demo ? demoDate : '');
    const port = portSetting('PORT', defaultPort);
    const addresses = Object.fromEntries(subgraphs.map(({ name }, n) => [name, defaultAddress(n, port)]));
    const shared = {
      GATEWAY_SECRET: gatewaySecret,
      SUBGRAPH_ADDRESSES: JSON.stringify(addresses),
      SOCKET_FOLDER: sockets ?? '',
      CITY_DATE: date,
      AUDIT_SECRET: headSeal.secret,
      AUDIT_FOLDER: headSeal.folder,
      // Who has nothing sealed has no keys.
      SEALING_KEYS: '',
      SEALING_KEYS_FILE: '',
    };
    await Promise.all(
      subgraphs.map(({ name, sealed }) => {
        const address = addresses[name] ?? '';
        return family.start(`subgraphs/${name}/src/main.ts`, {
          ...shared,
          DATABASE_URL: addressOf(appConnection(admin, name, databaseRoles)),
          PORT: new URL(address).port,
          ADDRESS: address,
          SEALING_KEYS: sealed?.length ? sealingKeys : '',
        });
      }),
    );
    await family.start(gatewayFile, { ...shared, PORT: String(port) });
    process.on('SIGHUP', () => family.signal(gatewayFile, 'SIGHUP'));
    reconciliation = startReconciliation(admin);
    console.log(
      `\ngraph    http://localhost:${port}/graphql  (${subgraphs.length + 1} processes)\nstop     Ctrl-C`,
    );
    return stop;
  } catch (error) {
    await stop();
    throw error;
  }
});

/** Where the processes reach each other: a folder that no other user may enter. Windows has no such sockets. */
function socketFolder(): string | undefined {
  return process.platform === 'win32' ? undefined : mkdtempSync(join(tmpdir(), 'civil-affairs-sockets-'));
}

function addressOf({ host, port, database, user, password }: ConnectionOptions): string {
  const login = `${encodeURIComponent(String(user))}:${encodeURIComponent(String(password))}`;
  const [folder, name] = String(host).startsWith('/') ? [String(host), 'localhost'] : ['', String(host)];
  const socket = folder ? `?host=${encodeURIComponent(folder)}` : '';
  return `postgres://${login}@${name}:${port}/${database}${socket}`;
}
