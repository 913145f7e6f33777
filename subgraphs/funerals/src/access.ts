/** Who sees which funeral case. */
import { hasJurisdiction, type Viewer } from '@civil-affairs/kit/viewer';
import type { Context } from './context.ts';
import type { CaseRow } from './tables.ts';

/** Whether the viewer, holding the scope that the field asks for, works where the division lies. */
export function mayManageCases(viewer: Viewer | null, code: string): boolean {
  return viewer?.role !== 'RESIDENT' && hasJurisdiction(viewer, code);
}

/** The case, when there is one and the viewer may know: absent and forbidden look alike. */
export async function visibleCase({ viewer, loaders }: Context, id: string): Promise<CaseRow | null> {
  const found = await loaders.case.load(id);
  if (!found || !viewer?.scopes.includes('funerals:read')) return null;
  return mayManageCases(viewer, found.communityCode) ? found : null;
}
