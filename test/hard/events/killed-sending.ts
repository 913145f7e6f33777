// A process that sends messages to webhooks, for a test to kill: once the receiver has answered it says so, and stays there.
import { text } from 'node:stream/consumers';
import { openDatabase } from '@civil-affairs/kit/database';
import { appConnection } from '@civil-affairs/kit/database-setup';
import { openSealing, parseSealingKeys } from '@civil-affairs/kit/sealing';
import { postMessage } from '@civil-affairs/kit/webhooks/post';
import { startSending } from '../../../subgraphs/casework/src/schedules.ts';

const { admin, secret, sealingKeys } = JSON.parse(await text(process.stdin));
const sealing = openSealing(parseSealingKeys(sealingKeys));
const database = openDatabase({ ...appConnection(admin, 'casework', secret), sealing });

startSending(
  { database },
  {
    lookEvery: 20,
    lease: 1,
    async send(...message) {
      const posted = await postMessage(...message);
      process.stdout.write(`${JSON.stringify(posted)}\n`);
      await new Promise(() => {});
      return posted;
    },
  },
);
setInterval(() => {}, 60_000);
