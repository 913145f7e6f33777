/** Who may see what an elder was told: the elder, and staff of the place; a canteen, a provider or a centre reads no letters. */
import { hasJurisdiction, type Viewer } from '@civil-affairs/kit/viewer';

export function maySeeMessage(
  viewer: Viewer | null,
  { recipientId, divisionCode }: { recipientId: string; divisionCode: string },
): boolean {
  if (!viewer) return false;
  const reads = viewer.scopes.includes('elder-care:read') || viewer.scopes.includes('elder-care:supervise');
  return viewer.residentId === recipientId || (reads && hasJurisdiction(viewer, divisionCode));
}
