import type { Act, GetHelp } from '#shared/decision/command.ts';
import { laterBy } from '#shared/time.ts';
import { tuesday, v1 } from '#test/support/decider.ts';
import { object } from './acts.ts';
import { chair, majority, put, warden } from './body.ts';

export const day = 86_400_000;
export const on = (days: number) => laterBy(tuesday, days * day);
export const until = on(7);
export const last = 'outside help';
export const helping = { id: last, name: last, asks: 'What?', takes: 'outside help' };
export const note = { id: 'principles', name: 'principles', asks: 'What?' };
export const help = (more: Partial<GetHelp> = {}): Act => ({
  type: 'GetHelp',
  step: last,
  kind: 'mediation',
  person: null,
  office: 'the regional director',
  until,
  ...more,
});
export const begun = (rules: object = {}, changes: Parameters<typeof put>[1] = {}) =>
  put({ vote: majority, steps: [helping], ...rules }, changes)
    .when(warden, object())
    .when(chair, { type: 'StartSteps' });
export const asked = begun().when(chair, help());
export const newWords: Act = {
  type: 'PostNewVersion',
  basedOn: v1,
  question: 'Shall we?',
  why: 'Y.',
};
