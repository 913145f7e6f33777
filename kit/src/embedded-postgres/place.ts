import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { makeOpenFolder, NO_THROW, readJson, readText, remove, shortHash, writeWhole } from './files.ts';
import { foreign } from './messages.ts';
import { type ProcessIdentity, stillRuns, thisProcess } from './processes.ts';
import type { ServerUser } from './run.ts';
import { findServer, stopServer } from './server.ts';
import { canEnter, ownerOrPostgres } from './server-user.ts';

interface Place {
  /** Holds the folder `data`. */
  place: string;
  user: ServerUser;
}

/** Tells the folder from a later one at the same path. */
export function readOrCreateId(folder: string): string {
  const path = join(folder, 'id');
  const known = readText(path);
  if (known && /^[0-9a-f]{32}$/.test(known)) return known;
  const id = randomBytes(16).toString('hex');
  writeWhole(path, id);
  return id;
}

export async function choosePlace(folder: string, fallbackFolder: string, id: string): Promise<Place> {
  const self = process.getuid?.();
  if (self === 0) return choosePlaceAsRoot(folder, fallbackFolder, id);
  const data = join(folder, 'data');
  const owner = (fs.statSync(data, NO_THROW) ?? fs.lstatSync(data, NO_THROW))?.uid ?? self;
  if (owner === self) return { place: folder, user: undefined };
  throw new Error(foreign(folder, owner));
}

/** PostgreSQL refuses to run as root: it runs as the owner of data that exist, else as the user postgres. */
async function choosePlaceAsRoot(folder: string, fallbackFolder: string, id: string): Promise<Place> {
  const data = join(folder, 'data');
  const existing = fs.lstatSync(data, NO_THROW);
  const link = existing?.isSymbolicLink() ? fs.readlinkSync(data) : '';
  const linked = link.startsWith(`${fallbackFolder}/data-`);
  if (existing && !linked) {
    const user = await ownerOrPostgres(data);
    if (await canEnter(user, folder)) return { place: folder, user };
    throw new Error(
      `User ${user.uid}, who owns ${data} and runs the server, cannot reach it: a folder above is closed. ` +
        `Open it (chmod o+x), or delete ${folder} to begin anew.`,
    );
  }

  const fallback = join(fallbackFolder, `data-${shortHash(folder)}`);
  if (linked && dirname(link) !== fallback) moveFallback(dirname(link), fallback, id);
  // The id is in both folders: when the caller's folder was deleted to begin anew, old data must not come back.
  const isOurs = linked && readTenant(fallback)?.id === id;
  const target = join(fallback, 'data');
  const user = await ownerOrPostgres(isOurs ? target : undefined);
  if (!isOurs) {
    if (linked) fs.unlinkSync(data);
    if (await canEnter(user, folder)) return { place: folder, user };
    await discardFallback(fallback);
    makeOpenFolder(fallbackFolder);
    makeOpenFolder(fallback);
  }
  const tenant: Tenant = { id, folder, holder: thisProcess() };
  writeWhole(join(fallback, 'tenant.json'), JSON.stringify(tenant));
  if (!isOurs || link !== target) {
    fs.rmSync(`${data}.new`, { force: true });
    fs.symlinkSync(target, `${data}.new`);
    fs.renameSync(`${data}.new`, data);
  }
  if (!(await canEnter(user, fallback))) {
    throw new Error(`User ${user.uid}, who runs the server, can reach neither ${folder} nor ${fallback}.`);
  }
  await discardAbandoned(fallbackFolder);
  return { place: fallback, user };
}

/** Whose data a fallback holds. */
interface Tenant {
  id: string;
  folder: string;
  holder: ProcessIdentity;
}

function readTenant(fallback: string): Tenant | undefined {
  return readJson<Tenant>(join(fallback, 'tenant.json'));
}

/** Keeps the data of a folder that was moved. A copied one begins anew. */
function moveFallback(from: string, to: string, id: string): void {
  const tenant = readTenant(from);
  if (tenant?.id === id && !fs.existsSync(tenant.folder) && !fs.existsSync(to)) fs.renameSync(from, to);
}

async function discardFallback(fallback: string): Promise<void> {
  const data = join(fallback, 'data');
  if (fs.existsSync(data)) {
    const user = await ownerOrPostgres(data);
    const left = await findServer(data, user);
    if (left) await stopServer(left, data, user, 'SIGQUIT');
  }
  await remove(fallback);
}

/** A temporary folder that is gone does not come back, and every test run of root leaves one. */
async function discardAbandoned(fallbackFolder: string): Promise<void> {
  const temporary = [tmpdir(), fs.realpathSync(tmpdir())];
  for (const name of fs.readdirSync(fallbackFolder)) {
    const tenant = name.startsWith('data-') ? readTenant(join(fallbackFolder, name)) : undefined;
    if (!tenant || fs.existsSync(tenant.folder) || stillRuns(tenant.holder)) continue;
    if (temporary.some((parent) => tenant.folder.startsWith(`${parent}/`))) {
      await discardFallback(join(fallbackFolder, name));
    }
  }
}
