/** How tests send mutations. */
import type { Viewer } from '../viewer.ts';
import type { TestAnswer, TestSubgraph } from './index.ts';

let keys = 0;

/** A key that no other request of the test file has. */
export function newKey(): string {
  keys += 1;
  return `key ${keys}`;
}

const problems = `problems { __typename code message path
  ... on RuleProblem { article allowedFrom } ... on ConflictProblem { conflictsWith currentVersion } }`;

/**
 * Carries out a mutation; the value is its payload, with every problem.
 * @throws Error with the code of an error that is no problem of the payload
 */
export async function mutate(
  graph: TestSubgraph,
  name: string,
  selection: string,
  input: Record<string, unknown>,
  viewer: Viewer | null,
): Promise<TestAnswer['data']> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
  const data = await graph.read(
    `mutation ($input: ${type}) { ${name}(input: $input) { ${selection} ${problems} } }`,
    { input: { clientMutationKey: newKey(), ...input } },
    viewer,
  );
  return data[name];
}

/** The codes of a payload's problems. */
export function codes(payload: { problems: readonly { code: string }[] }): string[] {
  return payload.problems.map(({ code }) => code);
}
