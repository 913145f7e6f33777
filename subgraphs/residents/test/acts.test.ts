import { faultsOf } from '@civil-affairs/kit/states';
import { testSubgraph } from '@civil-affairs/kit/testing';
import { tryActs } from '@civil-affairs/kit/testing/acts';
import { describe, expect, test } from 'vitest';
import { acts } from '../src/commands.ts';
import { residentStates } from '../src/rules/status.ts';
import { residents } from '../src/subgraph.ts';
import { addPerson, registerDeath, registrar } from './testing.ts';

const graph = testSubgraph(residents);

test('a person can come to each status, and leave each that is not final', () => {
  expect(faultsOf(residentStates)).toEqual([]);
});

describe('the protocol of each act', () => {
  tryActs(graph, acts, {
    async registerDeath() {
      const residentId = await addPerson(graph);
      const input = { residentId, diedOn: '2026-11-19', certificateNumber: 'C 1', expectedVersion: 1 };
      return { viewer: registrar, input };
    },
    async correctResidentDeath() {
      const residentId = await addPerson(graph);
      await registerDeath(graph, { residentId });
      const input = { residentId, correction: 'NOT_DEAD', reason: '误登', expectedVersion: 2 };
      return { viewer: registrar, input };
    },
  });
});
