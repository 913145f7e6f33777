import { demoCommunity } from '@civil-affairs/kit/demo-city';
import { type TestSubgraph, testViewer } from '@civil-affairs/kit/testing';
import type { Viewer } from '@civil-affairs/kit/viewer';
import { demoId } from '../src/ids.ts';

/**
 * Elder care of a division without errors; of the city today, for a public visitor, when nothing else is said.
 */
export async function figuresOf(
  graph: TestSubgraph,
  fields: string,
  on?: string,
  code = city,
  viewer: Viewer | null = null,
) {
  const day = on ? `(on: "${on}")` : '';
  const [figures] = await graph.ofDivisions([code], `elderCare${day} { ${fields} }`, viewer);
  return figures;
}

export const city = '222401';

/** Han Jingxue of Minsheng community, as the gateway refers to her. */
export const han = {
  __typename: 'Resident',
  id: demoId('Resident', 2),
  communityCode: demoCommunity,
  birthDate: '1953-02-20',
};

const scopes = ['residents:read', 'elder-care:read'];

export const worker = testViewer({ scopes, division: demoCommunity });
/** Works for the whole city. */
export const officer = testViewer({ role: 'ELDER_CARE_OFFICER', scopes, division: city });
/** May read summaries, of the same community. */
export const summaryReader = testViewer({
  scopes: ['residents:read', 'residents:summary'],
  division: demoCommunity,
});
/** Has every scope, in another community. */
export const stranger = testViewer({ scopes, division: '222401006003' });
export const self = testViewer({ role: 'RESIDENT', scopes, residentId: han.id });
