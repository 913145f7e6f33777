/**
 * The log of the demo city and its tasks: what the people of the city did comes in by the door by which every event comes, on
 * the day on which it happened.
 */
import type { Clock } from '@civil-affairs/kit/clock';
import { todayIn } from '@civil-affairs/kit/dates';
import { demoHouseholds, type LoadDemo } from '@civil-affairs/kit/demo-city';
import { receiverOf } from '@civil-affairs/kit/events/reactions';
import { recordIds } from '@civil-affairs/kit/replay';
import { newWebhookSecret } from '@civil-affairs/kit/webhooks/message';
import { type Context, createContext, type Person } from '../src/context.ts';
import { demoId, idFrom } from '../src/ids.ts';
import { reactions } from '../src/reactions.ts';
import { sealedSecret } from '../src/sealed.ts';
import { webhooks } from '../src/tables.ts';

export const loadDemo: LoadDemo = async (_, { communities, residents, happened }, database) => {
  const homes = new Map<string, Person>();
  for (const { communityCode, members } of demoHouseholds(communities, residents))
    for (const { id } of members) homes.set(id, { id, communityCode });
  let now = new Date(0);
  const clock: Clock = { now: () => now, today: () => todayIn(now) };
  const recordId = recordIds(clock.now);
  let opening = '';
  const newId = (entity: string) => {
    if (entity === 'AuditEntry' || entity === 'Event') return recordId(entity);
    // Whatever is added to the demo city before, a task keeps its id.
    return idFrom('CaseworkTask', opening);
  };
  const contextOf = (...given: Parameters<typeof createContext>): Context => ({
    ...createContext(...given),
    registry: async (questions) => questions.map(({ ids }) => ids.flatMap((id) => homes.get(id) ?? [])),
  });
  const receive = receiverOf(
    { name: 'casework', reactions, createContext: contextOf },
    { database, clock, newId, subgraphs: {} },
  );
  await registerWebhook(database);
  for (const event of happened) {
    now = new Date(event.at ?? 0);
    opening = JSON.stringify([event.type, event.at, event.payload]);
    await receive(event);
  }
};

/** One that is paused: nothing of the demo is sent anywhere. */
async function registerWebhook(database: Parameters<LoadDemo>[2]): Promise<void> {
  await database.db.insert(webhooks).values({
    id: demoId('CaseworkWebhook', 1),
    url: 'https://hooks.example.org/demo',
    types: ['ResidentDeathRegistered', 'ResidentDeathCorrected'],
    scopes: ['residents:read'],
    divisionCode: '222401',
    secret: sealedSecret({ database }, newWebhookSecret()),
    status: 'PAUSED',
    registeredBy: 'casework-officer',
    registeredOn: '2026-11-16',
    version: 1,
  });
}
