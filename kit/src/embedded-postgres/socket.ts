import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isCode, shortHash } from './files.ts';
import type { ServerUser } from './run.ts';
import { canEnter } from './server-user.ts';

export interface Socket {
  folder: string;
  port: number;
  path: string;
}

// macOS allows 103 bytes for a socket's path, Linux 107.
const LONGEST_PATH = 103;

/** The socket is in the data, or in a closed temporary folder when their path is too long for one. */
export async function chooseSocket(data: string, id: string, user: ServerUser): Promise<Socket> {
  // The port only names the socket. Were it the same for all, a server whose folder was deleted while it ran
  // would, once it notices, remove the socket of its successor.
  const port = 10_000 + (Number.parseInt(id.slice(0, 8), 16) % 50_000);
  const socketIn = (folder: string): Socket => ({ folder, port, path: join(folder, `.s.PGSQL.${port}`) });
  const fits = (socket: Socket) => Buffer.byteLength(socket.path) <= LONGEST_PATH;

  const inData = socketIn(data);
  if (fits(inData)) return inData;
  for (const parent of [tmpdir(), '/tmp']) {
    const socket = socketIn(join(parent, `pg-${shortHash(data + id)}`));
    if (!fits(socket) || !(await canEnter(user, parent))) continue;
    makeClosedFolder(socket.folder, user);
    return socket;
  }
  throw new Error(`${data} is too long a path for a Unix socket, and no temporary folder is short enough.`);
}

function makeClosedFolder(folder: string, user: ServerUser): void {
  try {
    fs.mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
  }
  const { uid, mode } = fs.lstatSync(folder);
  if (mode !== (fs.constants.S_IFDIR | 0o700) || ![user?.uid, process.getuid?.()].includes(uid)) {
    throw new Error(`${folder} is not a folder of the server's user that is closed to others: remove it.`);
  }
  if (user) fs.chownSync(folder, user.uid, user.gid);
}
