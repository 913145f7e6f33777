import { demoCommunity } from '@civil-affairs/kit/demo-city';
import { type TestSubgraph, testViewer } from '@civil-affairs/kit/testing';
import type { Viewer } from '@civil-affairs/kit/viewer';

/** Allowances of a division without errors, for a public visitor when nobody else asks. */
export async function allowancesOf(
  graph: TestSubgraph,
  code: string,
  selection: string,
  viewer: Viewer | null = null,
) {
  const [allowances] = await graph.ofDivisions([code], `allowances { ${selection} }`, viewer);
  return allowances;
}

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

export const worker = testViewer({
  scopes: ['residents:read', 'residents:summary'],
  division: demoCommunity,
});
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

/** Works at the street office of the demo's community. */
export const streetOfficer = testViewer({
  subject: 'street officer',
  role: 'ALLOWANCE_OFFICER',
  scopes: ['residents:read', 'allowances:read', 'allowances:handle'],
  division: demoCommunity.slice(0, 9),
});

/** Works at the county bureau, with every right there. */
export const countyOfficer = testViewer({
  subject: 'county officer',
  role: 'ALLOWANCE_OFFICER',
  scopes: ['residents:read', 'allowances:read', 'allowances:handle', 'allowances:decide'],
  division: '222401',
});

/** The same rights, in the neighbouring city. */
export const foreignOfficer = testViewer({
  ...countyOfficer,
  subject: 'foreign officer',
  division: '222402',
});

/** Does what neither acts nor an owner may do to money, for a test that wants it there. */
export async function asSuperuser(
  graph: TestSubgraph,
  work: (sql: TestSubgraph['database']['sql']) => Promise<unknown>,
): Promise<void> {
  const admin = graph.city.openAsAdmin();
  try {
    await admin.sql.begin(async (tx) => {
      await tx`SET LOCAL session_replication_role = replica`;
      await tx`SET LOCAL search_path = allowances`;
      await work(tx as unknown as TestSubgraph['database']['sql']);
    });
  } finally {
    await admin.close();
  }
}
