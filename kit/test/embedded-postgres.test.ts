import { once } from 'node:events';
import * as fs from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test, vi } from 'vitest';
import {
  copyData,
  FAST,
  isRunning,
  newFolder,
  newUsedFolder,
  query,
  serverId,
  start,
  tidyUp,
} from './embedded-postgres/testing.ts';

tidyUp();

let folder = '';

beforeAll(async () => {
  folder = await newUsedFolder();
});

async function accepts(port: number): Promise<boolean> {
  const socket = connect({ port, host: '127.0.0.1' });
  const answer = once(socket, 'connect').then(
    () => true,
    () => false,
  );
  return answer.finally(() => socket.destroy());
}

function filesUnder(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

test('answers on its socket and listens on no TCP port', async () => {
  const server = await start(folder, {
    settings: { ...FAST, listen_addresses: '127.0.0.1', work_mem: '5MB' },
  });
  expect(server.takenOver).toBe(false);
  expect(server.connection.host).toBe(join(folder, 'data'));
  expect(await query(server, 'select 1 as one')).toEqual([{ one: 1 }]);
  expect(await accepts(server.connection.port)).toBe(false);
  const settings = `select name, setting from pg_settings where name in
    ('data_checksums', 'listen_addresses', 'max_connections', 'server_encoding', 'TimeZone', 'work_mem') order by name`;
  expect(Object.fromEntries((await query(server, settings)).map((row) => [row.name, row.setting]))).toEqual({
    data_checksums: 'on',
    listen_addresses: '',
    max_connections: '200',
    server_encoding: 'UTF8',
    TimeZone: 'UTC',
    work_mem: '5120',
  });
  expect(await query(server, 'select datlocale, datlocprovider from pg_database limit 1')).toEqual([
    { datlocale: 'C.UTF-8', datlocprovider: 'b' },
  ]);
});

test('asks for the password and leaves it in no file', async () => {
  const server = await start(folder);
  const stranger = { ...server, connection: { ...server.connection, password: 'guess' } };
  await expect(query(stranger, 'select 1')).rejects.toThrow('password authentication failed');
  await server.stop();
  expect(filesUnder(folder).filter((file) => fs.readFileSync(file).includes('se cret'))).toEqual([]);
});

test('keeps its data when it is stopped and started, and takes changed settings', async () => {
  const first = await start(folder);
  await query(first, 'create table kept as select 7 as id');
  const id = serverId(folder);
  await first.stop();
  expect(isRunning(id)).toBe(false);
  const second = await start(folder, { settings: { ...FAST, work_mem: '6MB' } });
  expect(second.takenOver).toBe(false);
  expect(await query(second, 'select id from kept')).toEqual([{ id: 7 }]);
  expect(await query(second, 'show work_mem')).toEqual([{ work_mem: '6MB' }]);
});

test('shows the end of the log when the start fails, and frees the folder', async () => {
  await expect(start(folder, { settings: { ...FAST, shared_buffers: 'plenty' } })).rejects.toThrow(
    /invalid value for parameter "shared_buffers": "plenty"/,
  );
  expect((await start(folder)).takenOver).toBe(false);
});

test('puts the socket into a short, closed folder when its path would be too long', async () => {
  const long = copyData(folder, join(newFolder(), 'a-folder-with-a-long-name-'.repeat(4)));
  const server = await start(long);
  const { host } = server.connection;
  expect(host.startsWith(fs.realpathSync(tmpdir())) || host.startsWith(tmpdir())).toBe(true);
  expect(fs.statSync(host).mode & 0o777).toBe(0o700);
  expect(await query(server, 'select 1 as one')).toEqual([{ one: 1 }]);
  await server.stop();
  expect(fs.existsSync(host)).toBe(false);
});

test.each([
  ['win32', 'x64', /does not run on Windows.*DATABASE_URL/],
  ['linux', 's390x', /no binaries for linux-s390x.*Supported are.*linux-arm64.*DATABASE_URL/],
])('says on %s-%s what to do instead', async (platform, arch, message) => {
  vi.spyOn(process, 'platform', 'get').mockReturnValue(platform as NodeJS.Platform);
  vi.spyOn(process, 'arch', 'get').mockReturnValue(arch as NodeJS.Architecture);
  try {
    await expect(start(newFolder())).rejects.toThrow(message);
  } finally {
    vi.restoreAllMocks();
  }
});
