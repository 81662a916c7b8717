import { describe, expect, it } from 'vitest';
import { missingSteps, nextStep, stepEnds } from '#shared/decision/resolving.ts';
import { versionHash } from '#shared/decision/words.ts';
import { laterBy } from '#shared/time.ts';
import { governanceLead } from '#test/support/board.ts';
import { monday, tuesday, v1 } from '#test/support/decider.ts';
import { object, openVote, passDeadline, recordStep } from './acts.ts';
import { chair, majority, put, warden } from './body.ts';

const day = 86_400_000;
const step = (id: string, more: object = {}) => ({ id, name: id, asks: 'What?', ...more });
const start = { type: 'StartSteps' } as const;
const begun = (steps: readonly object[], rules: object = {}) =>
  put({ vote: majority, steps: steps as never, ...rules })
    .when(warden, object())
    .when(chair, start);

describe('steps', () => {
  const two = [step('principles'), step('aims')];

  it('are taken in the order written', () => {
    begun(two)
      .when(chair, recordStep('aims'))
      .isRefused({ code: 'NotTheNextStep', next: 'principles' });
    begun(two)
      .when(chair, recordStep('principles'))
      .when(chair, recordStep('principles'))
      .isRefused({ code: 'NotTheNextStep', next: 'aims' });
  });

  it('are taken in any order where the rules let them, each once', () => {
    const free = begun(two, { stepsInOrder: false }).when(chair, recordStep('aims'));
    expect(nextStep(free.decision)?.id).toBe('principles');
    free.when(chair, recordStep('aims')).isRefused({ code: 'NotTheNextStep', next: 'principles' });
    free
      .when(chair, recordStep('prayer'))
      .isRefused({ code: 'NotTheNextStep', next: 'principles' });
    const done = free.when(chair, recordStep('principles'));
    expect(missingSteps(done.decision)).toEqual([]);
    done.when(chair, recordStep('aims')).isRefused({ code: 'NotTheNextStep', next: null });
    done.when(chair, openVote).yields({
      type: 'VoteOpened',
      openUntil: null,
      words: { why: 'Two meetings changed no mind.' },
    });
  });

  it('that are not required bar no vote', () => {
    const steps = [step('principles'), step('outside help', { required: false })];
    const taken = begun(steps).when(chair, recordStep('principles'));
    expect(taken.when(chair, openVote).decision.status).toBe('voting');
  });
});

describe('a step with a time box', () => {
  const boxed = begun([step('mediation', { timeBox: { days: 7 } }), step('aims')]);
  const ends = laterBy(tuesday, 7 * day);

  it('ends so long after it began', () => {
    expect(stepEnds(boxed.decision)).toBe(ends);
    expect(
      stepEnds(put({ steps: [step('mediation', { timeBox: { days: 7 } })] }).decision),
    ).toBeNull();
    expect(stepEnds(begun([step('aims')]).decision)).toBeNull();
  });

  it('bars the way no longer once its time ran out, and not sooner', () => {
    boxed.when('the clock', passDeadline(ends), laterBy(ends, -1)).yieldsNothing();
    const out = boxed.when('the clock', passDeadline(ends), ends);
    out.yields({ type: 'StepRanOut', step: 'mediation' });
    expect(missingSteps(out.decision).map(({ id }) => id)).toEqual(['aims']);
    out.when('the clock', passDeadline(ends), ends).yieldsNothing();
    out.when(chair, recordStep('mediation')).isRefused({ code: 'NotTheNextStep', next: 'aims' });
    const done = out.when(chair, recordStep('aims'), ends);
    expect(done.when(chair, openVote, ends).decision.status).toBe('voting');
  });

  it('does not run out once it is on record', () => {
    boxed
      .when(chair, recordStep('mediation'))
      .when('the clock', passDeadline(ends), ends)
      .yieldsNothing();
  });

  it('begins where the one before it ended', () => {
    const steps = [
      step('principles', { timeBox: { days: 1 } }),
      step('mediation', { timeBox: { days: 7 } }),
    ];
    const recorded = begun(steps).when(
      chair,
      recordStep('principles'),
      laterBy(tuesday, 3_600_000),
    );
    expect(stepEnds(recorded.decision)).toBe(laterBy(tuesday, 7 * day + 3_600_000));
    const first = laterBy(tuesday, day);
    const ranOut = begun(steps).when('the clock', passDeadline(first), laterBy(first, 60_000));
    expect(stepEnds(ranOut.decision)).toBe(laterBy(first, 7 * day + 60_000));
    expect(
      stepEnds(
        ranOut.when(
          'the clock',
          passDeadline(laterBy(first, 7 * day + 60_000)),
          laterBy(first, 8 * day),
        ).decision,
      ),
    ).toBeNull();
  });

  it('gets no more time by a step taken out of turn', () => {
    const free = begun([step('mediation', { timeBox: { days: 7 } }), step('aims')], {
      stepsInOrder: false,
    }).when(chair, recordStep('aims'), laterBy(tuesday, day));
    expect(stepEnds(free.decision)).toBe(ends);
  });

  it('stops with new words, and begins again with the steps', () => {
    const posted = boxed.when(governanceLead, {
      type: 'PostNewVersion',
      basedOn: v1,
      question: 'Shall we?',
      why: 'Y.',
    });
    expect(posted.decision.status).toBe('seeking consensus');
    expect(stepEnds(posted.decision)).toBeNull();
    posted.when('the clock', passDeadline(ends), ends).yieldsNothing();
    const again = posted.when(chair, start, laterBy(tuesday, day));
    expect(stepEnds(again.decision)).toBe(laterBy(ends, day));
    expect(versionHash(2, 'Shall we?', 'Y.')).toBe(again.decision.versions.at(-1)?.hash);
  });

  it('does not run out once there is a vote', () => {
    const optional = begun([step('help', { required: false, timeBox: { days: 7 } })]);
    const voting = optional.when(chair, openVote);
    voting.when('the clock', passDeadline(ends), ends).yieldsNothing();
    expect(monday < ends).toBe(true);
  });
});
