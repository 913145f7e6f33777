/**
 * Public answers, kept for whoever is answered alike, in this process as long as the rows behind them are the same. They end at a new day,
 * and after the time for which they may be kept anyway: what depends on the hour is told by no row.
 */
import type { GraphAnswer } from './services.ts';
import type { Viewer } from './viewer.ts';
import { type DependsOn, isRightFor } from './watched-viewer.ts';

/** An answer that was made, and whether others who ask the same may be given it. */
export interface Made {
  answer: GraphAnswer;
  mayBeKept: boolean;
  dependsOn: DependsOn;
}

/** Who asks, for how long an answer may be kept, in seconds, and how many objects may be made for it. */
export interface Terms {
  viewer: Viewer | null;
  maxAge: number;
  objectLimit?: number;
}

/** Gives the answer that is kept under a key, or makes it. Those who ask at the same time are answered by one who makes it. */
export type Keep = (key: string, terms: Terms, make: () => Promise<Made>) => Promise<GraphAnswer>;

interface Kept {
  /** As text: whoever is given an answer may write into it. */
  text: string;
  objects: number;
  dependsOn: DependsOn;
  /** Milliseconds of the monotonic clock. */
  until: number;
}

/** Of keys and texts: two bytes each at most, for each subgraph. */
const mostCharacters = 2_000_000;
const longestText = mostCharacters / 10;

/**
 * @param stamp what the rows and the day are now, in one word; undefined while nobody knows
 * @param now milliseconds of a monotonic clock
 */
export function keepAnswers(
  stamp: () => string | undefined,
  now: () => number = () => performance.now(),
): Keep {
  /** Those that were used last at the end. */
  const kept = new Map<string, Kept>();
  let underWay = new Map<string, Promise<Kept | undefined>>();
  let characters = 0;
  let keptAt: string | undefined;

  /** The stamp of now; what belongs to another one is dropped. */
  function current(): string | undefined {
    const found = stamp();
    if (found !== keptAt) {
      kept.clear();
      // Who asks from now on waits for nobody who has asked before.
      underWay = new Map();
      characters = 0;
      keptAt = found;
    }
    return found;
  }

  function drop(key: string, { text }: Kept): void {
    kept.delete(key);
    characters -= key.length + text.length;
  }

  function read(key: string): Kept | undefined {
    const found = kept.get(key);
    if (!found) return undefined;
    if (found.until <= now()) {
      drop(key, found);
      return undefined;
    }
    kept.delete(key);
    kept.set(key, found);
    return found;
  }

  function write(key: string, made: Kept): void {
    if (key.length + made.text.length > longestText) return;
    const before = kept.get(key);
    if (before) drop(key, before);
    kept.set(key, made);
    characters += key.length + made.text.length;
    for (const [oldest, entry] of kept) {
      if (characters <= mostCharacters) return;
      drop(oldest, entry);
    }
  }

  return async (key, { viewer, maxAge, objectLimit = Number.POSITIVE_INFINITY }, make) => {
    const madeAt = current();
    const alone = async () => (await make()).answer;
    if (madeAt === undefined) return alone();
    // Who may have fewer objects made than there are in it is told so by making it.
    const isFor = (found: Kept | undefined) =>
      found !== undefined && found.objects <= objectLimit && isRightFor(viewer, found.dependsOn);
    const given = ({ text }: Kept) => JSON.parse(text) as GraphAnswer;

    const found = read(key);
    if (found) return isFor(found) ? given(found) : alone();
    const others = underWay.get(key);
    if (others) {
      const made = await others;
      return made && isFor(made) ? given(made) : alone();
    }

    const until = now() + maxAge * 1_000;
    const making = make();
    const shared = making.then(
      ({ answer, mayBeKept, dependsOn }) => {
        const objects = answer.extensions?.objects;
        if (!mayBeKept || objects === undefined) return undefined;
        const made = { text: JSON.stringify(answer), objects, dependsOn, until };
        // It may have been made from rows of before the change, or in part.
        if (current() === madeAt) write(key, made);
        return made;
      },
      () => undefined,
    );
    const ways = underWay;
    ways.set(key, shared);
    shared.then(() => ways.delete(key));
    return (await making).answer;
  };
}
