/** Who acts on a canteen: those who supervise its place; who works for it reads its statement. */
import type { Viewer } from '@civil-affairs/kit/viewer';
import { cooksAt } from './meals.ts';
import { supervises } from './stays.ts';

export interface CanteenRights {
  supervise: boolean;
  cook: boolean;
}

export function rightsOnCanteen(
  viewer: Viewer | null,
  { id, communityCode }: { id: string; communityCode: string },
): CanteenRights {
  return { supervise: supervises(viewer, communityCode), cook: cooksAt(viewer, id) };
}
