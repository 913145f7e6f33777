// A process that brings the registry's events to one consumer, for a test to kill: it reads its work from standard input,
// says at which step it stands, and stays there.
import { text } from 'node:stream/consumers';
import { cityClock, demoDate } from '@civil-affairs/kit/clock';
import { type Database, openDatabase } from '@civil-affairs/kit/database';
import { appConnection } from '@civil-affairs/kit/database-setup';
import { type Delivery, receiverOf } from '@civil-affairs/kit/events/reactions';
import { startRelay } from '@civil-affairs/kit/events/relay';
import { openSealing, parseSealingKeys } from '@civil-affairs/kit/sealing';
import type { Subgraph } from '@civil-affairs/kit/subgraph';
import { casework } from '../../../subgraphs/casework/src/subgraph.ts';
import { marriages } from '../../../subgraphs/marriages/src/subgraph.ts';

const { admin, secret, sealingKeys, step, consumer } = JSON.parse(await text(process.stdin));
const subgraph = consumer === 'casework' ? casework : marriages;
const clock = cityClock(demoDate);
const sealing = openSealing(parseSealingKeys(sealingKeys));
const open = (name: string) => openDatabase({ ...appConnection(admin, name, secret), sealing });

/** Stays where it stands for ever, once the test knows. */
async function stand(where: string): Promise<void> {
  if (where !== step) return;
  process.stdout.write(`${where}\n`);
  await new Promise(() => {});
}

const own = open(subgraph.name);
/** The consumer's database, which stops after the effect and before its commit. */
const database: Database = {
  ...own,
  within: (work) =>
    own.within(async (one) => {
      const result = await work(one);
      await stand('applied, not committed');
      return result;
    }),
};
const receive = receiverOf(subgraph as Subgraph, { database, clock, subgraphs: {} });

startRelay({
  source: 'residents',
  database: open('residents'),
  clock,
  deliverTo: {
    async [subgraph.name](event: Delivery) {
      await stand('claimed, not delivered');
      await receive(event);
      await stand('committed, not acknowledged');
    },
  },
});
