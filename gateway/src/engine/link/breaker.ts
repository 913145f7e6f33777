/** Whether requests to a subgraph are sent at all. */
export interface Breaker {
  readonly isOpen: boolean;
  succeeded(): void;
  /** A request that failed at once, or one that nobody answered within its whole deadline. */
  failed(startedAt: number, isTimeout: boolean): void;
  stop(): void;
}

export interface BreakerOptions {
  now(): number;
  /** Checks whether the subgraph answers; rejected when it does not. */
  probe(): Promise<unknown>;
  onChange?(isOpen: boolean): void;
}

/** So many failures without an answer between them open it. */
const tolerated = 5;
const firstPause = 500;
const longestPause = 5_000;

/**
 * A circuit breaker. While it is open nobody waits for the subgraph: requests are refused at once, and the
 * breaker itself probes now and then whether the subgraph is back, so that no client pays for trying.
 */
export function openBreaker({ now, probe, onChange }: BreakerOptions): Breaker {
  let isOpen = false;
  let failures = 0;
  let answeredAt = Number.NEGATIVE_INFINITY;
  let timer: NodeJS.Timeout | undefined;

  const close = () => {
    isOpen = false;
    failures = 0;
    onChange?.(false);
  };
  const tryAgain = (pause: number) => {
    timer = setTimeout(() => {
      probe().then(close, () => {
        if (isOpen) tryAgain(Math.min(pause * 2, longestPause));
      });
    }, pause);
    timer.unref();
  };
  const open = () => {
    if (isOpen) return;
    isOpen = true;
    onChange?.(true);
    tryAgain(firstPause);
  };
  return {
    get isOpen() {
      return isOpen;
    },
    succeeded() {
      failures = 0;
      answeredAt = now();
    },
    failed(startedAt, isTimeout) {
      failures += 1;
      // Nobody was answered for as long as a request may wait: the next one would wait for nothing.
      const isSilent = isTimeout && answeredAt < startedAt;
      if (isSilent || failures >= tolerated) open();
    },
    stop() {
      isOpen = true;
      clearTimeout(timer);
    },
  };
}
