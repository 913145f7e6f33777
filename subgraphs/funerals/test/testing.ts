import type { TestSubgraph } from '@civil-affairs/kit/testing';
import type { Viewer } from '@civil-affairs/kit/viewer';

/** Funerals of each division, without errors; for a public visitor when nobody else is named. */
export function funeralsOf(
  graph: TestSubgraph,
  codes: readonly string[],
  fields: string,
  viewer: Viewer | null = null,
) {
  return graph.ofDivisions(codes, `funerals { ${fields} }`, viewer);
}
