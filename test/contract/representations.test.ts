// What the gateway would never send must not end a subgraph either.
import { subgraphs } from '@civil-affairs/gateway/subgraphs';
import { cityClock, demoDate } from '@civil-affairs/kit/clock';
import { openDatabase } from '@civil-affairs/kit/database';
import { log } from '@civil-affairs/kit/log';
import { schemaOf, startSubgraph } from '@civil-affairs/kit/subgraph';
import { isUnionType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

/** Nobody listens there. */
const database = openDatabase({
  host: '127.0.0.1',
  port: 1,
  user: 'nobody',
  database: 'nothing',
  backoff: () => 0,
});

const unheard: unknown[] = [];
const hear = (error: unknown) => unheard.push(error);
beforeAll(() => {
  process.on('unhandledRejection', hear);
  vi.spyOn(log, 'error').mockImplementation(() => {});
});
afterAll(async () => {
  process.off('unhandledRejection', hear);
  vi.restoreAllMocks();
  await database.close();
});

const query = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) { __typename }
  again: _entities(representations: $representations) { __typename }
}`;

describe.each(subgraphs.map((subgraph) => [subgraph.name, subgraph] as const))('%s', (_, subgraph) => {
  const union = schemaOf(subgraph).getType('_Entity');
  const known = isUnionType(union) ? union.getTypes().map(({ name }) => ({ __typename: name })) : [];

  test.each([
    ['two of unknown types', [{ __typename: 'Nothing' }, { __typename: 'Nowhere' }]],
    ['keys that are missing, then an unknown type', [...known, { __typename: 'Nothing' }]],
    ['an unknown type, then keys that are missing', [{ __typename: 'Nothing' }, ...known]],
    ['types that are no entities', [...known, { __typename: 'Money' }, { __typename: 'Query' }]],
    ['no types', [{ id: 1 }, {}, 7, 'text', true]],
    ['an id that is no text', known.map((each) => ({ ...each, id: { a: 1 }, code: [] }))],
  ])('answers %s, and goes on', async (_name, representations) => {
    const { answer } = await startSubgraph(subgraph, {
      database,
      clock: cityClock(demoDate),
      subgraphs: {},
    });
    const facts = { viewer: null, requestId: 'test', language: 'zhHans' } as const;
    const { data, errors } = await answer({ query, variables: { representations } }, facts);
    await new Promise(setImmediate);
    expect(unheard.splice(0)).toEqual([]);
    expect(errors?.length).toBeGreaterThan(0);
    // Each by itself: none takes the others along.
    expect(data?._entities).toHaveLength(representations.length);
  });
});
