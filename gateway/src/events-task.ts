// `npm run events` shows what waits to be delivered; `-- parked` what nobody tries any more, and why; `-- replay [EVENT]`
// has it tried again.

import { openDatabase } from '@civil-affairs/kit/database';
import { schemaNameOf } from '@civil-affairs/kit/database-setup';
import { deliveryFigures } from '@civil-affairs/kit/events/relay';
import { sentenceOf } from '@civil-affairs/kit/logged-errors';
import { openAdmin } from './installation.ts';
import { subgraphs } from './subgraphs.ts';

const [, , task = 'waiting', event] = process.argv;

const database = openDatabase({ ...openAdmin(), max: 1 });
try {
  if (!['waiting', 'parked', 'replay'].includes(task))
    throw new Error('Usage: npm run events [-- parked | replay [EVENT]]');
  for (const { name } of subgraphs) {
    await database.sql.unsafe(`SET search_path = ${schemaNameOf(name)}`);
    if (task === 'waiting') await showWaiting(name);
    else if (task === 'parked') await showParked(name);
    else await replay(name);
  }
} catch (error) {
  console.error(sentenceOf(error));
  process.exitCode = 1;
} finally {
  await database.close();
}

async function showWaiting(source: string): Promise<void> {
  for (const { consumer, waiting, parked, lagSeconds } of await deliveryFigures(database))
    console.log(
      `${source} → ${consumer}: ${waiting} waiting, the oldest for ${lagSeconds} s, ${parked} parked`,
    );
}

async function showParked(source: string): Promise<void> {
  const rows = await database.sql`
    SELECT d.event_id AS id, d.consumer, o.type, d.fault, d.parked_at AS at,
      (SELECT count(*)::int FROM event_deliveries e WHERE e.consumer = d.consumer AND e.sequence > d.sequence
        AND e.keys && d.keys) AS behind
    FROM event_deliveries d JOIN outbox o ON o.id = d.event_id WHERE d.parked_at IS NOT NULL ORDER BY d.sequence`;
  for (const { id, consumer, type, fault, at, behind } of rows)
    console.log(`${id} ${type} ${source} → ${consumer}: ${fault}, since ${at}; ${behind} wait behind it`);
}

async function replay(source: string): Promise<void> {
  const rows = await database.sql`
    UPDATE event_deliveries SET parked_at = NULL, attempts = 0, due_at = now()
    WHERE parked_at IS NOT NULL AND (${event ?? null}::text IS NULL OR event_id = ${event ?? null})
    RETURNING event_id AS id, consumer`;
  for (const { id, consumer } of rows) console.log(`${id} ${source} → ${consumer}: tried again`);
}
