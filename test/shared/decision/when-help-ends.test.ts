import { describe, expect, it } from 'vitest';
import { deadlinesOf } from '#shared/decision/deadlines.ts';
import { effectsOf } from '#shared/decision/effects-of.ts';
import { helpNow } from '#shared/decision/outside-help.ts';
import { stepEnds } from '#shared/decision/resolving.ts';
import { versionHash } from '#shared/decision/words.ts';
import { laterBy } from '#shared/time.ts';
import { governanceLead } from '#test/support/board.ts';
import { friday, tuesday } from '#test/support/decider.ts';
import { openVote, passDeadline, recordStep } from './acts.ts';
import { chair, everyone, majority, put } from './body.ts';
import { asked, begun, day, help, helping, last, newWords, note, on, until } from './helped.ts';

type Given = ReturnType<typeof put>;
const extended = (to: string) =>
  ({ type: 'TimeExtended', until: to, because: 'outside help', words: { why: '' } }) as const;

describe('when outside help ends', () => {
  it('answers have as many days more as the clock stood still, the last begun', () => {
    const done = asked.when(chair, recordStep(last), laterBy(on(2), 1));
    done.yields(
      { type: 'StepRecorded', step: last, words: { note: 'Talked over.' } },
      extended(laterBy(friday, 3 * day)),
    );
    expect(deadlinesOf(done.decision)).toEqual([laterBy(friday, 3 * day)]);
    asked
      .when(chair, recordStep(last), tuesday)
      .yields({ type: 'StepRecorded', step: last, words: { note: 'Talked over.' } });
  });

  it('with new words, everyone is asked again with that time, and the step waits for its note', () => {
    const posted = asked.when(governanceLead, newWords, on(2));
    posted.yields({
      type: 'VersionPosted',
      version: versionHash(2, 'Shall we?', 'Y.'),
      answerBy: laterBy(friday, 2 * day),
      words: { question: 'Shall we?', why: 'Y.' },
    });
    expect(helpNow(posted.decision)).toBeNull();
    expect(posted.decision.helps).toMatchObject([{ ended: on(2) }]);
    const again = posted.when(chair, { type: 'StartSteps' }, on(3));
    expect(again.when(chair, recordStep(last), on(3)).events).toHaveLength(1);
  });

  it('because its time is over, the person presiding is told and the clock goes on', () => {
    asked.when('the clock', passDeadline(until), laterBy(until, -1)).yieldsNothing();
    const out = asked.when('the clock', passDeadline(until), until);
    out.yields({ type: 'HelpRanOut', step: last }, extended(laterBy(friday, 7 * day)));
    const [event] = out.events;
    if (event === undefined) throw new Error('nothing happened');
    expect(effectsOf(event, asked.decision)).toContainEqual({
      type: 'tell',
      person: chair,
      notice: { kind: 'help ran out' },
    });
    out.when('the clock', passDeadline(until), until).yieldsNothing();
    out.when(chair, openVote, until).isRefused({ code: 'StepsMissing', steps: [last] });
    expect(out.when(chair, help({ until: on(9) }), until).events).toHaveLength(1);
    expect(out.when(chair, recordStep(last), until).events).toHaveLength(1);
  });

  it('answers that were over stay over', () => {
    const late = begun().when('the clock', passDeadline(friday), friday);
    const done = late
      .when(chair, help({ until: on(20) }), friday)
      .when(chair, recordStep(last), on(15));
    expect(done.events).toHaveLength(1);
    expect(done.decision.deadlinePassed).toBe(true);
  });

  it('the time of the step goes on where it stood', () => {
    const boxed = { ...helping, timeBox: { days: 5 } };
    const rules = { steps: [{ ...note, timeBox: { days: 5 } }, helping], stepsInOrder: false };
    expect(stepEnds(begun({ steps: [boxed] }).decision)).toBe(on(5));
    const alone = begun({ steps: [boxed] }).when(chair, help(), on(1));
    expect(stepEnds(alone.decision)).toBe(on(5));
    alone.when('the clock', passDeadline(on(5)), on(5)).yieldsNothing();
    const over = alone.when('the clock', passDeadline(until), until);
    expect(stepEnds(over.decision)).toBe(on(11));
    const apart = begun(rules).when(chair, help(), on(1)).when(chair, recordStep(last), on(3));
    expect(stepEnds(apart.decision)).toBe(on(7));
    const other = begun(rules)
      .when(chair, help(), on(1))
      .when(chair, recordStep('principles'), on(3));
    expect(helpNow(other.decision)?.step).toBe(last);
    expect(other.decision.stepSince).toBe(on(3));
  });

  it('help with a step before does not shorten or lengthen the next', () => {
    const next = { id: 'next', name: 'next', asks: 'What?', timeBox: { days: 5 } };
    const done = begun({ steps: [helping, next] })
      .when(chair, help(), on(1))
      .when(chair, recordStep(last), on(3));
    expect(stepEnds(done.decision)).toBe(on(8));
  });

  it('nobody’s silence agrees to it any more', () => {
    const silence = { adoptedAfter: { days: 1 }, delivery: 'seen' };
    const started = put({ silence, vote: majority, steps: [helping] })
      .when('the clock', passDeadline(friday), friday)
      .when(chair, { type: 'StartSteps' }, friday);
    const adopted = (helped: Given) => {
      const posted = helped.when(governanceLead, newWords, on(12)).decision;
      const { answerBy, versions } = posted;
      const version = versions.at(-1)?.hash ?? '';
      return helped
        .when(governanceLead, newWords, on(12))
        .when(everyone, { type: 'ConfirmSeen', version }, on(12))
        .when('the clock', passDeadline(answerBy), answerBy);
    };
    adopted(started).ends({ how: 'adopted by silence' });
    const helped = adopted(started.when(chair, help({ until: on(20) }), friday));
    expect(helped.events.map(({ type }) => type)).toEqual(['DeadlinePassed']);
  });
});
