import { demoCommunity } from '@civil-affairs/kit/demo-city';
import { demoId } from '@civil-affairs/kit/ids';
import {
  startTestSubgraph,
  type TestAnswer,
  type TestSubgraph,
  testViewer,
} from '@civil-affairs/kit/testing';
import type { Viewer } from '@civil-affairs/kit/viewer';
import { expect } from 'vitest';
import { elderCare } from './subgraph.ts';

/** This subgraph alone on a city of its own, asked as the gateway asks it. */
export interface ElderCareGraph extends TestSubgraph {
  entities(
    type: string,
    representations: object[],
    fields: string,
    viewer?: Viewer | null,
  ): Promise<TestAnswer>;
  /** Elder care of a place for a public visitor, without errors; of the city today when nothing else is said. */
  figuresOf(fields: string, on?: string, code?: string): Promise<TestAnswer['data']>;
  /** How many statements the work sends; what the driver asks when it opens a connection does not count. */
  statementsFor(work: () => Promise<TestAnswer>): Promise<number>;
}

export async function startElderCare(): Promise<ElderCareGraph> {
  const graph = await startTestSubgraph(elderCare);
  const entities: ElderCareGraph['entities'] = (type, representations, fields, viewer = null) => {
    const query = `query ($representations: [_Any!]!) {
      _entities(representations: $representations) { ... on ${type} { ${fields} } }
    }`;
    return graph.ask(query, { representations }, viewer);
  };
  return {
    ...graph,
    entities,
    async figuresOf(fields, on, code = city) {
      const day = on ? `(on: "${on}")` : '';
      const { data, errors } = await entities('Division', places(code), `elderCare${day} { ${fields} }`);
      expect(errors).toBeUndefined();
      return data._entities[0].elderCare;
    },
    async statementsFor(work) {
      graph.statements.length = 0;
      const { errors } = await work();
      expect(errors).toBeUndefined();
      return graph.statements.filter((text) => text.includes('"elder_care".')).length;
    },
  };
}

export const city = '222401';

export const places = (...codes: string[]) => codes.map((code) => ({ __typename: 'Division', code }));

/** Han Jingxue of Minsheng community, as the gateway refers to her. */
export const han = {
  __typename: 'Resident',
  id: demoId('Resident', 2),
  communityCode: demoCommunity,
  birthDate: '1953-02-20',
};

const scopes = ['residents:read', 'elder-care:read'];

export const worker = testViewer({ scopes, division: demoCommunity });
/** May read summaries, of the same community. */
export const summaryReader = testViewer({ scopes: ['residents:read'], division: demoCommunity });
/** Has every scope, in another community. */
export const stranger = testViewer({ scopes, division: '222401006003' });
export const self = testViewer({ role: 'RESIDENT', scopes, residentId: han.id });
