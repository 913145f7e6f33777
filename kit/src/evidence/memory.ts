/** Memory that is shared out by bytes: who gets none waits in a row. */
import { publicError } from '../errors.ts';

interface Waiting {
  bytes: number;
  enter(): void;
}

const longestRow = 200;

export interface MemoryPlaces {
  /**
   * Waits for so many bytes.
   * @returns gives them back
   * @throws OVERLOADED when the row is long, or does not move
   */
  take(bytes: number, longestWait: number, signal?: AbortSignal): Promise<() => void>;
}

/** @param most bytes together; one file alone may have more */
export function openMemory(most: number): MemoryPlaces {
  let held = 0;
  const row: Waiting[] = [];
  const fits = (bytes: number) => held === 0 || held + bytes <= most;

  function leave(bytes: number): () => void {
    let isGone = false;
    return () => {
      if (isGone) return;
      isGone = true;
      held -= bytes;
      for (let next = row[0]; next && fits(next.bytes); next = row[0]) {
        row.shift();
        held += next.bytes;
        next.enter();
      }
    };
  }

  return {
    async take(bytes, longestWait, signal) {
      if (row.length === 0 && fits(bytes)) {
        held += bytes;
        return leave(bytes);
      }
      if (row.length >= longestRow) throw overloaded();
      await new Promise<void>((resolve, reject) => {
        const waiting: Waiting = {
          bytes,
          enter() {
            clearTimeout(late);
            signal?.removeEventListener('abort', giveUp);
            resolve();
          },
        };
        const giveUp = () => {
          clearTimeout(late);
          row.splice(row.indexOf(waiting), 1);
          reject(overloaded());
        };
        const late = setTimeout(giveUp, longestWait);
        signal?.addEventListener('abort', giveUp, { once: true });
        row.push(waiting);
      });
      return leave(bytes);
    },
  };
}

function overloaded() {
  return publicError('OVERLOADED', 'Too many files are being handed in. Try again in a moment.');
}
