/**
 * Which counts of persons or households stay unpublished. A count of 1 to 4 could name somebody, and so could a sum that
 * it was taken out of: then others are withheld with it. docs/adr/0013-small-counts.md has the reasons and the proof.
 */

/** Counts below this one name somebody; zero names nobody. */
export const leastPublished = 5;

/** What was counted in the smallest place, for example in a community, by its parts: for example by standard. */
export interface Leaf {
  /** From the root to the smallest place: city, street, community. */
  path: readonly string[];
  /** The same parts in the same order for every leaf; their sum is the leaf's total. */
  parts: readonly number[];
}

/** The places whose total, and those whose parts, are withheld. Where the total is, the parts are as well. */
export interface Withheld {
  totals: ReadonlySet<string>;
  parts: ReadonlySet<string>;
}

export const nothingWithheld: Withheld = { totals: new Set(), parts: new Set() };

/**
 * City, street and community of a code; what is a street's or the city's own, and no community's, counts as a place in it
 * that nobody can ask for.
 */
export function pathOf(code: string): string[] {
  const whole = code.padEnd(12, '0');
  return [whole.slice(0, 6), whole.slice(0, 9), whole];
}

/**
 * Decides for all places of a city at once, so that a place has the same answer whatever else is asked for with it.
 * @param leaves all of the city: what is left out counts as zero
 * @param also what another figure withholds that moves with this one: it is withheld here too
 */
export function withhold(leaves: readonly Leaf[], also: Withheld = nothingWithheld): Withheld {
  const roots = treesOf(leaves);
  const totals = hide(roots, ({ total }) => [total], also.totals);
  const parts = hide(roots, (place) => place.parts, also.parts.union(totals));
  return { totals, parts };
}

interface Place {
  code: string;
  parts: number[];
  total: number;
  children: Map<string, Place>;
}

function treesOf(leaves: readonly Leaf[]): Place[] {
  const roots = new Map<string, Place>();
  for (const { path, parts } of leaves) {
    let siblings = roots;
    for (const code of path) {
      let place = siblings.get(code);
      if (!place) {
        place = { code, parts: parts.map(() => 0), total: 0, children: new Map() };
        siblings.set(code, place);
      }
      for (const [n, count] of parts.entries()) {
        place.parts[n] = (place.parts[n] ?? 0) + count;
        place.total += count;
      }
      siblings = place.children;
    }
  }
  return [...roots.values()];
}

/**
 * Small counts, and from the city downwards as many of each place's parts as keep them hidden. A place never has to be
 * withheld because of what lies in it, so one way down is enough.
 */
function hide(
  roots: readonly Place[],
  countsOf: (place: Place) => readonly number[],
  also: ReadonlySet<string>,
): Set<string> {
  const hidden = new Set(also);
  const hideSmall = (place: Place) => {
    if (countsOf(place).some(isSmall)) hidden.add(place.code);
    for (const child of place.children.values()) hideSmall(child);
  };
  const hideBeside = (place: Place) => {
    const children = [...place.children.values()];
    if (hidden.has(place.code) || children.some(({ code }) => hidden.has(code))) {
      const sorted = children.toSorted(smallestFirst);
      for (let next = needed(place, sorted); next; next = needed(place, sorted)) hidden.add(next.code);
    }
    for (const child of children) hideBeside(child);
  };
  /** The first child that must be withheld too; undefined when those that are suffice. */
  const needed = (place: Place, children: readonly Place[]): Place | undefined => {
    const out = children.filter(({ code }) => hidden.has(code));
    // Together they must not be so few again that they name somebody, unless there are no more of them. So one alone is
    // never withheld of a published place: it is small, or was chosen beside another.
    const helps = countsOf(place).map((whole, n) => {
      const together = out.reduce((sum, child) => sum + (countsOf(child)[n] ?? 0), 0);
      return out.length === 0 || (isSmall(together) && together !== whole);
    });
    return children.find(
      (child) => !hidden.has(child.code) && countsOf(child).some((count, n) => count > 0 && helps[n]),
    );
  };
  for (const root of roots) {
    hideSmall(root);
    hideBeside(root);
  }
  return hidden;
}

function smallestFirst(a: Place, b: Place): number {
  return a.total - b.total || (a.code < b.code ? -1 : 1);
}

function isSmall(count: number): boolean {
  return count > 0 && count < leastPublished;
}
