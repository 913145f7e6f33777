import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPurposes } from '@civil-affairs/kit/reads';
import { buildSchema, type GraphQLEnumType } from 'graphql';
import { expect, test } from 'vitest';

test('the purposes that code may name are those of the registry’s contract', () => {
  const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../schema.graphql'), 'utf8'));
  const purposes = (schema.getType('ReadPurpose') as GraphQLEnumType).getValues().map(({ name }) => name);
  expect([...readPurposes]).toEqual(purposes);
});
