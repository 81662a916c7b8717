import { describe, expect, it } from 'vitest';
import type { Act } from '#shared/decision/command.ts';
import { principlesChosen } from '#shared/decision/principles.ts';
import type { Step } from '#shared/forum/constitution/steps.ts';
import { openVote, recordStep } from './acts.ts';
import { chair, surveyor, warden } from './body.ts';
import { begun, step } from './steps-that-take.ts';

const view = (...chosen: string[]): Act => ({
  type: 'AddView',
  view: 'It is not fair.',
  principles: chosen,
});
const finish = (id: string, ...chosen: string[]): Act => ({
  type: 'RecordStep',
  step: id,
  note: 'Talked over.',
  principles: chosen,
});

describe('a step that takes principles', () => {
  const asked = begun([step('principles', 'principles'), step('last')]);

  it('waits until someone chose one, and stands on record with a note', () => {
    asked
      .when(chair, recordStep('principles'))
      .isRefused({ code: 'NoPrinciple', field: 'principles' });
    const tagged = asked.when(surveyor, view('fairness'));
    tagged.yields({
      type: 'ViewAdded',
      step: 'principles',
      principles: ['fairness'],
      words: { view: 'It is not fair.' },
    });
    const done = tagged.when(chair, recordStep('principles'));
    done.yields({ type: 'StepRecorded', step: 'principles', words: { note: 'Talked over.' } });
    tagged
      .when(chair, { ...recordStep('principles'), note: '' } as Act)
      .isRefused({ code: 'Blank', field: 'note' });
  });

  it('is finished by the person presiding, who may choose one then', () => {
    const done = asked.when(chair, finish('principles', 'thrift'));
    done.yields({
      type: 'StepRecorded',
      step: 'principles',
      principles: ['thrift'],
      words: { note: 'Talked over.' },
    });
    expect(principlesChosen(done.decision, step('principles', 'principles') as Step)).toEqual([
      'thrift',
    ]);
  });

  it('keeps what several chose, once each and in the order of the rules', () => {
    const { decision } = asked
      .when(surveyor, view('thrift', 'fairness'))
      .when(warden, view('fairness'));
    expect(principlesChosen(decision, step('principles', 'principles') as Step)).toEqual([
      'fairness',
      'thrift',
    ]);
  });

  it('counts none that were chosen on another step', () => {
    const twice = begun([step('principles', 'principles'), step('last', 'principles')]);
    const first = twice.when(chair, finish('principles', 'thrift'));
    expect(principlesChosen(first.decision, step('last', 'principles') as Step)).toEqual([]);
    first.when(chair, recordStep('last')).isRefused({ code: 'NoPrinciple' });
  });

  it('takes the same view with other principles as one more, and the same twice as one', () => {
    const once = asked.when(surveyor, view('fairness'));
    once.when(surveyor, view('fairness')).yieldsNothing();
    expect(once.when(surveyor, view('thrift')).events).toHaveLength(1);
  });

  it('knows those of the rules only', () => {
    const unknown = { code: 'NotAChoice', field: 'principles', found: 'speed' } as const;
    asked.when(surveyor, view('fairness', 'speed')).isRefused(unknown);
    asked.when(chair, finish('principles', 'speed')).isRefused(unknown);
    const later = asked.when(chair, finish('principles', 'thrift'));
    later
      .when(surveyor, view('fairness'))
      .isRefused({ code: 'NotAChoice', field: 'principles', found: 'fairness' });
  });

  it('takes a note alone where the rules say that it may, or list none', () => {
    const either = begun([step('principles', 'principles or a note')]);
    expect(either.when(chair, recordStep('principles')).decision.steps).toHaveLength(1);
    expect(either.when(surveyor, view('thrift')).events).toHaveLength(1);
    const none = begun([step('principles', 'principles')], { principles: undefined });
    expect(none.when(chair, recordStep('principles')).decision.steps).toHaveLength(1);
  });

  it('bars a vote, and the refusal says what is missing', () => {
    asked.when(chair, openVote).isRefused({
      code: 'StepsMissing',
      steps: ['principles', 'last'],
      needs: { is: 'a principle' },
      presiding: 'chair',
    });
  });
});
