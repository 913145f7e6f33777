import { isSystem } from '@civil-affairs/kit/acting-system';
import type { Viewer } from '@civil-affairs/kit/viewer';
import { mayArchive, mayReissue, worksAt } from '../access.ts';

/** What a viewer may do with a record of elsewhere. */
export interface ElsewhereRights {
  see: boolean;
  enter: boolean;
  system: boolean;
}

export function rightsOnElsewhere(
  viewer: Viewer | null,
  office: { divisionCode: string },
  spouseIds: readonly string[],
): ElsewhereRights {
  if (!viewer) return { see: false, enter: false, system: false };
  const isSpouse = viewer.residentId !== null && spouseIds.includes(viewer.residentId);
  const isStaff = viewer.scopes.includes('marriages:read') && (worksAt(viewer, office) || mayReissue(viewer));
  return { see: isSpouse || isStaff, enter: mayArchive(viewer, office), system: isSystem(viewer) };
}
