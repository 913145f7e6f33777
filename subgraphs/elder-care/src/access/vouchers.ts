/** Who may see and do what with a voucher. */
import { isSystem } from '@civil-affairs/kit/acting-system';
import { hasJurisdiction, type Viewer } from '@civil-affairs/kit/viewer';

export interface VoucherRights {
  see: boolean;
  /** The level, and what other providers did. */
  seeAll: boolean;
  redeem: boolean;
  manage: boolean;
  system: boolean;
}

export function rightsOnVoucher(
  viewer: Viewer | null,
  { residentId, communityCode }: { residentId: string; communityCode: string },
): VoucherRights {
  if (!viewer) return { see: false, seeAll: false, redeem: false, manage: false, system: false };
  const self = viewer.residentId === residentId && viewer.scopes.includes('elder-care:read');
  const staff = hasJurisdiction(viewer, communityCode);
  const reader = staff && viewer.scopes.includes('elder-care:read');
  const manage = staff && viewer.scopes.includes('elder-care:vouchers');
  // The voucher's id is what the person shows.
  const redeem = viewer.scopes.includes('elder-care:redeem') && viewer.organisationIds.length > 0;
  return {
    see: self || reader || manage || redeem,
    seeAll: self || reader || manage,
    redeem,
    manage,
    system: isSystem(viewer),
  };
}

/** Whether the viewer issues vouchers in a division. */
export function mayIssue(viewer: Viewer | null, division: string): boolean {
  return (
    isSystem(viewer) ||
    ((viewer?.scopes.includes('elder-care:vouchers') ?? false) && hasJurisdiction(viewer, division))
  );
}
