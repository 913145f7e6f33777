import { setFlagsFromString } from 'node:v8';

/**
 * How often a function runs before V8's best compiler takes it on, where it is as long as most are. V8's own 3,000 leave
 * what runs once for a request to the lesser ones for the first ten thousand requests.
 */
const invocations = 500;

/**
 * Has the process reach its best sooner: docs/adr/0049. It is for what is to come: a start runs everything once, and
 * would only be held up.
 */
export function compileSooner(): void {
  setFlagsFromString(`--invocation-count-for-turbofan=${invocations}`);
}
