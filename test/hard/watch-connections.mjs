// Loaded before a process under test: writes every address that it connects to, or looks up, into a file.
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import net from 'node:net';

const file = process.env.WATCH_FILE;
const note = (line) => appendFileSync(file, `${line}\n`);

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...args) {
  const options = Array.isArray(args[0]) ? args[0][0] : args[0];
  const target =
    typeof options === 'object' ? (options.path ?? options.host ?? 'localhost') : (args[1] ?? options);
  note(`connect ${target}`);
  return connect.apply(this, args);
};
const lookup = dns.lookup;
dns.lookup = (host, ...rest) => {
  note(`lookup ${host}`);
  return lookup(host, ...rest);
};
