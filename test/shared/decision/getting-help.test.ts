import { describe, expect, it } from 'vitest';
import { deadlinesOf } from '#shared/decision/deadlines.ts';
import { limits } from '#shared/decision/words.ts';
import { governanceLead } from '#test/support/board.ts';
import { tuesday } from '#test/support/decider.ts';
import { declare, handle, openVote, recordStep } from './acts.ts';
import { chair, surveyor } from './body.ts';
import { asked, begun, help, helping, last, note, on, until } from './helped.ts';

describe('outside help', () => {
  it('goes on record: who, how and until when', () => {
    asked.yields({
      type: 'HelpBegun',
      step: last,
      kind: 'mediation',
      person: null,
      until,
      words: { office: 'the regional director' },
    });
    asked.when(chair, help()).yieldsNothing();
  });

  it('is asked for by the person presiding, on the step that takes it', () => {
    begun().when(surveyor, help()).isRefused({ code: 'NotPresiding' });
    begun({ steps: [note, helping] })
      .when(chair, help())
      .isRefused({ code: 'NotTheNextStep', next: 'principles' });
    begun({ steps: [note, helping] })
      .when(chair, help({ step: 'principles' }))
      .isRefused({ code: 'StepTakesOther', step: 'principles' });
  });

  it('needs a person or an office, and time', () => {
    begun()
      .when(chair, help({ office: ' ' }))
      .isRefused({ code: 'Blank', field: 'office' });
    begun()
      .when(chair, help({ person: 'Dee', office: 'x'.repeat(limits.question + 1) }))
      .isRefused({ code: 'TooLong', field: 'office' });
    begun()
      .when(chair, help({ until: tuesday }))
      .isRefused({ code: 'DateHasPassed', field: 'until' });
  });

  it('comes from outside: not from the proposer, the chair or anyone with a vote', () => {
    const no = { code: 'MayNotHelp', field: 'person', because: 'takes part' } as const;
    for (const person of [governanceLead, chair, surveyor]) {
      begun().when(chair, help({ person })).isRefused(no);
    }
    const voice = begun({}, { surveyor: { votes: false } });
    expect(voice.when(chair, help({ person: surveyor })).events).toHaveLength(1);
    voice
      .when(surveyor, declare)
      .when(chair, handle(surveyor, 'step out'))
      .when(chair, help({ person: surveyor }))
      .isRefused({ ...no, because: 'stepped out' });
  });

  it('comes before the note, which says what came of it', () => {
    begun()
      .when(chair, recordStep(last))
      .isRefused({ code: 'StepNeedsMore', step: last, needs: { is: 'help' }, presiding: 'chair' });
    const done = asked.when(chair, recordStep(last), on(2));
    expect(done.decision.helps).toMatchObject([{ since: tuesday, ended: on(2) }]);
    expect(done.when(chair, openVote).decision.status).toBe('voting');
  });

  it('can be changed: the new one takes the place of the old', () => {
    const other = asked.when(chair, help({ kind: 'peer review', until: on(9) }), on(1));
    expect(other.decision.helps).toMatchObject([
      { kind: 'mediation', ended: on(1) },
      { kind: 'peer review', since: on(1), stoppedAt: tuesday, ended: null },
    ]);
    expect(deadlinesOf(other.decision)).toEqual([on(9)]);
  });
});
