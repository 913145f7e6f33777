import { demoCommunity } from '@civil-affairs/kit/demo-city';
import { startTestSubgraph, type TestSubgraph, testViewer } from '@civil-affairs/kit/testing';
import type { Viewer } from '@civil-affairs/kit/viewer';
import { expect } from 'vitest';
import { allowances } from './subgraph.ts';

/** This subgraph alone on a city of its own, asked as the gateway asks it. */
export interface AllowancesGraph extends Omit<TestSubgraph, 'ask'> {
  /** The data of an answer without errors. */
  // biome-ignore lint/suspicious/noExplicitAny: the shape is the question's
  ask(query: string, variables?: Record<string, unknown>, viewer?: Viewer | null): Promise<any>;
  /** The entities behind references, without errors. */
  // biome-ignore lint/suspicious/noExplicitAny: the shape is the question's
  entities(references: object[], selection: string, viewer?: Viewer | null): Promise<any[]>;
  /** The code of the error that a reference answers with. */
  errorCode(reference: object, selection: string, viewer: Viewer | null): Promise<unknown>;
  /** How many statements the references cost. */
  statementsFor(references: object[], selection: string, viewer: Viewer | null): Promise<number>;
}

export async function startAllowances(): Promise<AllowancesGraph> {
  const graph = await startTestSubgraph(allowances);
  const queryFor = (selection: string) =>
    `query ($representations: [_Any!]!) { _entities(representations: $representations) { ${selection} } }`;
  const ask: AllowancesGraph['ask'] = async (query, variables = {}, viewer = null) => {
    const { data, errors } = await graph.ask(query, variables, viewer);
    expect(errors).toBeUndefined();
    return data;
  };
  const entities: AllowancesGraph['entities'] = async (representations, selection, viewer = null) =>
    (await ask(queryFor(selection), { representations }, viewer))._entities;
  return {
    ...graph,
    ask,
    entities,
    async errorCode(reference, selection, viewer) {
      const { errors } = await graph.ask(queryFor(selection), { representations: [reference] }, viewer);
      return errors?.[0]?.extensions?.code;
    },
    async statementsFor(references, selection, viewer) {
      graph.statements.length = 0;
      await entities(references, selection, viewer);
      // The driver reads the catalogue once for each connection that it opens.
      return graph.statements.filter((text) => !text.includes('pg_catalog.pg_type')).length;
    },
  };
}

export const place = (code: string) => ({ __typename: 'Division', code });
export const person = (id: string, communityCode = demoCommunity) => ({
  __typename: 'Resident',
  id,
  communityCode,
});
export const household = (id: string, communityCode = demoCommunity) => ({
  __typename: 'Household',
  id,
  communityCode,
});

export const worker = testViewer({ scopes: ['residents:read'], division: demoCommunity });
export const officer = testViewer({
  role: 'ALLOWANCE_OFFICER',
  scopes: ['residents:read', 'allowances:read'],
  division: '222401',
});
/** Has every scope, in another community. */
export const stranger = testViewer({
  scopes: ['residents:read', 'allowances:read'],
  division: '222401006003',
});
export const resident = (residentId: string) =>
  testViewer({ role: 'RESIDENT', scopes: ['residents:read', 'allowances:read'], residentId });

/** Makes a change, does the work, and takes the change back. */
export async function whileChanged(
  change: () => Promise<unknown>,
  work: () => Promise<void>,
  undo: () => Promise<unknown>,
): Promise<void> {
  await change();
  try {
    await work();
  } finally {
    await undo();
  }
}
