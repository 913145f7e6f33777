// `npm run events` shows what waits to be delivered; `-- parked` what nobody tries any more, and why; `-- replay [EVENT]`
// has it tried again.

import { openDatabase } from '@civil-affairs/kit/database';
import { schemaNameOf } from '@civil-affairs/kit/database-setup';
import { deliveryFigures } from '@civil-affairs/kit/events/relay';
import { sentenceOf } from '@civil-affairs/kit/logged-errors';
import { openAdmin } from './installation.ts';
import { subgraphs } from './subgraphs.ts';

const tasks = { waiting, parked, replay };
const nothing: Record<keyof typeof tasks, string> = {
  waiting: 'Nothing waits to be delivered.',
  parked: 'Nothing is parked.',
  replay: 'Nothing was parked: there is nothing to try again.',
};
const [, , given = 'waiting', event] = process.argv;

const database = openDatabase({ ...openAdmin(), max: 1 });
try {
  if (!isTask(given)) throw new Error('Usage: npm run events [-- parked | replay [EVENT]]');
  const task = given;
  let lines = 0;
  for (const { name } of subgraphs) {
    await database.sql.unsafe(`SET search_path = ${schemaNameOf(name)}`);
    for (const line of await tasks[task](name)) {
      console.log(line);
      lines += 1;
    }
  }
  if (lines === 0) console.log(nothing[task]);
} catch (error) {
  console.error(sentenceOf(error));
  process.exitCode = 1;
} finally {
  await database.close();
}

function isTask(text: string): text is keyof typeof tasks {
  return Object.hasOwn(tasks, text);
}

async function waiting(source: string): Promise<string[]> {
  return (await deliveryFigures(database)).map(
    (figures) =>
      `${source} → ${figures.consumer}: ${figures.waiting} waiting, the oldest for ${figures.lagSeconds} s, ${figures.parked} parked`,
  );
}

async function parked(source: string): Promise<string[]> {
  const rows = await database.sql`
    SELECT d.event_id AS id, d.consumer, o.type, d.fault, d.parked_at AS at,
      (SELECT count(*)::int FROM event_deliveries e WHERE e.consumer = d.consumer AND e.sequence > d.sequence
        AND e.keys && d.keys) AS behind
    FROM event_deliveries d JOIN outbox o ON o.id = d.event_id WHERE d.parked_at IS NOT NULL ORDER BY d.sequence`;
  return rows.map(
    ({ id, consumer, type, fault, at, behind }) =>
      `${id} ${type} ${source} → ${consumer}: ${fault}, since ${at}; ${behind} wait behind it`,
  );
}

async function replay(source: string): Promise<string[]> {
  const rows = await database.sql`
    UPDATE event_deliveries SET parked_at = NULL, attempts = 0, due_at = now()
    WHERE parked_at IS NOT NULL AND (${event ?? null}::text IS NULL OR event_id = ${event ?? null})
    RETURNING event_id AS id, consumer`;
  return rows.map(({ id, consumer }) => `${id} ${source} → ${consumer}: tried again`);
}
