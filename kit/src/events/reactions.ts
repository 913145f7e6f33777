/** What events of other subgraphs do here: acts of the own domain, once for each event, wholly or not at all. */
import { actingSystem } from '../acting-system.ts';
import { type Database, failureOfDatabase } from '../database.ts';
import { log } from '../log.ts';
import type { Problem, Result } from '../problems.ts';
import type { Services } from '../services.ts';
import type { RequestFacts } from '../viewer.ts';
import { type EventFields, type PayloadOf, payloadFaults } from './catalogue.ts';
import { eventInbox, type WrittenEvent } from './outbox.ts';

/** An event as it is delivered. */
export interface Delivery extends WrittenEvent {
  /** Name of the subgraph where it happened. */
  source: string;
  /** When it happened, as an instant in text. */
  at?: string;
}

/** As the type of a reaction: whatever happens, of whatever catalogue, also what is described after today. */
export const everyEvent = '*';

/** Takes an event and applies it; resolves once it is applied, also when it was before. */
export type Deliver = (event: Delivery) => Promise<void>;

/** An event that could not be applied as things are: it is tried again, and then somebody has to look at it. */
export class EventRefused extends Error {
  readonly codes: readonly string[];
  constructor(codes: readonly string[]) {
    super(`the event was refused: ${codes.join(' ')}`);
    this.codes = codes;
  }
}

/** An event in the hands of the reaction to it. */
export interface HeardEvent<Fields extends EventFields = EventFields> extends Delivery {
  payload: PayloadOf<Fields> & Readonly<Record<string, unknown>>;
  /** Key of an act that follows from it, apart for each object that the act is on. */
  keyFor(id: string): string;
}

export interface Reaction<Context = RequestFacts> {
  /** Type of the event, or {@link everyEvent}. */
  readonly on: string;
  /** The fields that the reaction needs of it. */
  readonly fields: EventFields;
  apply(context: Context, event: HeardEvent): Promise<void>;
}

/** Reactions of a subgraph, with its context. */
export function reactionsOf<Context extends RequestFacts>() {
  return <const Fields extends EventFields>(
    on: string,
    fields: Fields,
    apply: (context: Context, event: HeardEvent<Fields>) => Promise<void>,
  ): Reaction<Context> => ({ on, fields, apply: apply as Reaction<Context>['apply'] });
}

/**
 * What an act of a reaction answered.
 * @throws EventRefused for what stood against it: everything of the reaction is undone
 */
export async function carried(answer: Promise<Result<string>>): Promise<string> {
  const result = await answer;
  if (!result.ok) throw new EventRefused(codesOf(result.problems));
  return result.value;
}

function codesOf(problems: readonly Problem[]): string[] {
  return problems.map(({ code }) => code);
}

interface Listening<Context> {
  name: string;
  reactions?: readonly Reaction<Context>[];
  createContext(services: Services, facts: RequestFacts): Context;
}

/** The door through which events come into a subgraph: inbox and reactions are one transaction. */
export function receiverOf<Context>(
  { name, reactions = [], createContext }: Listening<Context>,
  services: Services,
): Deliver {
  return async (event) => {
    const heard = reactions.filter(({ on }) => on === event.type || on === everyEvent);
    if (heard.length === 0) throw new EventRefused(['EVENT_NOT_HEARD']);
    const faults = heard.flatMap(({ fields }) => payloadFaults(fields, event.payload));
    if (faults.length > 0) throw new EventRefused(['EVENT_MALFORMED', ...faults]);
    const applied = services.database.within(async (database: Database) => {
      const { id: eventId, source, type } = event;
      const row = { eventId, source, type, appliedAt: services.clock.now() };
      const claimed = await database.db
        .insert(eventInbox)
        .values(row)
        .onConflictDoNothing()
        .returning({ eventId: eventInbox.eventId });
      // Delivered again: its effect is there, or was awaited just now.
      if (claimed.length === 0) return;
      const context = createContext({ ...services, database }, actingSystem(name, eventId));
      const keyFor = (id: string) => `${eventId} ${id}`;
      for (const reaction of heard) await reaction.apply(context, { ...event, keyFor } as HeardEvent);
    });
    await applied.catch((error) => {
      throw asRefusal(error, { subgraph: name, event: event.id, type: event.type });
    });
  };
}

/** What a failed event is refused for; a fault of the database, or of too much work, is not the event's. */
function asRefusal(error: unknown, about: Record<string, string>): unknown {
  if (error instanceof EventRefused || failureOfDatabase(error) !== undefined) return error;
  const { cause = error, extensions, stack = '' } = error as Fault;
  if (extensions?.code === 'OVERLOADED') return error;
  const code = String((cause as Fault).code ?? '');
  const fault = `${(cause as Error).name} ${code}`.trim();
  // The message may quote data; where it happened does not.
  const at = stack.split('\n').filter((line) => /^\s+at /.test(line));
  log.error({ ...about, fault, at: at.slice(0, 6) }, 'an event could not be applied');
  return new EventRefused([fault]);
}

type Fault = Error & { code?: unknown; extensions?: { code?: unknown } };
