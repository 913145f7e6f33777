// `npm run start:services`: one process for each subgraph and one for the gateway, with HTTP between them.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { demoDate } from '@civil-affairs/kit/clock';
import type { ConnectionOptions } from '@civil-affairs/kit/database';
import { appConnection } from '@civil-affairs/kit/database-setup';
import { defaultDemoResidents } from '@civil-affairs/kit/demo-city';
import { loadDemoCity } from '@civil-affairs/kit/demo-load';
import { dateSetting, portSetting } from '@civil-affairs/kit/env';
import { runUntilStopped } from '@civil-affairs/kit/process';
import { defaultAddress, defaultPort } from './compose.ts';
import { openInstallation } from './installation.ts';
import { startReconciliation } from './reconciliation.ts';
import { isProduction } from './secrets.ts';
import { demoParts, subgraphs } from './subgraphs.ts';

const root = resolve(import.meta.dirname, '../..');

await runUntilStopped(async () => {
  const installation = await openInstallation();
  const { admin, databaseRoles, gatewaySecret, headSeal } = installation;
  const children: ChildProcess[] = [];
  const stop = async () => {
    // The gateway goes first, so that no request loses its subgraph half-way.
    for (const child of children.toReversed()) await end(child);
    await installation.stop();
  };
  try {
    const demo = !isProduction();
    if (demo) await loadDemoCity(admin, databaseRoles, demoParts, defaultDemoResidents, console.log);
    const date = dateSetting('CITY_DATE') ?? (demo ? demoDate : '');
    const port = portSetting('PORT', defaultPort);
    const addresses = Object.fromEntries(subgraphs.map(({ name }, n) => [name, defaultAddress(n, port)]));
    const shared = {
      GATEWAY_SECRET: gatewaySecret,
      SUBGRAPH_ADDRESSES: JSON.stringify(addresses),
      CITY_DATE: date,
      AUDIT_SECRET: headSeal.secret,
      AUDIT_FOLDER: headSeal.folder,
    };
    for (const [name, address] of Object.entries(addresses)) {
      const login = appConnection(admin, name, databaseRoles);
      const env = {
        ...shared,
        DATABASE_URL: addressOf(login),
        PORT: new URL(address).port,
        ADDRESS: address,
      };
      children.push(await launch(`subgraphs/${name}/src/main.ts`, env));
    }
    children.push(await launch('gateway/src/main.ts', { ...shared, PORT: String(port) }));
    const reconciliation = startReconciliation(admin);
    console.log(
      `\ngraph    http://localhost:${port}/graphql  (${children.length} processes)\nstop     Ctrl-C`,
    );
    return async () => {
      reconciliation.stop();
      await stop();
    };
  } catch (error) {
    await stop();
    throw error;
  }
});

async function launch(file: string, env: Record<string, string>): Promise<ChildProcess> {
  const child = fork(resolve(root, file), { env: { ...process.env, ...env }, cwd: root });
  const ready = once(child, 'message');
  const ended = once(child, 'exit').then(() => {
    throw new Error(`${file} ended before it was ready.`);
  });
  await Promise.race([ready, ended]);
  ended.catch(() => {});
  return child;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}

function addressOf({ host, port, database, user, password }: ConnectionOptions): string {
  const login = `${encodeURIComponent(String(user))}:${encodeURIComponent(String(password))}`;
  const [folder, name] = String(host).startsWith('/') ? [String(host), 'localhost'] : ['', String(host)];
  const socket = folder ? `?host=${encodeURIComponent(folder)}` : '';
  return `postgres://${login}@${name}:${port}/${database}${socket}`;
}
