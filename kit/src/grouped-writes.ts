/**
 * Writes what many requests hand in: one group is under way, and what comes meanwhile goes together in the next.
 * @param write one group, in the order in which it was handed in; its failure is everybody's in it
 * @param longestWait milliseconds after which a group does not wait for the one before it any more
 * @returns hands an item in; resolves once it is written
 */
export function groupWrites<Item>(write: (items: Item[]) => Promise<unknown>, longestWait: number) {
  let waiting: { item: Item; done: () => void; failed: (error: unknown) => void }[] = [];
  let underWay = 0;
  let timer: NodeJS.Timeout | undefined;

  async function writeWaiting(): Promise<void> {
    clearTimeout(timer);
    const group = waiting;
    waiting = [];
    if (group.length === 0) return;
    underWay += 1;
    try {
      await write(group.map(({ item }) => item));
      for (const { done } of group) done();
    } catch (error) {
      for (const { failed } of group) failed(error);
    } finally {
      underWay -= 1;
    }
    if (underWay === 0) await writeWaiting();
  }

  return (item: Item): Promise<void> =>
    new Promise((done, failed) => {
      waiting.push({ item, done, failed });
      if (waiting.length > 1) return;
      if (underWay > 0) timer = setTimeout(writeWaiting, longestWait);
      // At the end of the tick, with whatever else it hands in.
      else Promise.resolve().then(() => process.nextTick(writeWaiting));
    });
}
