import { faultsOf } from '@civil-affairs/kit/states';
import { expect, test } from 'vitest';
import { taskRules, taskStates } from '../../src/rules/tasks.ts';

test('every status of a task is reached and left', () => {
  expect(faultsOf(taskStates)).toEqual([]);
});

test('no kind is closed by what opens it', () => {
  for (const { opensOn, closesOn } of Object.values(taskRules))
    expect(closesOn.filter((type) => opensOn.includes(type))).toEqual([]);
});
