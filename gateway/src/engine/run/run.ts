import type { GraphQLError } from 'graphql';
import type { Answer } from '../compile/answer.ts';
import type { Fetch, Step } from '../compile/steps.ts';
import { copyData, type Data, isObject } from '../data.ts';
import { addFields, mergeFields } from './additions.ts';
import { placeErrors, placeFailure } from './errors.ts';
import { type Call, type CallOutcome, type InvalidResponse, type SendToSubgraph, sendCalls } from './send.ts';
import { type FetchTargets, findTargets } from './targets.ts';

/** One execution of a compiled plan. */
export interface Run extends Answer {
  errors: GraphQLError[];
  /** Whether every place needs an object of its own: see overlaps.ts. */
  isOverlapping: boolean;
  /** As the client sent them, and some of the engine's own: subgraphs check them again. */
  variables: Data;
  /** Whether a variable of `@skip` or `@include` is true, defaults considered. */
  isTrue(variable: string): boolean;
  send: SendToSubgraph;
  invalidResponse: InvalidResponse;
  /** Fetches that go out together. */
  ready: Call[];
  /** Calls when they go out. */
  schedule(send: () => void): void;
  /** The objects that fetches are about, by `targetsKey`, as long as the data stay as they are. */
  targets: Map<string, FetchTargets>;
}

/** Runs a step. What a subgraph fails to do is reported in the run's errors. */
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
  const found = targetsOf(run, fetch);
  if (found.targets.length === 0) return;
  await new Promise<void>((resolve, reject) => {
    const call: Call = {
      ...found,
      fetch,
      settle(outcome) {
        take(run, call, outcome);
        resolve();
      },
      fail: reject,
    };
    run.ready.push(call);
    if (run.ready.length === 1) run.schedule(() => sendReady(run));
  });
}

function sendReady(run: Run): void {
  const calls = run.ready;
  run.ready = [];
  sendCalls(calls, run.variables, run.send, run.invalidResponse);
}

/** Fetches from several subgraphs are about the same objects, until an answer changes the data. */
function targetsOf(run: Run, fetch: Fetch): FetchTargets {
  const known = run.targets.get(fetch.targetsKey);
  if (known) return known;
  const found = findTargets(run, fetch);
  run.targets.set(fetch.targetsKey, found);
  return found;
}

/** Takes what a call was answered into the answer. */
function take(run: Run, call: Call, { data, entities, repeated, errors, failure }: CallOutcome): void {
  if (repeated && !run.isOverlapping) share(run, repeated);
  for (const error of errors ?? []) run.errors.push(...placeErrors(run, call, error));
  if (failure) run.errors.push(...placeFailure(run, call, failure));
  run.targets.clear();
  if (data) takeFields(run, call, data);
  if (entities) takeEntities(run, call, entities);
}

function takeFields(run: Run, { fetch, targets }: Call, data: Data): void {
  const { position, rewrite } = fetch;
  const fields = rewrite || run.isOverlapping ? copyData(data) : data;
  rewrite?.(fields);
  if (!position.parent) mergeFields(run.additions, position, run.data, run.data, fields);
  else for (const target of targets) addFields(run.additions, position, target, fields);
}

function takeEntities(run: Run, { fetch, targets, indexes }: Call, entities: readonly unknown[]): void {
  /** How often each entity was taken; nothing to count when there is a place for each. */
  const uses: number[] | undefined = targets.length > entities.length ? [] : undefined;
  for (let place = 0; place < targets.length; place++) {
    const target = targets[place] as Data;
    const index = indexes[place] as number;
    let entity = entities[index];
    if (!isObject(entity)) continue;
    if (fetch.rewrite || run.isOverlapping) {
      const copy = copyData(entity) as Data;
      copy.__typename ??= target.__typename;
      fetch.rewrite?.(copy);
      entity = copy;
    } else if (uses) {
      uses[index] = (uses[index] ?? 0) + 1;
      if (uses[index] === 2) share(run, Object.values(entity));
    }
    const fields = entity as Data;
    const isHidden = fetch.hiddenTypes.has(fields.__typename);
    addFields(
      run.additions,
      fetch.position,
      target,
      isHidden ? { ...fields, __typename: undefined } : fields,
    );
  }
}

function share({ shared }: Run, values: Iterable<unknown>): void {
  for (const value of values) if (isObject(value) && !shared.has(value)) shared.set(value, []);
}
