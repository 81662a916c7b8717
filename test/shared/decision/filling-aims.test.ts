import { describe, expect, it } from 'vitest';
import type { Act } from '#shared/decision/command.ts';
import { stepNeeds } from '#shared/decision/step-needs.ts';
import { limits } from '#shared/decision/words.ts';
import type { Step } from '#shared/forum/constitution/steps.ts';
import { fillAims } from '#test/support/play.ts';
import { openVote, recordStep } from './acts.ts';
import { chair, majority, put, surveyor } from './body.ts';
import { begun, step } from './steps-that-take.ts';

describe('a step that takes the triple aim sheet', () => {
  const asked = begun([step('aims', 'triple aim'), step('last')]);
  const nothing = { health: '', care: '', money: '' };
  const fill = (boxes: object): Act => ({ ...fillAims, ...nothing, ...boxes }) as Act;

  it('is filled in aim by aim; what is filled in is kept', () => {
    const one = asked.when(chair, fill({ health: 'Better.', plans: 'https://example.nhs.uk/p' }));
    expect(stepNeeds(one.decision, step('aims', 'triple aim') as Step)).toEqual({
      is: 'aims',
      left: ['care', 'money'],
    });
    const all = one.when(chair, fill({ care: 'Safer.', money: 'None.', doNotApply: ['money'] }));
    expect(all.decision.sheets['aims']).toEqual({
      notes: { health: 'Better.', care: 'Safer.', money: 'None.' },
      doNotApply: ['money'],
      plans: 'https://example.nhs.uk/p',
    });
    const again = all.when(chair, fill({ health: 'Much better.', money: 'Half a million.' }));
    expect(again.decision.sheets['aims']).toMatchObject({
      notes: { health: 'Much better.', money: 'Half a million.' },
      doNotApply: [],
    });
  });

  it('is finished with a note once all three are there', () => {
    const refused = {
      code: 'StepNeedsMore',
      step: 'aims',
      needs: { is: 'aims', left: ['care', 'money'] },
      presiding: 'chair',
    } as const;
    asked
      .when(chair, fill({ health: 'Better.' }))
      .when(chair, recordStep('aims'))
      .isRefused(refused);
    const full = asked.when(chair, fillAims);
    expect(full.when(chair, recordStep('aims')).decision.steps).toHaveLength(1);
  });

  it('filled in alike twice changes nothing', () => {
    asked.when(chair, fillAims).when(chair, fillAims).yieldsNothing();
  });

  it('is filled in by the person presiding, while the step is at hand', () => {
    asked.when(surveyor, fillAims).isRefused({ code: 'NotPresiding' });
    const done = asked.when(chair, fillAims).when(chair, recordStep('aims'));
    done.when(chair, fillAims).isRefused({ code: 'NotTheNextStep', next: 'last' });
    done
      .when(chair, { ...fillAims, step: 'last' } as Act)
      .isRefused({ code: 'StepTakesOther', step: 'last' });
    put({ vote: majority, steps: [step('aims', 'triple aim')] })
      .when(chair, fillAims)
      .isRefused({ code: 'StepsNotStarted' });
  });

  it('says what is wrong with a box', () => {
    asked.when(chair, fill({})).isRefused({ code: 'Blank', field: 'health' });
    asked
      .when(chair, fill({ health: 'Better.', doNotApply: ['care'] }))
      .isRefused({ code: 'Blank', field: 'care' });
    asked
      .when(chair, fill({ money: 'x'.repeat(limits.words + 1) }))
      .isRefused({ code: 'TooLong', field: 'money' });
    asked
      .when(chair, fill({ plans: 'https://example.nhs.uk\nthe plan' }))
      .isRefused({ code: 'NotALink', field: 'plans', found: 'the plan' });
    asked
      .when(chair, fill({ plans: `https://example.nhs.uk/${'x'.repeat(limits.link)}` }))
      .isRefused({ code: 'TooLong', field: 'plans' });
  });

  it('names no patient', () => {
    asked
      .when(chair, fill({ health: 'NHS 943 476 5919 gets better.' }))
      .isRefused({ code: 'HoldsNhsNumber', field: 'health' });
  });

  it('is not worked on while a vote is open', () => {
    const free = begun([{ ...step('aims', 'triple aim'), required: false }]);
    free.when(chair, openVote).when(chair, fillAims).isRefused({ code: 'VoteIsOpen' });
  });

  it('keeps what was filled in through new words', () => {
    const posted = asked.when(chair, fillAims).when(chair, {
      type: 'PostNewVersion',
      basedOn: asked.decision.versions[0].hash,
      question: 'Shall we?',
      why: 'Y.',
    });
    const again = posted.when(chair, { type: 'StartSteps' });
    expect(again.when(chair, recordStep('aims')).decision.steps).toHaveLength(1);
  });
});
