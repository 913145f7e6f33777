// A process that works on a run, for a test to kill: it reads its work from standard input, says READY, and goes on
// until the run is prepared.
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { cityClock, demoDate } from '@civil-affairs/kit/clock';
import { openDatabase } from '@civil-affairs/kit/database';
import { appConnection } from '@civil-affairs/kit/database-setup';
import { openSealing, parseSealingKeys } from '@civil-affairs/kit/sealing';
import { continueRun } from '../../../src/commands/payments/prepare.ts';
import { createContext } from '../../../src/context.ts';

const { admin, secret, sealingKeys, runId } = JSON.parse(await text(process.stdin));
const database = openDatabase({
  ...appConnection(admin, 'allowances', secret),
  sealing: openSealing(parseSealingKeys(sealingKeys)),
});
const services = { database, clock: cityClock(demoDate), subgraphs: { residents: async () => ({}) } };
const context = createContext(services, { viewer: null, requestId: 'killed', language: 'zhHans' });
await database.sql`SELECT 1`;
if (!process.stdout.write('READY\n')) await once(process.stdout, 'drain');
await continueRun(context, runId, 60_000);
await database.close();
