import type { Socket } from './socket.ts';

const DEFAULT_SETTINGS = {
  shared_buffers: '128MB',
  max_connections: '200',
  fsync: 'on',
  unix_socket_permissions: '0700',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
  // Messages of failed statements quote the data. Our own log has every failure, without them.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
};

export function checkNames(settings: Record<string, string>): void {
  for (const name of Object.keys(settings)) {
    if (!/^[a-z_][\w.]*$/i.test(name)) throw new Error(`"${name}" is not the name of a PostgreSQL setting.`);
  }
}

/** The text of postgresql.conf. */
export function configure(settings: Record<string, string>, socket: Socket): string {
  const all = {
    ...DEFAULT_SETTINGS,
    ...settings,
    listen_addresses: '',
    unix_socket_directories: `"${socket.folder.replaceAll('"', '""')}"`,
    port: String(socket.port),
  };
  const lines = Object.entries(all).map(([name, value]) => {
    const quoted = value.replaceAll('\\', '\\\\').replaceAll("'", "''").replaceAll('\n', '\\n');
    return `${name} = '${quoted}'\n`;
  });
  return `# Written at every start. A setting of your own: ALTER SYSTEM.\n${lines.join('')}`;
}
