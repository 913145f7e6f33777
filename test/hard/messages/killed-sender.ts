// A process that sends messages, for a test to kill: it reads its work from standard input, says at which step it stands, and
// stays there.
import { text } from 'node:stream/consumers';
import { openDatabase } from '@civil-affairs/kit/database';
import { appConnection } from '@civil-affairs/kit/database-setup';
import { sandboxChannel } from '@civil-affairs/kit/messages/channel';
import { startSender } from '@civil-affairs/kit/messages/sender';
import { openSealing, parseSealingKeys } from '@civil-affairs/kit/sealing';
import { allowances } from '../../../subgraphs/allowances/src/subgraph.ts';

const { admin, secret, sealingKeys, step } = JSON.parse(await text(process.stdin));
const sealing = openSealing(parseSealingKeys(sealingKeys));
const database = openDatabase({ ...appConnection(admin, 'allowances', secret), sealing });
const sandbox = sandboxChannel('allowances', database);

/** Stays where it stands for ever, once the test knows. */
async function stand(where: string): Promise<void> {
  if (where !== step) return;
  process.stdout.write(`${where}\n`);
  await new Promise(() => {});
}

if (!allowances.messages) throw new Error('nobody is told anything');
const sender = startSender({
  subgraph: 'allowances',
  catalogue: allowances.messages,
  database,
  longestWait: 60_000,
  channel: {
    async send(message, signal) {
      await stand('claimed, not sent');
      const answer = await sandbox.send(message, signal);
      await stand('sent, not recorded');
      return answer;
    },
  },
});
await sender.drain();
await stand('recorded');
