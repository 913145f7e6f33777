import type { GraphQLError } from 'graphql';
import { type Addition, addFields } from './additions.ts';
import { findAsked, type Representations } from './asked.ts';
import type { Fetch, Step } from './compile-plan.ts';
import { placeErrors, placeFailure } from './errors.ts';
import { type Data, isObject } from './names.ts';
import type { Answer } from './places.ts';
import { type Ask, type Call, type CallOutcome, type Garbled, sendCalls } from './send.ts';

/** One execution of a compiled plan. */
export interface Run extends Answer {
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

/** Fetches of several subgraphs ask about the same, until an answer changes the data. */
function askedOf(run: Run, fetch: Fetch): Representations {
  const known = run.asked.get(fetch.question);
  if (known) return known;
  const asked = findAsked(run, fetch);
  run.asked.set(fetch.question, asked);
  return asked;
}

/** Takes what a call was answered into the answer. */
function take(run: Run, call: Call, { data, entities, repeated, errors, failure }: CallOutcome): void {
  if (repeated) share(run, repeated);
  for (const error of errors ?? []) run.errors.push(...placeErrors(run, call, error));
  if (failure) run.errors.push(...placeFailure(run, call, failure));
  run.asked.clear();
  if (data) takeFields(run, call, data);
  if (entities) takeEntities(run, call, entities);
}

function takeFields({ data: root, additions }: Run, { fetch, targets }: Call, data: Data): void {
  const { position, rewrite } = fetch;
  const fields = rewrite ? structuredClone(data) : data;
  rewrite?.(fields);
  if (!position.parent) {
    addFields(additions, position, root, { fields: root, written: [] }, fields);
    return;
  }
  const added = additionsAt(additions, position);
  for (const target of targets) addFields(additions, position, target, additionTo(added, target), fields);
}

function takeEntities(run: Run, call: Call, entities: readonly unknown[]): void {
  const { fetch, targets, indexes } = call;
  const { position, rewrite } = fetch;
  const added = additionsAt(run.additions, position);
  const rewritten: unknown[] = [];
  const uses: number[] = [];
  for (let place = 0; place < targets.length; place++) {
    const target = targets[place] as Data;
    const index = indexes[place] as number;
    let entity = entities[index];
    if (!isObject(entity)) continue;
    if (rewrite) {
      rewritten[index] ??= rewriteEntity(rewrite, entity, target);
      entity = rewritten[index] as Data;
    }
    uses[index] = (uses[index] ?? 0) + 1;
    if (uses[index] === 2) share(run, Object.values(entity as Data));
    addFields(run.additions, position, target, additionTo(added, target), entity as Data);
  }
}

function rewriteEntity(rewrite: (data: unknown) => void, entity: Data, target: Data): Data {
  const copy = structuredClone(entity);
  copy.__typename ??= target.__typename;
  rewrite(copy);
  return copy;
}

function additionsAt(additions: Run['additions'], position: Fetch['position']): Map<object, Addition> {
  const known = additions.get(position);
  if (known) return known;
  const made = new Map<object, Addition>();
  additions.set(position, made);
  return made;
}

function additionTo(added: Map<object, Addition>, target: Data): Addition {
  const known = added.get(target);
  if (known) return known;
  const made: Addition = { fields: {}, written: [] };
  added.set(target, made);
  return made;
}

function share({ shared }: Run, values: Iterable<unknown>): void {
  for (const value of values) if (isObject(value) && !shared.has(value)) shared.set(value, []);
}
