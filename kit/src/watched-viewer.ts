/** An answer depends on the viewer as far as its resolvers look: it is right for everybody of whom they would find the same. */
import { hasJurisdiction, type Viewer } from './viewer.ts';

interface Asking {
  viewer: Viewer | null;
}

/** What of the viewer an answer depends on. */
export interface DependsOn {
  /** Divisions, each with whether the viewer may see its small counts. */
  smallCounts: Map<string, boolean>;
  /** Whether something else was looked at: then it is right for nobody else. */
  looked: boolean;
}

const watched = new WeakMap<Asking, { viewer: Viewer | null; dependsOn: DependsOn }>();

/** From now on it is known what is asked about the viewer of a request. */
export function watchViewer(context: Asking): DependsOn {
  const { viewer } = context;
  const dependsOn: DependsOn = { smallCounts: new Map(), looked: false };
  watched.set(context, { viewer, dependsOn });
  Object.defineProperty(context, 'viewer', {
    enumerable: true,
    get() {
      dependsOn.looked = true;
      return viewer;
    },
  });
  return dependsOn;
}

/**
 * Whether the viewer of a request sees counts of a division that could name somebody: its staff do. Public figures ask
 * this alone about the viewer, so that they are made once for all who are answered alike.
 */
export function maySeeSmallCounts(context: Asking, divisionCode: string): boolean {
  const known = watched.get(context);
  if (!known) return hasJurisdiction(context.viewer, divisionCode);
  const may = hasJurisdiction(known.viewer, divisionCode);
  known.dependsOn.smallCounts.set(divisionCode, may);
  return may;
}

/** Whether an answer is right for a viewer of whom nothing but small counts was asked while it was made. */
export function isRightFor(viewer: Viewer | null, { smallCounts }: DependsOn): boolean {
  return [...smallCounts].every(([code, may]) => hasJurisdiction(viewer, code) === may);
}
