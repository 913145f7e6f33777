import { isSystem } from '@civil-affairs/kit/acting-system';
import type { Viewer } from '@civil-affairs/kit/viewer';
import { mayReissue, worksAt } from '../access.ts';

/** What a viewer may do with a divorce by agreement. */
export interface DivorceRights {
  see: boolean;
  /** Read what the couple agreed: they themselves, and who registers at the office. */
  readAgreement: boolean;
  /** Act on it: registrars. Where the law wants one office, the others hear that they are not it. */
  register: boolean;
  system: boolean;
}

export function rightsOnDivorce(
  viewer: Viewer | null,
  office: { divisionCode: string },
  partyIds: readonly string[],
): DivorceRights {
  if (!viewer) return { see: false, readAgreement: false, register: false, system: false };
  const isParty = viewer.residentId !== null && partyIds.includes(viewer.residentId);
  const isStaff = worksAt(viewer, office);
  const register = mayReissue(viewer);
  return {
    see: isParty || (isStaff && (register || viewer.scopes.includes('marriages:read'))),
    readAgreement: isParty || (isStaff && register),
    register,
    system: isSystem(viewer),
  };
}
