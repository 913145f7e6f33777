import type { Viewer } from '@civil-affairs/kit/viewer';

/**
 * How many persons staff may be shown in a day without naming a purpose. Settings of this graph, not law: whoever needs
 * more names what it is for, and reads the persons one by one.
 */
const most = { COMMUNITY_WORKER: 500, others: 2_000 };

/** Persons a viewer may be shown in a day; the graph's own services and people at home have no such limit. */
export function personsADay(viewer: Viewer | null): number {
  if (!viewer || viewer.role === 'SERVICE' || viewer.role === 'RESIDENT') return Number.POSITIVE_INFINITY;
  return viewer.role === 'COMMUNITY_WORKER' ? most.COMMUNITY_WORKER : most.others;
}
