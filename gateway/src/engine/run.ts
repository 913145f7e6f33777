import type { GraphQLError } from 'graphql';
import type { Fetch, Step } from './compile-plan.ts';
import type { RepresentationWriter } from './compile-representation.ts';
import { placeErrors, placeFailure } from './errors.ts';
import { cloneData, mergeInto } from './merge.ts';
import { type Data, isObject } from './names.ts';
import { holdersAt, objectsAt } from './places.ts';
import {
  type Ask,
  type Call,
  type CallOutcome,
  type Garbled,
  type Representations,
  sendCalls,
} from './send.ts';

/** One execution of a compiled plan. */
export interface Run {
  /** The answer as it is put together. */
  data: Data;
  /** Objects and lists that stand at several places of it, for the answer's writer. */
  shared: Map<object, (string | undefined)[]>;
  errors: GraphQLError[];
  /** As the client sent them: subgraphs check them again. */
  variables: Data;
  /** Whether a variable of `@skip` or `@include` is true, defaults considered. */
  isTrue(variable: string): boolean;
  ask: Ask;
  garbled: Garbled;
  /** Fetches that go out together at the end of this turn of the event loop. */
  ready: Call[];
  /** What fetches ask about, as long as the data stay as they are. */
  asked: Map<string, Representations>;
}

/** Runs a step; the promise is never rejected: what fails is told in the run's errors. */
export async function runStep(run: Run, step: Step): Promise<void> {
  switch (step.kind) {
    case 'fetch':
      return runFetch(run, step.fetch);
    case 'sequence':
      for (const child of step.steps) await runStep(run, child);
      return;
    case 'parallel':
      await Promise.all(step.steps.map((child) => runStep(run, child)));
      return;
    case 'condition': {
      const chosen = run.isTrue(step.variable) ? step.then : step.otherwise;
      if (chosen) await runStep(run, chosen);
    }
  }
}

async function runFetch(run: Run, fetch: Fetch): Promise<void> {
  const asked = askedOf(run, fetch);
  if (asked.targets.length === 0) return;
  await new Promise<void>((resolve) => {
    const call: Call = {
      ...asked,
      fetch,
      settle(outcome) {
        take(run, call, outcome);
        resolve();
      },
    };
    run.ready.push(call);
    if (run.ready.length === 1) setImmediate(sendReady, run);
  });
}

/** Answers of other fetches that this turn of the event loop still brings may make more fetches ready. */
function sendReady(run: Run): void {
  const calls = run.ready;
  run.ready = [];
  sendCalls(calls, run.variables, run.ask, run.garbled);
}

/** What a fetch asks about. Fetches of other subgraphs ask about the same, until an answer changes the data. */
function askedOf(run: Run, fetch: Fetch): Representations {
  const known = run.asked.get(fetch.question);
  if (known) return known;
  const asked = fetch.representation
    ? representationsAt(run, fetch, fetch.representation)
    : { ...nothing, targets: objectsAt(run.data, fetch.path, run.shared.size > 0) };
  run.asked.set(fetch.question, asked);
  return asked;
}

const nothing = { indexes: [], texts: [], values: [] };

/** Equal representations are sent once; what is answered to one serves every place. */
function representationsAt(run: Run, fetch: Fetch, representation: RepresentationWriter): Representations {
  const collection = representation.collect();
  const { texts, values } = collection;
  const targets: Data[] = [];
  const indexes: number[] = [];
  const isShared = run.shared.size > 0;
  const held = holdersAt(run.data, fetch.path, isShared);
  if (!held) {
    for (const object of objectsAt(run.data, fetch.path, isShared)) {
      const index = collection.add(object);
      if (index < 0) continue;
      targets.push(object);
      indexes.push(index);
    }
    return { targets, indexes, texts, values };
  }
  // Objects that hold nothing but equal representations become one: it is merged and written once.
  const { holders, last } = held;
  const bare: (Data | undefined)[] = [];
  const seen = new Set<Data>();
  for (const holder of holders) {
    const object = last.read(holder);
    if (!isObject(object) || Array.isArray(object) || seen.has(object)) continue;
    const index = collection.add(object);
    if (index < 0) continue;
    const twin = bare[index];
    if (collection.isBare(object)) {
      if (twin) {
        holder[last.name] = twin;
        if (!run.shared.has(twin)) run.shared.set(twin, []);
        continue;
      }
      bare[index] = object;
    }
    seen.add(object);
    targets.push(object);
    indexes.push(index);
  }
  return { targets, indexes, texts, values };
}

/** Takes what a call was answered into the answer. */
function take(run: Run, call: Call, { data, entities, isShared, errors, failure }: CallOutcome): void {
  for (const error of errors ?? []) run.errors.push(...placeErrors(run.data, call, error));
  if (failure) run.errors.push(...placeFailure(run.data, call, failure));
  const { fetch, targets, indexes } = call;
  run.asked.clear();
  if (data) {
    fetch.rewrite?.(data);
    for (const [position, target] of targets.entries())
      mergeInto(target, position === 0 ? data : cloneData(data));
  }
  if (!entities) return;
  // Two fetches may go on differently below the same entities: each then needs its own.
  const own = isShared ? entities.map(cloneData) : entities;
  const uses = new Array<number>(own.length).fill(0);
  for (const [position, target] of targets.entries()) {
    const index = indexes[position] as number;
    const entity = own[index];
    if (!isObject(entity)) continue;
    uses[index] = (uses[index] as number) + 1;
    if (uses[index] === 1) {
      entity.__typename ??= target.__typename;
      fetch.rewrite?.(entity);
    } else if (uses[index] === 2) share(run, entity);
    mergeInto(target, entity);
  }
}

function share({ shared }: Run, entity: Data): void {
  for (const value of Object.values(entity)) if (isObject(value) && !shared.has(value)) shared.set(value, []);
}
