import type { Step } from '#shared/forum/constitution/steps.ts';
import { object } from './acts.ts';
import { chair, majority, put, warden } from './body.ts';

export const step = (id: string, takes?: Step['takes']) => ({
  id,
  name: id,
  asks: 'What?',
  ...(takes === undefined ? {} : { takes }),
});
const principles = { fairness: 'We are fair.', thrift: 'We waste nothing.' };
export const begun = (steps: readonly object[], rules: object = {}) =>
  put({ vote: majority, steps, principles, duties: ['triple aim'], ...rules })
    .when(warden, object())
    .when(chair, { type: 'StartSteps' });
