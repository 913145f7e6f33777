import { comeBack } from './rates.ts';

/** Requests that are worked on at the same time, and others that wait for a place. */
export interface Places {
  /**
   * Waits for a place; the function gives it back, once however often it is called.
   * @throws OVERLOADED when the queue is full, or none was free in time
   */
  take(milliseconds: number): Promise<() => void>;
}

const secondsToWait = 1;

export function openPlaces(count: number, longestQueue: number): Places {
  let free = count;
  const waiting = new Set<() => void>();

  function giveBack(): void {
    const [next] = waiting;
    if (!next) {
      free += 1;
      return;
    }
    waiting.delete(next);
    next();
  }

  function once(): () => void {
    let isGiven = false;
    return () => {
      if (isGiven) return;
      isGiven = true;
      giveBack();
    };
  }

  return {
    async take(milliseconds) {
      if (free > 0) {
        free -= 1;
        return once();
      }
      if (waiting.size >= longestQueue) throw overloaded();
      await new Promise<void>((resolve, reject) => {
        const begin = () => {
          clearTimeout(late);
          resolve();
        };
        const late = setTimeout(() => {
          waiting.delete(begin);
          reject(overloaded());
        }, milliseconds);
        waiting.add(begin);
      });
      return once();
    },
  };
}

function overloaded() {
  return comeBack('OVERLOADED', 503, secondsToWait, 'The graph has too much to do. Try again in a moment.');
}
