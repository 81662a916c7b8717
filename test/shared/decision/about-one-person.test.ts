import { describe, expect, it } from 'vitest';
import { onePersonIn, onePersonProblem } from '#shared/decision/about-one-person.ts';
import { governanceLead } from '#test/support/board.ts';
import { given, proposing } from '#test/support/decider.ts';
import { before } from './acts.ts';

/** Numbers of the kind that NHS Digital publishes for testing: nobody has them. */
describe('an NHS number', () => {
  it.each([
    'She is 943 476 5919.',
    '943-476-5919',
    '943\u00a0476\u00a05919',
    '943–476–5919',
    'NHS number: 9434765919',
    'nhs no 9434765919',
    'nhs no 9434765919 waits',
    'First 123 456 7890, then 943 476 5919',
    '999 000 0018',
  ])('is found: %s', (text) => {
    expect(onePersonIn(text)).toBe('an NHS number');
  });

  it.each([
    ['its check digit is wrong', '943 476 5918'],
    ['its check digit would be ten', '123 456 7890'],
    ['it stands alone and could be anything', '9434765919'],
    ['it is part of a longer number', '1943 476 5919'],
    ['it is part of a longer number', '943 476 59190'],
    ['it is a telephone number', '020 7946 0958'],
    ['it is a sum of money', 'NHS funding of 2,600,000'],
  ])('is none where %s', (_, text) => {
    expect(onePersonIn(text)).toBeNull();
  });
});

describe('a patient', () => {
  it.each([
    'The patient, Mr Anyone, waits.',
    'Mrs Someone was a patient here.',
    'A patient born on 3 May 1951.',
    'Patient (DOB 03/05/1951).',
    'patient 03.05.1951',
    'patient 03/05/2011',
    'The patient (dob 3 May 1951) waits.',
    'The patient, Mr  Anyone, waits.',
  ])('seems to be named: %s', (text) => {
    expect(onePersonIn(text)).toBe('a patient');
  });

  it.each([
    'Patients wait for care at home.',
    'The patient pathway changes on 01/12/2026.',
    'Dr Someone speaks for patients.',
    'Each patient born in the county.',
    `Mr Anyone is the director. ${'He spoke about money. '.repeat(5)}Every patient counts.`,
  ])('is not: %s', (text) => {
    expect(onePersonIn(text)).toBeNull();
  });
});

describe('words about one person', () => {
  const suggest = (suggestion: string) => ({ type: 'SuggestWords', suggestion }) as const;

  it('are turned away in whichever box they stand', () => {
    before()
      .when('the chair', suggest('As for NHS 943 476 5919.'))
      .isRefused({ code: 'HoldsNhsNumber', field: 'suggestion' });
    given()
      .when(governanceLead, { ...proposing(), why: '943 476 5919 waits.' })
      .isRefused({ code: 'HoldsNhsNumber', field: 'why' });
    before()
      .when('the chair', { ...suggest('Not for the patient, Mr Anyone.') })
      .isRefused({ code: 'AboutOnePerson', field: 'suggestion' });
  });

  it('are let through where whoever typed them says that they are about nobody, but no number', () => {
    const typed = (text: string) => [{ type: 'ViewGiven', words: { view: text } }];
    const confirmed = { aboutNoOne: true };
    expect(onePersonProblem(typed('The patient, Mr Anyone.'), confirmed)).toBeNull();
    expect(onePersonProblem(typed('943 476 5919'), confirmed)).toEqual({
      code: 'HoldsNhsNumber',
      field: 'view',
    });
  });
});
