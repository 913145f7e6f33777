// The rules of tasks name events and fields of every domain by their names: none of them may be misspelt, or gone.
import { declaredBy } from '@civil-affairs/gateway/declared';
import { subgraphs } from '@civil-affairs/gateway/subgraphs';
import type { EventCatalogue } from '@civil-affairs/kit/events/catalogue';
import { expect, test } from 'vitest';
import { taskRules } from '../../subgraphs/casework/src/rules/tasks.ts';

const catalogue: EventCatalogue = Object.assign({}, ...subgraphs.map(({ events = {} }) => events));
const rules = Object.entries(taskRules);

test.each(rules)('%s is opened and closed by events that there are', (_, { opensOn, closesOn }) => {
  expect([...opensOn, ...closesOn].filter((type) => !(type in catalogue))).toEqual([]);
  expect(opensOn.length).toBeGreaterThan(0);
});

test.each(rules)('%s is opened by events that name what it is about', (_, { opensOn, object }) => {
  if (object === undefined) return;
  expect(opensOn.filter((type) => catalogue[type]?.[object] !== 'id')).toEqual([]);
});

test.each(rules)('%s is for a scope that a domain has declared', (_, { scope }) => {
  expect(Object.keys(declaredBy(subgraphs).scopes)).toContain(scope);
});

test('every conflict that a correction leaves is a task', () => {
  const conflicts = Object.keys(catalogue).filter((type) => type.endsWith('ConflictFound'));
  expect(conflicts.length).toBeGreaterThan(3);
  const opening = new Set(rules.flatMap(([, { opensOn }]) => opensOn));
  expect(conflicts.filter((type) => !opening.has(type))).toEqual([]);
});
