import { describe, expect, it } from 'vitest';
import { versionHash } from '#shared/decision/words.ts';
import { laterBy } from '#shared/time.ts';
import { governanceLead } from '#test/support/board.ts';
import { friday, given, monday, proposing, saturday, tuesday, v1 } from '#test/support/decider.ts';
import { abstain, agree, declare, handle, object, passDeadline, withdraw } from './acts.ts';
import {
  body,
  chair,
  deputyChair,
  everyone,
  holders,
  put,
  surveyor,
  treasurer,
  warden,
} from './body.ts';

const seen = (version = v1) => ({ type: 'ConfirmSeen', version }) as const;
const rules = { silence: { adoptedAfter: { days: 7 } } };
const sent = { silence: { adoptedAfter: { days: 7 }, delivery: 'sent' as const } };
type Start = ReturnType<typeof put>;
const over = (start: Start, at = friday) => start.when('the clock', passDeadline(friday), at);
const passedOnly = { type: 'DeadlinePassed', deadline: friday } as const;

describe('a silence procedure', () => {
  const known = put(rules).when(everyone, seen());

  it('adopts the proposal when its time is over', () => {
    const adopted = over(known);
    expect(adopted.events.map(({ type }) => type)).toEqual(['DeadlinePassed', 'OutcomeRecorded']);
    adopted.ends({
      how: 'adopted by silence',
      effect: 'decided here',
      votes: null,
      presiding: 'chair',
      silent: ['chair', 'deputy-chair', 'treasurer', 'warden', 'surveyor'],
    });
  });

  it('does so late too, and never before', () => {
    over(known, saturday).ends({ how: 'adopted by silence' });
    over(known, laterBy(friday, -1)).yieldsNothing();
  });

  it('needs nobody to preside', () => {
    over(
      known.when(governanceLead, holders('chair')).when(governanceLead, holders('deputy-chair')),
    ).ends({ how: 'adopted by silence', presiding: null });
  });

  it('names only those who said nothing', () => {
    over(known.when([chair, warden], agree()).when(treasurer, abstain())).ends({
      silent: ['deputy-chair', 'surveyor'],
    });
  });

  it('is broken by an objection, withdrawn or not', () => {
    const objected = known.when(warden, object());
    over(objected).yields(passedOnly);
    over(objected.when(warden, withdraw())).yields(passedOnly);
  });

  it('is broken by a change that someone asked for', () => {
    over(known.when(warden, { type: 'SuggestWords', suggestion: 'Say 26.' })).yields(passedOnly);
  });

  it('waits while an interest does', () => {
    const declared = known.when(warden, declare);
    over(declared).yields(passedOnly);
    over(declared.when(chair, handle(warden, 'step out'))).ends({ how: 'adopted by silence' });
  });

  it('is announced for so long at least', () => {
    const week = laterBy(monday, 7 * 86_400_000);
    const raising = (answerBy: string) =>
      given().when(governanceLead, proposing({ forum: body(rules), answerBy }), monday);
    raising(laterBy(week, -1)).isRefused({ code: 'TooSoon', field: 'answerBy', earliest: week });
    expect(raising(week).decision.answerBy).toBe(week);
  });

  it('is announced for so long again with new words', () => {
    const posted = (at: string) =>
      put(sent).when(
        governanceLead,
        { type: 'PostNewVersion', basedOn: v1, question: 'Shall we?', why: 'Y.' },
        at,
      );
    const last = laterBy(friday, -7 * 86_400_000);
    over(posted(last)).ends({ how: 'adopted by silence' });
    over(posted(laterBy(last, 1))).yields(passedOnly);
  });

  it('is over before the steps begin, and not during them', () => {
    const talked = put(rules)
      .when(everyone, seen())
      .when(warden, object())
      .when(chair, { type: 'StartSteps' });
    over(talked).yields(passedOnly);
  });

  it('is over once steps were started, also where nobody objected', () => {
    const apart = put(sent)
      .when([chair, deputyChair], agree())
      .when([treasurer, warden, surveyor], abstain())
      .when(chair, { type: 'StartSteps' });
    over(apart).yields(passedOnly);
  });

  it('is none where nobody may answer', () => {
    const nobody = { votes: false };
    const watched = put(sent, {
      chair: nobody,
      'deputy-chair': nobody,
      treasurer: nobody,
      warden: nobody,
      surveyor: nobody,
    });
    over(watched).yields(passedOnly);
  });

  it('prepares for a meeting what is only prepared', () => {
    over(put(sent, {}, { takenAt: 'for a meeting' })).ends({
      how: 'adopted by silence',
      effect: 'ready for the meeting',
    });
  });

  it('does not take the room by surprise', () => {
    const answerBy = laterBy(monday, 3_600_000);
    put(sent, {}, { takenAt: 'at a meeting', answerBy })
      .when('the clock', passDeadline(answerBy), answerBy)
      .yields({ type: 'DeadlinePassed', deadline: answerBy });
  });
});

describe('a member who said nothing', () => {
  const four = [chair, deputyChair, treasurer, 'the surveyor'];

  it('has pressed "Seen", or nothing is adopted', () => {
    const missing = put(rules).when(four, seen());
    over(missing).yields(passedOnly);
    over(missing.when(warden, seen())).ends({ how: 'adopted by silence' });
    over(missing.when(warden, agree())).ends({ how: 'adopted by silence' });
  });

  it('has seen these words, not the ones before', () => {
    const v2 = versionHash(2, 'Shall we?', 'Y.');
    const reworded = put(rules)
      .when(everyone, seen())
      .when(
        governanceLead,
        { type: 'PostNewVersion', basedOn: v1, question: 'Shall we?', why: 'Y.' },
        tuesday,
      );
    over(reworded).yields(passedOnly);
    over(reworded.when(everyone, seen(v2))).ends({ how: 'adopted by silence' });
  });

  it('need not have, where sending is enough', () => {
    over(put(sent)).ends({ how: 'adopted by silence' });
  });
});

describe('silence', () => {
  it('is not consent by default', () => {
    over(put().when(everyone, seen())).yields(passedOnly);
  });
});

describe('silence while someone waits', () => {
  it('is broken by whoever needs more time or facts', () => {
    over(put(sent).when(warden, { type: 'NeedTime', what: 'The figures.' })).yields(passedOnly);
  });

  it('is broken by a question until it is answered', () => {
    const asked = put(sent).when(warden, { type: 'AskQuestion', question: 'Who pays?' });
    over(asked).yields(passedOnly);
    const answer = { type: 'AnswerQuestion', question: 'q1', answer: 'We do.' } as const;
    over(asked.when(governanceLead, answer)).ends({ how: 'adopted by silence' });
  });
});

describe('silence at a meeting, and of those who share a seat', () => {
  it('is never consent in the room', () => {
    over(put(sent, {}, { takenAt: 'at a meeting' })).yields(passedOnly);
  });

  it('is reached through one of several holders', () => {
    const shared = put(rules, { warden: { holders: [warden, 'Dee'] } })
      .when(everyone.slice(0, 3), seen())
      .when('the surveyor', seen());
    over(shared).yields(passedOnly);
    over(shared.when('Dee', seen())).ends({ how: 'adopted by silence' });
  });
});

describe('"Seen"', () => {
  it('is confirmed by members, of the words as they stand, once, and is no answer', () => {
    const pressed = put().when(warden, seen());
    pressed.yields({ type: 'SeenConfirmed', version: v1 });
    expect(pressed.decision.answers).toEqual({});
    pressed.when(warden, seen()).yieldsNothing();
    put().when(warden, seen('other')).isRefused({ code: 'WordsHaveChanged', number: 1 });
    put().when('a stranger', seen()).isRefused({ code: 'NotAMember' });
  });
});
