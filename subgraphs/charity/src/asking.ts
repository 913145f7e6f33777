import type { TestSubgraph } from '@civil-affairs/kit/testing';
import type { Viewer } from '@civil-affairs/kit/viewer';
import { expect } from 'vitest';

/** Short questions for the tests of this subgraph; an unexpected error fails the test that asks. */
export function asking(graph: () => TestSubgraph) {
  async function data(query: string, variables: object = {}, viewer: Viewer | null = null) {
    const { data, errors } = await graph().ask(query, { ...variables }, viewer);
    expect(errors).toBeUndefined();
    // biome-ignore lint/suspicious/noExplicitAny: the answer's shape is the query's
    return data as any;
  }

  async function entities(fields: string, representations: object[], viewer: Viewer | null = null) {
    const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ${fields} } }`;
    return (await data(query, { r: representations }, viewer))._entities;
  }

  /** Fields of `Division.charity` for each place. */
  async function places(fields: string, codes: readonly string[], viewer: Viewer | null = null) {
    const representations = codes.map((code) => ({ __typename: 'Division', code }));
    const found = await entities(`... on Division { charity { ${fields} } }`, representations, viewer);
    return found.map((place: { charity: unknown }) => place.charity);
  }

  /** The code of the first error. */
  async function errorCode(query: string, viewer: Viewer | null = null): Promise<unknown> {
    const { errors } = await graph().ask(query, {}, viewer);
    return errors?.[0]?.extensions?.code;
  }

  /** How many statements reach the database meanwhile. */
  async function statements(work: () => Promise<unknown>): Promise<number> {
    const before = graph().statements.length;
    await work();
    // The driver asks for the types of the catalogue whenever it opens a connection.
    const since = graph().statements.slice(before);
    return since.filter((text) => !text.includes('pg_catalog')).length;
  }

  return { data, entities, places, errorCode, statements };
}
