import type { GraphQLError } from 'graphql';
import type { Fetch, Step } from './compile-plan.ts';
import { placeErrors, placeFailure } from './errors.ts';
import { cloneData, mergeInto } from './merge.ts';
import { type Data, isObject } from './names.ts';
import { objectsAt } from './places.ts';
import { type Ask, type Call, type CallOutcome, type Garbled, sendCalls } from './send.ts';

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
  const objects = objectsAt(run.data, fetch.path, run.shared.size > 0);
  const asked = askedOf(fetch, objects);
  if (asked.targets.length === 0) return;
  await new Promise<void>((resolve) => {
    const call: Call = {
      ...asked,
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

/** Equal representations are sent once; what is answered to one serves every place. */
function askedOf(fetch: Fetch, objects: readonly Data[]): Omit<Call, 'settle'> {
  const { representation } = fetch;
  if (!representation) return { fetch, targets: objects, indexes: [], texts: [], values: [] };
  const targets: Data[] = [];
  const indexes: number[] = [];
  const texts: string[] = [];
  const values: (() => unknown)[] = [];
  const known = new Map<string, number>();
  for (const object of objects) {
    const text = representation.text(object);
    if (text === undefined) continue;
    const key = fetch.hidesTypes ? `${text}${object.__typename}` : text;
    let index = known.get(key);
    if (index === undefined) {
      index = texts.push(text) - 1;
      values.push(() => representation.value(object));
      known.set(key, index);
    }
    targets.push(object);
    indexes.push(index);
  }
  return { fetch, targets, indexes, texts, values };
}

/** Takes what a call was answered into the answer. */
function take(run: Run, call: Call, { data, entities, isShared, errors, failure }: CallOutcome): void {
  for (const error of errors ?? []) run.errors.push(...placeErrors(run.data, call, error));
  if (failure) run.errors.push(...placeFailure(run.data, call, failure));
  const { fetch, targets, indexes } = call;
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
