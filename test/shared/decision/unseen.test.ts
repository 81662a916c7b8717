import { expect, it } from 'vitest';
import { unseen } from '#shared/decision/unseen.ts';
import { practice } from '#test/support/states/practice.ts';

it('of an item that may not be seen is known that it is there, and that it is practice', () => {
  const item = practice['in practice, asking']?.decision;
  if (item === undefined) throw new Error('there is no such item');
  expect(unseen(item)).toEqual({ status: 'in private', forum: item.forum });
  expect(unseen(item).forum.practice).toBeDefined();
});
