import type { Problem, Result } from './problems.ts';

/** The payload of a command: the object that it made or changed, or the problems. */
export async function payloadOf<Name extends string, Row>(
  name: Name,
  result: Result<string>,
  loader: { load(id: string): Promise<Row | undefined> },
): Promise<Record<Name, Row | null> & { problems: Problem[] }> {
  const row = result.ok ? ((await loader.load(result.value)) ?? null) : null;
  const problems = result.ok ? [] : result.problems;
  return { [name]: row, problems } as Record<Name, Row | null> & { problems: Problem[] };
}
