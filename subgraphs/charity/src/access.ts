/** Who sees which donations. */
import type { Viewer } from '@civil-affairs/kit/viewer';

/** Whether the viewer may see each donation of a person, not only their sum: the person, and who works on charity. */
export function maySeeDonationsOf(viewer: Viewer | null, residentId: string): boolean {
  return viewer?.residentId === residentId || (viewer?.scopes.includes('charity:read') ?? false);
}
