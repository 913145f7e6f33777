import * as fs from 'node:fs';
import { join, resolve } from 'node:path';
import { chooseBinaries, findBinaries } from './embedded-postgres/binaries.ts';
import { initialise } from './embedded-postgres/data.ts';
import { lockFolder } from './embedded-postgres/lock.ts';
import { choosePlace, readOrCreateId } from './embedded-postgres/place.ts';
import { stopServer, takeOverOrStart } from './embedded-postgres/server.ts';
import { checkNames, configure } from './embedded-postgres/settings.ts';
import { chooseSocket } from './embedded-postgres/socket.ts';

export { FolderInUse } from './embedded-postgres/lock.ts';

export interface EmbeddedPostgresOptions {
  /** Holds lock, log and data; deleting it while nothing runs is a reset. */
  folder: string;
  /** The superuser's password. Set once, when the data are created. */
  password: string;
  /** PostgreSQL settings on top of the defaults, e.g. `{ fsync: 'off' }` in tests. */
  settings?: Record<string, string>;
  /** Where root puts binaries and data that the server's user cannot reach. */
  fallbackFolder?: string;
}

export interface EmbeddedPostgres {
  /** The superuser's connection, for postgres.js; `host` is the folder of the server's Unix socket. */
  connection: { host: string; port: number; user: string; password: string };
  /** True when an earlier process was killed and had left this server running. */
  takenOver: boolean;
  /** Stops the server and frees the folder; further calls return the same promise. */
  stop(): Promise<void>;
}

/** The server that runs on a folder's data now, for who is not the one that started it. */
export function runningPostgres(folder: string): { host: string; port: number; user: string } | undefined {
  const file = join(folder, 'data/postmaster.pid');
  if (!fs.existsSync(file)) return undefined;
  const [, , , port, host] = fs.readFileSync(file, 'utf8').split('\n');
  return host ? { host, port: Number(port), user: 'postgres' } : undefined;
}

/**
 * Starts the PostgreSQL that keeps its data in `folder`, or takes over the one that a killed process left there.
 * It listens on a Unix socket only. Throws FolderInUse while another process holds the folder.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { password, settings = {}, fallbackFolder = '/var/lib/civil-affairs-graph' } = options;
  if (!password || /[\0\r\n]/.test(password)) {
    throw new Error('The password of the embedded PostgreSQL must be one line and not empty.');
  }
  checkNames(settings);
  const packaged = await findBinaries();
  fs.mkdirSync(resolve(options.folder), { recursive: true });
  const folder = fs.realpathSync(resolve(options.folder));
  const unlock = lockFolder(folder);
  try {
    const id = readOrCreateId(folder);
    const { place, user } = await choosePlace(folder, fallbackFolder, id);
    const binaries = await chooseBinaries(packaged, user, fallbackFolder);
    await initialise(place, binaries, user, password, settings.fsync === 'off');
    const data = join(place, 'data');
    const socket = await chooseSocket(data, id, user);
    const { pid, takenOver } = await takeOverOrStart({
      data,
      binaries,
      user,
      configuration: configure(settings, socket),
      socket: socket.path,
      log: join(folder, 'server.log'),
    });

    const stopAndUnlock = async () => {
      try {
        await stopServer(pid, data, user);
        if (socket.folder !== data) fs.rmSync(socket.folder, { recursive: true, force: true });
      } finally {
        unlock();
      }
    };
    let stopped: Promise<void> | undefined;
    return {
      connection: { host: socket.folder, port: socket.port, user: 'postgres', password },
      takenOver,
      stop() {
        stopped ??= stopAndUnlock();
        return stopped;
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
}
