import { setTimeout } from 'node:timers/promises';
import type { DeliveryFigures } from '@civil-affairs/kit/events/relay';
import type { Transport } from '@civil-affairs/kit/services';
import { readinessQuery } from '@civil-affairs/kit/subgraph';
import { factsOfNobody } from './execution.ts';

/** What a part of the graph lacks to answer, if anything. */
export type PartState = 'ready' | 'no database' | 'no answer';

/** What `/health/ready` answers. */
export interface Readiness {
  /** `degraded` while some parts answer: what they hold is worth asking for. */
  status: 'ready' | 'degraded' | 'not ready';
  parts: Record<string, PartState>;
  /** What waits to be delivered from each part to each that listens; a part is left out while nothing waits. */
  events: Record<string, readonly DeliveryFigures[]>;
}

const longestAnswer = 2_000;

/** Asks every part; whoever asks meanwhile gets the same answer, so that asking often costs nobody anything. */
export function openReadiness(parts: () => Readonly<Record<string, Transport>>): () => Promise<Readiness> {
  let asking: Promise<Readiness> | undefined;
  return () => {
    asking ??= readinessOf(parts()).finally(() => {
      asking = undefined;
    });
    return asking;
  };
}

async function readinessOf(parts: Readonly<Record<string, Transport>>): Promise<Readiness> {
  const states = await Promise.all(
    Object.entries(parts).map(async ([name, transport]) => [name, await stateOf(transport)] as const),
  );
  const ready = states.filter(([, { state }]) => state === 'ready').length;
  const some = ready > 0 ? 'degraded' : 'not ready';
  return {
    status: ready > 0 && ready === states.length ? 'ready' : some,
    parts: Object.fromEntries(states.map(([name, { state }]) => [name, state])),
    events: Object.fromEntries(
      states.flatMap(([name, { events }]) => (events.length > 0 ? [[name, events]] : [])),
    ),
  };
}

interface Part {
  state: PartState;
  events: readonly DeliveryFigures[];
}

async function stateOf(transport: Transport): Promise<Part> {
  const without = (state: PartState): Part => ({ state, events: [] });
  const late = setTimeout(longestAnswer, without('no answer'), { ref: false });
  const answered = transport({ query: readinessQuery }, factsOfNobody()).then(
    ({ errors, data }) => {
      if (errors) return without('no database');
      return { ...without('ready'), events: (data?.events ?? []) as readonly DeliveryFigures[] };
    },
    () => without('no answer'),
  );
  return Promise.race([answered, late]);
}
