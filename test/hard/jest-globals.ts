// What a suite that was written for jest imports from it, given by vitest.
import {
  expect,
  vi,
  test as vitest,
  afterAll as vitestAfterAll,
  afterEach as vitestAfterEach,
  beforeAll as vitestBeforeAll,
  beforeEach as vitestBeforeEach,
  describe as vitestDescribe,
} from 'vitest';

type Done = (error?: unknown) => void;
type Body = (done: Done) => unknown;

/** Tests of the suite that are known to fail, by the end of their name, with the reason; one that passes fails. */
export const knownDifferences = new Map<string, string>();
/** Which of them the suite has. */
export const metDifferences = new Set<string>();

/** jest hands a test that wants one a callback for its end. */
function bodyOf(body: Body): () => unknown {
  if (body.length === 0) return () => body(() => {});
  return () =>
    new Promise<void>((resolve, reject) => {
      body((error) => (error === undefined ? resolve() : reject(error)));
    });
}

function test(name: string, body: Body): void {
  const isKnown = knownDifferences.has(name);
  if (isKnown) metDifferences.add(name);
  (isKnown ? vitest.fails : vitest)(name, bodyOf(body));
}

const beforeAll = (body: Body) => vitestBeforeAll(bodyOf(body));
const beforeEach = (body: Body) => vitestBeforeEach(bodyOf(body));
const afterEach = (body: Body) => vitestAfterEach(bodyOf(body));
const afterAll = (body: Body) => vitestAfterAll(bodyOf(body));

/** jest's are functions that can be handed around. */
const describe = Object.assign((name: string, body: () => void) => vitestDescribe(name, body), {
  only: (name: string, body: () => void) => vitestDescribe.only(name, body),
  skip: (name: string, body: () => void) => vitestDescribe.skip(name, body),
  each: vitestDescribe.each.bind(vitestDescribe),
});

const only = (name: string, body: Body) => vitest.only(name, bodyOf(body));
const skip = (name: string) => vitest.skip(name);
const it = Object.assign(test, {
  only,
  skip,
  each: vitest.each.bind(vitest),
  todo: vitest.todo.bind(vitest),
});

export { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, it as test, vi as jest };
