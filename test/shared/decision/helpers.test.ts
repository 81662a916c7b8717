import { describe, expect, it } from 'vitest';
import type { Act } from '#shared/decision/command.ts';
import { effectsOf } from '#shared/decision/effects-of.ts';
import { maySee } from '#shared/decision/standing.ts';
import { waitsFor } from '#shared/decision/waits-for.ts';
import { agree, declare, handle, openVote, recordStep } from './acts.ts';
import { chair, nominate, surveyor, treasurer } from './body.ts';
import { asked, begun, help, last } from './helped.ts';

describe('whoever helps', () => {
  const dee = asked.when(chair, help({ person: 'Dee' }));
  const secret = begun({ publicity: { normally: 'private' } });

  it('is told, is shown the item, and is told how it ends', () => {
    const [event] = dee.events;
    if (event === undefined) throw new Error('nothing happened');
    const effects = effectsOf(event, asked.decision);
    expect(effects).toContainEqual({ type: 'show to', person: 'Dee' });
    expect(effects).toContainEqual({ type: 'tell', person: 'Dee', notice: { kind: 'you help' } });
    const ended = dee.when(chair, { type: 'TakeToMeeting' });
    const [outcome] = ended.events;
    if (outcome === undefined) throw new Error('nothing happened');
    expect(effectsOf(outcome, dee.decision)).toContainEqual({
      type: 'tell',
      person: 'Dee',
      notice: { kind: 'outcome' },
    });
  });

  it('whom the directory does not know is told nothing', () => {
    const [event] = asked.events;
    if (event === undefined) throw new Error('nothing happened');
    const effects = effectsOf(event, begun().decision);
    expect(effects.map(({ type }) => type)).toEqual(['redraw', 'wake at', 'tell']);
  });

  it('sees a private item from then on until the step is on record, once', () => {
    expect(maySee(secret.decision, 'Dee')).toBe(false);
    const shown = secret.when(chair, help({ person: 'Dee' }));
    expect(maySee(shown.decision, 'Dee')).toBe(true);
    const [event] = shown.events;
    if (event === undefined) throw new Error('nothing happened');
    const showings = effectsOf(event, secret.decision).filter(({ type }) => type === 'show to');
    expect(showings).toEqual([{ type: 'show to', person: 'Dee' }]);
    expect(maySee(shown.when(chair, help({ person: 'Pat' })).decision, 'Dee')).toBe(false);
    expect(maySee(shown.when(chair, recordStep(last)).decision, 'Dee')).toBe(false);
  });

  it('neither answers nor votes, whomever they stand in for', () => {
    const rules = { deputies: { allowedBy: 'the holder' } };
    const deputy = begun(rules)
      .when(chair, help({ person: 'Dee' }))
      .when(treasurer, nominate('Dee'));
    deputy.when('Dee', agree()).isRefused({ code: 'HelpsHere' });
    expect(waitsFor(deputy.decision, 'Dee')).toEqual([]);
    const voting = deputy.when(chair, recordStep(last)).when(chair, openVote);
    voting.when('Dee', { type: 'Vote', choice: 'for' }).isRefused({ code: 'HelpsHere' });
  });

  it('asks and advises only with a seat of their own', () => {
    const question: Act = { type: 'AskQuestion', question: 'Why?' };
    dee.when('Dee', question).isRefused({ code: 'NotAMember' });
    dee.when('Dee', { type: 'AddView', view: 'V.' }).isRefused({ code: 'NotAMember' });
    const voice = begun({}, { surveyor: { votes: false } }).when(chair, help({ person: surveyor }));
    expect(voice.when(surveyor, { type: 'GiveView', view: 'V.' }).events).toHaveLength(1);
    expect(voice.when(surveyor, question).events).toHaveLength(1);
  });

  it('and then steps out sees nothing of it', () => {
    const out = begun({}, { surveyor: { votes: false } })
      .when(chair, help({ person: surveyor }))
      .when(surveyor, declare)
      .when(chair, handle(surveyor, 'step out'));
    expect(maySee(out.decision, surveyor)).toBe(false);
    expect(out.when(chair, help({ person: 'Pat' })).events).toHaveLength(1);
  });
});
