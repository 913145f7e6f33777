// A process that chains a log, for a test to kill: it reads its login from standard input and says READY.
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { chainRest } from '../../src/audit-chain.ts';
import { openDatabase } from '../../src/database.ts';
import { appConnection } from '../../src/database-setup.ts';

const { admin, secret, log } = JSON.parse(await text(process.stdin));
const database = openDatabase(appConnection(admin, log, secret));
await database.sql`SELECT 1`;
if (!process.stdout.write('READY\n')) await once(process.stdout, 'drain');
await chainRest(database.sql);
await database.close();
