import { describe, expect, expectTypeOf, it } from 'vitest';
import { deedInWords } from '#bots/wording/simulation.ts';
import type { Expectation } from '#infra/cli/scenario/expectation.ts';
import type { Standing } from '#infra/cli/scenario/standing-of.ts';
import type { ActStep } from '#infra/cli/scenario/step.ts';
import type { Act } from '#shared/decision/command.ts';
import type { Decision } from '#shared/decision/decision.ts';
import type { How, LegalEffect } from '#shared/decision/outcome.ts';
import { simulatedText } from '#test/infra/cli/simulating.ts';

/** "agree with concern" of AgreeWithConcern. */
type Words<Text extends string> = Text extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : ` ${Lowercase<First>}`}${Words<Rest>}`
  : '';
type InWords<Type extends string> = Words<Uncapitalize<Type>>;

describe('a step', () => {
  it('is there for every act but the passing of time', () => {
    expectTypeOf<ActStep['does']>().toEqualTypeOf<
      InWords<Exclude<Act['type'], 'PassDeadline'>> | 'put forward'
    >();
    expect(deedInWords('AgreeWithConcern')).toBe('agree with concern');
  });
});

describe('an expectation', () => {
  it('can name everything that a decision can come to', () => {
    type Found = NonNullable<Expectation['outcome']>;
    expectTypeOf<NonNullable<Found['how']>>().toEqualTypeOf<How>();
    expectTypeOf<NonNullable<Found['effect']>>().toEqualTypeOf<LegalEffect>();
    expectTypeOf<NonNullable<Expectation['status']>>().toEqualTypeOf<Decision['status']>();
    expectTypeOf<keyof Expectation>().toEqualTypeOf<keyof Standing>();
  });
});

const raised = `scenario: A test
constitution: place-committee
at: 2026-12-01 09:00
people: [a passer-by]
steps:
  - { by: place-director, does: propose, question: Shall we?, answerBy: 2026-12-03 }
`;

/** Every step that is told in a line of its own, with what came of it in the lines below. */
async function toldOf(...steps: readonly string[]) {
  const { said } = await simulatedText(raised + steps.map((step) => `  - ${step}\n`).join(''));
  return said.slice(
    said.indexOf('In the end') - 1 - steps.length * 2,
    said.indexOf('In the end') - 1,
  );
}

describe('whoever is named', () => {
  it('may be a person without a seat', async () => {
    expect(await toldOf('{ by: a passer-by, does: agree, refused: NotAMember }')).toEqual([
      '2. 1 December 2026 at 9:01am: a passer-by: agree',
      '     Turned down (NotAMember): Only people with a seat on the committee can do this. The governance lead keeps the list of seats and can add one.',
    ]);
  });

  it('may be chosen as the rules choose seats', async () => {
    const { said } = await simulatedText(
      `${raised}  - { by: { class: clinical }, does: abstain }\n`,
    );
    expect(said).toContain(
      '2. 1 December 2026 at 9:01am: general-practice, director-of-nursing: abstain',
    );
  });
});

describe('an objection', () => {
  it('is named by its seat', async () => {
    const told = await toldOf(
      '{ by: council, does: object, harm: It is too far. }',
      '{ by: place-director, does: reply to objection, objection: council, reply: There is a bus. }',
      '{ by: council, does: withdraw objection }',
    );
    expect(told.filter((line) => line.startsWith(' '))).toEqual([
      '     The council member objected to version 1: “It is too far.”',
      '     The place director replied to the objection of the council member: “There is a bus.”',
      '     The council member took their objection back.',
    ]);
  });

  it('that nobody raised is not found', async () => {
    const told = await toldOf(
      '{ by: council, does: reply to objection, objection: council, refused: NoSuchObjection }',
    );
    expect(told[1]).toMatch(/NoSuchObjection/);
  });
});

describe('an answer', () => {
  it('may be to words that have changed since, or that never were', async () => {
    const { exit } = await simulatedText(
      [
        `${raised}  - { by: place-director, does: post new version, question: Shall we now? }`,
        '  - { by: council, does: agree, version: 1, refused: WordsHaveChanged }',
        '  - { by: council, does: agree, version: 7, refused: WordsHaveChanged }',
        '  - { by: council, does: agree, version: 2 }',
        'expect: { answers: { agree: 1 } }',
      ].join('\n'),
    );
    expect(exit).toBe('ok');
  });
});
