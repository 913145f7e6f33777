import { log } from '@civil-affairs/kit/log';
import type { RunningGateway } from './server.ts';
import { readSupergraph } from './supergraph.ts';

/** The usual signal for a service to read its files anew. One that asks again while it is done has its own turn. */
export function reloadOnHangup(gateway: RunningGateway): void {
  let done = Promise.resolve();
  const reload = async () => {
    try {
      await gateway.reload(readSupergraph());
      log.warn('another supergraph is in use');
    } catch (error) {
      log.error({ err: error }, 'the supergraph is not taken into use; the former one stays');
    }
  };
  process.on('SIGHUP', () => {
    done = done.then(reload);
  });
}
