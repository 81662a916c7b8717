import { describe, expect, it } from 'vitest';
import { notOpened } from '#shared/decision/decision.ts';
import { maySeeDraft, underForum } from '#shared/decision/draft.ts';
import { effectsOf } from '#shared/decision/effects-of.ts';
import { governanceLead, under, withSeat } from '#test/support/board.ts';
import { friday, question, tuesday } from '#test/support/decider.ts';
import {
  back,
  council,
  type Drafted,
  discard,
  doctor,
  drafted,
  finance,
  forward,
  keep,
  ledBoard,
  open,
  show,
  voice,
} from '#test/support/drafting.ts';

const kept = drafted().does(doctor, keep({ why: '', answerBy: '' }));
const shown = kept.does(doctor, show(council));
const types = ({ last }: Drafted) => last.map(({ type }) => type);

/** Who is told what of the last thing that happened. */
function told({ events, last }: Drafted) {
  const before = drafted(events.slice(0, events.length - last.length));
  return last.flatMap((event) =>
    effectsOf(event, before.events.length === 0 ? notOpened : before.state).map((effect) =>
      effect.type === 'tell of draft' ? [effect.person, effect.notice] : [effect.type],
    ),
  );
}

describe('a draft', () => {
  it('may be incomplete, save for its question', () => {
    expect(types(kept)).toEqual(['DraftKept']);
    expect(kept.draft).toMatchObject({ proposer: doctor, waitsFor: null, proposal: { question } });
    expect(drafted().does(doctor, keep({ question: ' ' })).refusal).toEqual({
      code: 'Blank',
      field: 'question',
    });
  });

  it.each([
    ['question', { question: 'x'.repeat(201) }],
    ['why', { why: 'x'.repeat(2001) }],
    ['link', { link: 'x'.repeat(501) }],
    ['because', { publicity: { is: 'private', because: 'x'.repeat(3001), resolution: '' } }],
    ['resolution', { publicity: { is: 'private', because: '', resolution: 'x'.repeat(3001) } }],
  ] as const)('takes no more than its box: %s', (field, changes) => {
    expect(drafted().does(doctor, keep(changes)).refusal).toMatchObject({ code: 'TooLong', field });
  });

  it('is begun by whoever could raise a proposal', () => {
    expect(types(drafted().does(governanceLead, keep()))).toEqual(['DraftKept']);
    expect(drafted().does('a stranger', keep()).refusal).toEqual({ code: 'NotAMember' });
  });

  it('keeps nothing of an NHS number, and asks about a name near a patient', () => {
    const number = keep({ why: 'As for NHS 943 476 5919.' });
    expect(drafted().does(doctor, number).refusal).toEqual({
      code: 'HoldsNhsNumber',
      field: 'why',
    });
    const name = keep({ why: 'Not for the patient, Mr Anyone.' });
    expect(drafted().does(doctor, name).refusal).toEqual({ code: 'AboutOnePerson', field: 'why' });
    const concern = shown.does(council, voice('NHS 943 476 5919 waits.'));
    expect(concern.refusal).toEqual({ code: 'HoldsNhsNumber', field: 'concern' });
  });

  it('goes to no channel: its proposer has it at hand', () => {
    expect(told(kept)).toEqual([[doctor, 'your draft']]);
    expect(told(kept.does(doctor, keep()))).toEqual([]);
  });

  it('kept again in the same words changes nothing', () => {
    expect(types(kept.does(doctor, keep({ why: '', answerBy: '' })))).toEqual([]);
    expect(kept.does(doctor, keep()).draft.proposal.why).not.toBe('');
  });

  it('is written by nobody else', () => {
    const no = { code: 'NotYourDraft', proposer: doctor };
    expect(shown.does(council, keep()).refusal).toEqual(no);
    expect(shown.does(governanceLead, forward()).refusal).toEqual(no);
    expect(shown.does(council, show(finance)).refusal).toEqual(no);
    expect(shown.does(council, discard()).refusal).toEqual(no);
    expect(shown.does(governanceLead, discard()).refusal).toEqual(no);
  });

  it('knows only what is done to drafts', () => {
    expect(kept.does(council, { type: 'Agree', version: 'v' }).refusal).toEqual({
      code: 'NothingHere',
    });
    expect(drafted().does(doctor, show(council)).refusal).toEqual({ code: 'NothingHere' });
  });
});

it('keeps what it asks to be dealt with in, and why', () => {
  const publicity = { is: 'private', because: 'It names a firm.', resolution: '' } as const;
  const apart = drafted().does(doctor, keep({ publicity }));
  expect(apart.draft.proposal.publicity).toEqual(publicity);
});

it('what happens to a draft changes nothing where there is none, or none any more', () => {
  const ended = shown.does(doctor, discard());
  for (const event of shown.events) {
    expect(drafted([...ended.events, event]).state).toEqual({ status: 'discarded' });
  }
  expect(drafted(shown.events.slice(1)).state).toEqual({ status: 'not opened' });
});

describe('showing a draft', () => {
  it('lets a member read it, for as long as they are one', () => {
    expect(told(shown)).toEqual([[council, 'draft shown to you']]);
    expect(maySeeDraft(kept.draft, council)).toBe(false);
    expect(maySeeDraft(shown.draft, council)).toBe(true);
    const left = withSeat(ledBoard, 'council member', { holders: ['another'] });
    expect(maySeeDraft(underForum(shown.draft, left), council)).toBe(false);
    expect([doctor, governanceLead].every((who) => maySeeDraft(kept.draft, who))).toBe(true);
  });

  it('again, or to the governance lead, changes nothing', () => {
    expect(types(shown.does(doctor, show(council)))).toEqual([]);
    const led = under(withSeat(ledBoard, 'chair', { holders: [governanceLead] }), {});
    expect(types(kept.does(doctor, show(governanceLead, led)))).toEqual([]);
  });

  it('is for members other than oneself', () => {
    const no = { code: 'NotAChoice', field: 'person' };
    expect(kept.does(doctor, show('a stranger')).refusal).toMatchObject(no);
    expect(kept.does(doctor, show(doctor)).refusal).toMatchObject(no);
  });
});

describe('a concern on a draft', () => {
  it('is told to the proposer, kept once, and is no answer', () => {
    const worried = shown.does(council, voice());
    expect(told(worried)).toEqual([[doctor, 'concern on your draft']]);
    expect(worried.draft.concerns).toMatchObject([
      { by: council, concern: 'Who pays after March?' },
    ]);
    expect(types(worried.does(council, voice()))).toEqual([]);
    expect(types(worried.does(governanceLead, voice()))).toEqual(['ConcernOnDraft']);
    expect(types(worried.does(council, voice('Who decides?')))).toEqual(['ConcernOnDraft']);
  });

  it('needs words, and someone else to whom it was shown', () => {
    expect(shown.does(council, voice('')).refusal).toEqual({ code: 'Blank', field: 'concern' });
    expect(shown.does(doctor, voice()).refusal).toEqual({ code: 'OwnDraft' });
    expect(shown.does(finance, voice()).refusal).toMatchObject({ code: 'NotYourDraft' });
  });

  it('stays with the proposal and counts for nothing there', () => {
    const plain = under(ledBoard, { opening: 'the proposer' });
    const opened = shown.does(council, voice()).does(doctor, forward({ forum: plain })).played;
    expect(opened.decision).toMatchObject({
      status: 'seeking consensus',
      proposer: doctor,
      onDraft: [{ by: council, concern: 'Who pays after March?' }],
      answers: {},
    });
  });
});

describe('discarding a draft', () => {
  it('ends it, and nothing is told to anyone', () => {
    const ended = shown.does(doctor, discard());
    expect(types(ended)).toEqual(['DraftDiscarded']);
    expect(told(ended)).toEqual([]);
    const over = { code: 'AlreadyClosed', status: 'discarded' };
    expect(ended.does(doctor, discard()).refusal).toEqual(over);
    expect(ended.does(doctor, keep()).refusal).toEqual(over);
    expect(ended.does(doctor, { type: 'WithdrawProposal' }).refusal).toEqual({
      code: 'NothingHere',
    });
  });

  it('is for the governance lead where the proposer has left', () => {
    const left = withSeat(ledBoard, 'medical director', { holders: ['another'] });
    expect(types(shown.does(governanceLead, discard(left)))).toEqual(['DraftDiscarded']);
    expect(shown.does(council, discard(left)).refusal).toMatchObject({ code: 'NotYourDraft' });
  });
});

it('what is open is no draft any more', () => {
  const plain = under(ledBoard, { opening: 'the proposer' });
  const opened = kept.does(doctor, forward({ forum: plain }), tuesday);
  expect(opened.last).toMatchObject([{ type: 'ProposalOpened', answerBy: friday }]);
  for (const act of [keep(), forward(), show(council), voice(), discard(), open(), back()]) {
    expect(opened.does(doctor, act).refusal).toEqual({ code: 'AlreadyOpened' });
  }
  const [first] = kept.events;
  if (first === undefined) throw new Error('nothing was kept');
  expect(effectsOf(first, opened.state)).toEqual([]);
  expect(drafted([...opened.events, first]).state).toEqual(opened.state);
});
