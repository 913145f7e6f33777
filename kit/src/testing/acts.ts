/** Tries the protocol of acts: what every mutation of every subgraph promises, whatever its law is. */

import { describe, expect, test } from 'vitest';
import type { AnyAct } from '../acts.ts';
import type { Viewer } from '../viewer.ts';
import type { TestSubgraph } from './index.ts';

type Input = Record<string, unknown>;

/** A request that an act carries out on a case made for it alone. */
export interface Scenario {
  viewer: Viewer;
  /** Without `clientMutationKey`. */
  input: Input;
  /** Another input under the same key, as well-formed as the first; a changed `expectedVersion` when left out. */
  otherInput?: Input;
}

/** Makes a fresh scenario for each act, by the act's name. */
export type Scenarios = Readonly<Record<string, (graph: TestSubgraph) => Promise<Scenario>>>;

interface Answer {
  problems: { code: string; currentVersion?: number }[];
  [field: string]: unknown;
}

let keys = 0;

/**
 * Registers a test of the protocol for every act of a subgraph, and one that says that none was left out.
 * @param selections what to ask of each payload beside its problems, by the act's name; `__typename` when left out
 */
export function tryActs(
  graph: TestSubgraph,
  acts: readonly AnyAct[],
  scenarios: Scenarios,
  selections: Readonly<Record<string, string>> = {},
): void {
  test('a scenario stands for every act', () => {
    expect(Object.keys(scenarios).toSorted()).toEqual(acts.map(({ action }) => action).toSorted());
  });

  describe.each(acts.map((act) => [act.action, act] as const))('%s', (action, act) => {
    const scenario = () => {
      const make = scenarios[action];
      if (!make) throw new Error(`no scenario for ${action}`);
      return make(graph);
    };
    const send = async (input: Input, viewer: Viewer): Promise<Answer> => {
      const type = `${action.charAt(0).toUpperCase()}${action.slice(1)}Input!`;
      const selection = selections[action] ?? '__typename';
      const data = await graph.read(
        `mutation ($input: ${type}) { ${action}(input: $input) {
          ${selection} problems { code ... on ConflictProblem { currentVersion } } } }`,
        { input },
        viewer,
      );
      return data[action];
    };
    const codesOf = ({ problems }: Answer) => problems.map(({ code }) => code);
    const newKey = () => `tried ${++keys}`;

    test('the same key fifty times in parallel acts once, and every answer is the same', async () => {
      const { input, viewer } = await scenario();
      const before = await writtenBy(graph, action, act.event);
      const request = { ...input, clientMutationKey: newKey() };
      const answers = await Promise.all(Array.from({ length: 50 }, () => send(request, viewer)));
      expect(answers[0]).toMatchObject({ problems: [] });
      for (const answer of answers) expect(answer).toEqual(answers[0]);
      const after = await writtenBy(graph, action, act.event);
      expect(after).toEqual({ audits: before.audits + 1, events: before.events + 1 });
    });

    test('other input under the same key is refused and writes nothing', async ({ skip }) => {
      const { input, viewer, otherInput } = await scenario();
      skip(Object.keys(input).length === 0, 'an act that takes nothing but the key has no other input');
      const clientMutationKey = newKey();
      expect(codesOf(await send({ ...input, clientMutationKey }, viewer))).toEqual([]);
      const before = await writtenBy(graph, action, act.event);
      const other = otherInput ?? { ...input, expectedVersion: Number(input.expectedVersion) + 1 };
      expect(codesOf(await send({ ...other, clientMutationKey }, viewer))).toEqual(['KEY_REUSED']);
      expect(await writtenBy(graph, action, act.event)).toEqual(before);
    });

    if (act.availability) {
      test('a stale version is refused, the refusal is remembered, and a fresh key goes on', async () => {
        const { input, viewer } = await scenario();
        if (input.expectedVersion === undefined) return;
        const stale = {
          ...input,
          expectedVersion: Number(input.expectedVersion) + 7,
          clientMutationKey: newKey(),
        };
        const refusal = await send(stale, viewer);
        expect(refusal.problems).toMatchObject([
          { code: 'STALE_VERSION', currentVersion: input.expectedVersion },
        ]);
        expect(codesOf(await send({ ...input, clientMutationKey: newKey() }, viewer))).toEqual([]);
        expect(await send(stale, viewer)).toEqual(refusal);
      });

      test('of two who act at once on the same version, one hears a problem and nobody an error', async () => {
        const { input, viewer } = await scenario();
        const answers = await Promise.all(
          [1, 2].map(() => send({ ...input, clientMutationKey: newKey() }, viewer)),
        );
        const lost = answers.filter(({ problems }) => problems.length > 0);
        // Where an act minds no version, whoever is second may find done what was to be done.
        if (input.expectedVersion === undefined) expect(lost.length).toBeLessThan(2);
        else expect(lost).toHaveLength(1);
      });
    } else {
      test('two who begin the same at once hear problems, never an error', async () => {
        const { input, viewer } = await scenario();
        const answers = await Promise.all(
          [1, 2].map(() => send({ ...input, clientMutationKey: newKey() }, viewer)),
        );
        expect(answers.some(({ problems }) => problems.length === 0)).toBe(true);
      });
    }
  });
}

async function writtenBy(graph: TestSubgraph, action: string, event: string) {
  const [row] = await graph.database.sql`
    SELECT (SELECT count(*)::int FROM audit_log WHERE action = ${action} AND outcome = 'DONE') AS audits,
      (SELECT count(*)::int FROM outbox WHERE type = ${event}) AS events`;
  return row as unknown as { audits: number; events: number };
}
