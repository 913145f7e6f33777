/** Where a pool's point reads travel. */
const lanes = new WeakMap<object, object>();

/** Gives a pool a connection of its own for reads by keys; a transaction has none, since it reads what it wrote. */
export function giveLane<Handle extends object>(pool: Handle, pointReads: Handle): void {
  lanes.set(pool, pointReads);
}

/** The handle with which a pool's point reads are sent; a transaction's own. */
export function laneOf<Handle extends object>(pool: Handle): Handle {
  return (lanes.get(pool) as Handle | undefined) ?? pool;
}
