/**
 * Carries out acts in the demo city's past, as the people of the time did: the city comes about by the acts themselves,
 * so it cannot disagree with the law that they follow. The same calls give the same ids and times on every machine.
 */
import { v7 } from 'uuid';
import type { EntityOf } from './acts.ts';
import type { Clock } from './clock.ts';
import type { Database } from './database.ts';
import { type LocalDate, todayIn } from './dates.ts';
import { kitIdPrefixes } from './ids.ts';
import type { Result } from './problems.ts';
import type { Services } from './services.ts';
import type { RequestFacts, Viewer } from './viewer.ts';

/** An act of a subgraph, as far as a replay goes. */
interface ReplayedAct<Context, Input> {
  (context: Context, input: Input): Promise<Result<string>>;
  readonly action: string;
}

/** What somebody sent; the key and the version are the replay's business. */
type Sent<Input> = Omit<Input, 'clientMutationKey' | 'expectedVersion'>;

export interface Replay<Context> {
  /** The city's clock: it stands at the act that is carried out, or was the last. */
  clock: Clock;
  /** Lets the next id of an entity be its nth of the demo city. */
  number(entity: EntityOf<Context>, n: number): void;
  /**
   * Does something as somebody, on a day.
   * @returns what the act answers: the id of what it made or changed
   * @throws when anything stands against it
   */
  act<Input>(
    on: LocalDate,
    viewer: Viewer,
    act: ReplayedAct<Context, Input>,
    input: Sent<Input>,
  ): Promise<string>;
}

/** Makes the ids of records in the past: they are read in the order of their ids, which is that of time. */
export function recordIds(now: () => Date): (entity: 'AuditEntry' | 'Event') => string {
  let records = 0;
  return (entity) => {
    records += 1;
    return `${kitIdPrefixes[entity]}_${v7({ msecs: now().getTime(), seq: records, random: new Uint8Array(16) })}`;
  };
}

/** On every day the offices open at nine, and each act takes so long. */
const opening = '09:00:00+08:00';
const minutesOfAct = 20;

/**
 * @param database the transaction in which the city is loaded
 * @param demoId the subgraph's own
 * @param contextOf the subgraph's context, with the city's people as its registry
 */
export function startReplay<Context>(
  database: Database,
  demoId: (entity: EntityOf<Context>, n: number) => string,
  contextOf: (services: Services, facts: RequestFacts) => Context,
): Replay<Context> {
  let now = new Date(0);
  let acts = 0;
  const recordId = recordIds(() => now);
  const actsOn = new Map<LocalDate, number>();
  const clock: Clock = { now: () => now, today: () => todayIn(now) };
  const next = new Map<string, number>();
  const newId = (entity: string): string => {
    if (entity === 'AuditEntry' || entity === 'Event') return recordId(entity);
    const n = next.get(entity) ?? 0;
    next.set(entity, n + 1);
    return demoId(entity as EntityOf<Context>, n);
  };
  const services = { database, clock, subgraphs: {}, newId };
  return {
    clock,
    number: (entity, n) => next.set(String(entity), n),
    async act(on, viewer, act, input) {
      acts += 1;
      const ofDay = actsOn.get(on) ?? 0;
      actsOn.set(on, ofDay + 1);
      now = new Date(Date.parse(`${on}T${opening}`) + ofDay * minutesOfAct * 60_000);
      const name = `demo city ${acts}`;
      const facts: RequestFacts = { viewer, requestId: name, language: 'zhHans' };
      const result = await act(contextOf(services, facts), { ...input, clientMutationKey: name } as never);
      if (result.ok) return result.value;
      const codes = result.problems.map(({ code, path }) => `${code} ${path?.join('.') ?? ''}`).join(', ');
      throw new Error(`The demo's ${act.action} of ${on} was refused: ${codes}`);
    },
  };
}
