// The gateways that are compared, each in its own process on the gateway's core.
import { join, resolve } from 'node:path';
import { gatewayCore, type Started, start } from './machine.ts';

export interface Gateway {
  name: string;
  start(supergraph: string, port: number): Promise<Started>;
}

const root = resolve(import.meta.dirname, '..');

/** Ours, with one of the two executors. */
function ours(name: string, engine: 'stock' | 'compiled', env: Record<string, string> = {}): Gateway {
  return {
    name,
    start: (supergraph, port) =>
      start({
        core: gatewayCore,
        cwd: root,
        env,
        command: [
          ...['npm', 'run', '-s', 'gateway:any', '--'],
          ...['--supergraph', supergraph, '--port', String(port), '--engine', engine],
        ],
        ready: `http://127.0.0.1:${port}/graphql`,
      }),
  };
}

/** Hive Gateway with the planner and the executor of its Rust router. */
function hive(name: string, env: Record<string, string> = {}): Gateway {
  return {
    name,
    start: (supergraph, port) =>
      start({
        core: gatewayCore,
        cwd: import.meta.dirname,
        env,
        command: [
          ...[
            process.execPath,
            join(import.meta.dirname, 'node_modules/.bin/hive-gateway'),
            'supergraph',
            supergraph,
          ],
          ...['--hive-router-runtime', '--fork', '1', '--host', '127.0.0.1', '--port', String(port)],
          ...['--config-path', join(import.meta.dirname, 'hive.config.ts'), '--polling', '24h'],
        ],
        ready: `http://127.0.0.1:${port}/graphql`,
      }),
  };
}

export const stock = ours('stock', 'stock');
export const compiled = ours('compiled', 'compiled');
export const compiledUnshared = ours('compiled (fetches not shared)', 'compiled', { SHARE_FETCHES: 'off' });
export const hiveRust = hive('hive (Rust planner)');
export const compiledCoalescing = ours('compiled (coalescing)', 'compiled', { COALESCE: 'on' });
export const hiveCoalescing = hive('hive (coalescing)', { HIVE_COALESCE: 'on' });
