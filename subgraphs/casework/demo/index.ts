/**
 * The log of the demo city and its tasks: what the people of the city did comes in by the door by which every event comes, on
 * the day on which it happened.
 */
import type { Clock } from '@civil-affairs/kit/clock';
import { todayIn } from '@civil-affairs/kit/dates';
import { demoHouseholds, type LoadDemo } from '@civil-affairs/kit/demo-city';
import { receiverOf } from '@civil-affairs/kit/events/reactions';
import { recordIds } from '@civil-affairs/kit/replay';
import { type Context, createContext, type Person } from '../src/context.ts';
import { idFrom } from '../src/ids.ts';
import { reactions } from '../src/reactions.ts';

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
  for (const event of happened) {
    now = new Date(event.at ?? 0);
    opening = JSON.stringify([event.type, event.at, event.payload]);
    await receive(event);
  }
};
