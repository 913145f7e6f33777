/** What happens anywhere is kept here, and opens and closes tasks. */
import { carried, everyEvent, type HeardEvent, reactionsOf } from '@civil-affairs/kit/events/reactions';
import { log } from '@civil-affairs/kit/log';
import { closeCaseworkTask, moveCaseworkTask, openCaseworkTask } from './commands/tasks.ts';
import type { Context } from './context.ts';
import { addWebhookDeliveries } from './queries/webhooks.ts';
import { appendEvent, cityOf, openTasksOf, placesOf, rememberPlaces } from './queries.ts';
import { divisionsIn, idsIn, movedTo, personsIn, placedBy, withThoseAbove } from './rules/places.ts';
import { scopeOf } from './rules/scopes.ts';
import { closed, opened } from './rules/tasks.ts';

const on = reactionsOf<Context>();

export const reactions = [
  on(everyEvent, {}, async (context, event) => {
    const { id, source, type, subjectId, version = null, at, payload } = event;
    const places = withThoseAbove(await divisionsOf(context, event));
    const residentIds = personsIn(event);
    await closeTasks(context, event);
    await moveTasks(context, event);
    await openTasks(context, event, places, residentIds);
    const happenedAt = at === undefined ? context.clock.now() : new Date(at);
    const scope = scopeOf(event);
    const row = { id, source, type, subjectId, version, happenedAt, residentIds, places, scope, payload };
    await addWebhookDeliveries(context.database.db, row);
    await appendEvent(context.database.db, row);
  }),
];

/** What is done first: a case may come back to where it needs somebody. */
async function closeTasks(context: Context, event: HeardEvent): Promise<void> {
  const changes = closed(event);
  if (changes.length === 0) return;
  for (const task of await openTasksOf(context.database.db, event.subjectId)) {
    const moves = ({ kind, objectId }: (typeof changes)[number]) =>
      kind === task.kind && (objectId === null || objectId === task.objectId);
    if (changes.some(moves))
      await carried(
        closeCaseworkTask(context, { taskId: task.id, clientMutationKey: event.keyFor(task.id) }),
      );
  }
}

/** What is still open of a case that another office sees to now. */
async function moveTasks(context: Context, event: HeardEvent): Promise<void> {
  const places = withThoseAbove(movedTo(event));
  if (places.length === 0) return;
  for (const { id: taskId } of await openTasksOf(context.database.db, event.subjectId))
    await carried(moveCaseworkTask(context, { taskId, places, clientMutationKey: event.keyFor(taskId) }));
}

/** Opens what is not open already. */
async function openTasks(
  context: Context,
  event: HeardEvent,
  places: string[],
  residentIds: string[],
): Promise<void> {
  const { source, subjectId, payload } = event;
  const wanted = opened(event);
  if (wanted.length === 0) return;
  const present = await openTasksOf(context.database.db, subjectId);
  const conflict = typeof payload.conflict === 'string' ? payload.conflict : null;
  for (const { kind, scope, objectId } of wanted) {
    if (present.some((task) => task.kind === kind && task.objectId === objectId)) continue;
    await carried(
      openCaseworkTask(context, {
        ...{ kind, scope, source, subjectId, objectId, conflict, residentIds, places },
        clientMutationKey: event.keyFor(kind),
      }),
    );
  }
}

/**
 * Where it happened: as the event says; else where what it is about is known to be; else where its persons live; else
 * somewhere in the city.
 */
async function divisionsOf(context: Context, event: HeardEvent): Promise<string[]> {
  const { db } = context.database;
  const { now, before } = divisionsIn(event);
  await rememberPlaces(db, placedBy(event), now);
  if (now.length + before.length > 0) return [...now, ...before];
  const known = await placesOf(db, idsIn(event));
  const strangers = personsIn(event).filter((id) => !known.some((place) => place.id === id));
  const homes = await homesOf(context, event.id, strangers);
  const found = [...known.flatMap(({ codes }) => codes), ...homes];
  return found.length > 0 ? found : cityOf(db);
}

/** Where persons live of whom no event has said it, asked once of each. */
async function homesOf(context: Context, eventId: string, residentIds: readonly string[]): Promise<string[]> {
  if (residentIds.length === 0) return [];
  try {
    const [persons = []] = await context.registry([{ caseNumber: eventId, ids: residentIds }]);
    for (const { id, communityCode } of persons)
      await rememberPlaces(context.database.db, [id], [communityCode]);
    return persons.map(({ communityCode }) => communityCode);
  } catch (error) {
    // The log waits for nobody: until the register answers again, the city's offices alone know of it.
    log.warn({ event: eventId, err: error }, 'the register did not say where an event happened');
    return [];
  }
}
