import { demoCommunity } from '@civil-affairs/kit/demo-city';
import type { Delivery } from '@civil-affairs/kit/events/reactions';
import { newId } from '@civil-affairs/kit/ids';
import { type TestSubgraph, testSubgraph, testViewer } from '@civil-affairs/kit/testing';
import { mutate } from '@civil-affairs/kit/testing/mutations';
import type { Viewer } from '@civil-affairs/kit/viewer';
import { residents } from '../../residents/src/subgraph.ts';
import { casework } from '../src/subgraph.ts';

/** The subgraph for the tests of a file, with the registry beside it. */
export function testCasework(): TestSubgraph {
  return testSubgraph(casework, { neighbours: [residents] });
}

export const officer = testViewer({
  subject: 'officer',
  role: 'CASEWORK_OFFICER',
  scopes: [
    'residents:read',
    'residents:register',
    'elder-care:read',
    'elder-care:supervise',
    'events:read',
    'casework:tasks',
  ],
  division: '222401',
});

export const colleague = testViewer({ ...officer, subject: 'colleague' });

export const communityWorker = testViewer({
  ...officer,
  subject: 'worker',
  role: 'COMMUNITY_WORKER',
  division: demoCommunity,
});

/** An officer of the neighbouring city. */
export const foreignOfficer = testViewer({ ...officer, subject: 'foreign officer', division: '222402' });

/** A resident as viewer. The community is set, and gives no right. */
export const resident = testViewer({
  ...officer,
  subject: 'resident',
  role: 'RESIDENT',
  division: demoCommunity,
});

/** An event as a relay brings it, about a case of its own. */
export function eventOf(
  type: string,
  payload: Record<string, unknown> = {},
  more: Partial<Delivery> = {},
): Delivery {
  return {
    id: newId('Event'),
    source: 'elder-care',
    type,
    subjectId: `adm_${crypto.randomUUID()}`,
    payload,
    version: 2,
    at: '2026-11-20T01:00:00.000Z',
    ...more,
  };
}

/** A case of which a correction could not give back the bed, in a community of the city. */
export async function openTask(graph: TestSubgraph, more: Record<string, unknown> = {}) {
  const residentId = newId('Resident');
  const admissionId = `adm_${crypto.randomUUID()}`;
  const payload = {
    admissionId,
    residentId,
    divisionCode: demoCommunity,
    conflict: 'BED_GIVEN_AWAY',
    ...more,
  };
  await graph.receive(eventOf('CareConflictFound', payload, { subjectId: admissionId }));
  const [row] = await graph.database.sql`SELECT id FROM tasks WHERE subject_id = ${admissionId}`;
  return { admissionId, residentId, taskId: String(row?.id) };
}

const selection = 'task { id status takenBy closedOn version }';

export function act(
  graph: TestSubgraph,
  name: string,
  input: Record<string, unknown>,
  viewer: Viewer = officer,
) {
  return mutate(graph, name, selection, input, viewer);
}
