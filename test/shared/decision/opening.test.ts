import { describe, expect, it } from 'vitest';
import { effectsOf } from '#shared/decision/effects-of.ts';
import { governanceLead, under, withSeat } from '#test/support/board.ts';
import { saturday, tuesday, v1 } from '#test/support/decider.ts';
import {
  back,
  type Drafted,
  doctor,
  drafted,
  fill,
  forward,
  keep,
  ledBoard,
  open,
  wholeSheet,
} from '#test/support/drafting.ts';
import { programme } from '#test/support/states/asked-by-a-programme.ts';

const waiting = drafted().does(doctor, forward());
const filled = waiting.does(governanceLead, fill());
const types = ({ last }: Drafted) => last.map(({ type }) => type);
const effects = ({ events, last }: Drafted) =>
  last.flatMap((event) => effectsOf(event, drafted(events.slice(0, -last.length)).state));

describe('where the governance lead opens', () => {
  it('a proposal that is put forward waits for them', () => {
    expect(types(waiting)).toEqual(['DraftPutForward']);
    expect(waiting.draft.waitsFor).toBe(governanceLead);
    expect(effects(waiting)).toEqual([
      { type: 'tell of draft', person: doctor, notice: 'your draft' },
      { type: 'tell of draft', person: governanceLead, notice: 'draft waits for you' },
    ]);
  });

  it('is judged as any proposal when it is put forward', () => {
    expect(drafted().does(doctor, forward({ why: '' })).refusal).toEqual({
      code: 'Blank',
      field: 'why',
    });
    expect(drafted().does(doctor, forward({ answerBy: '' })).refusal).toEqual({
      code: 'NotADate',
      field: 'answerBy',
      found: '',
    });
    expect(drafted().does('a stranger', forward()).refusal).toEqual({ code: 'NotAMember' });
  });

  it('put forward again it changes nothing, unless someone else opens it by now', () => {
    expect(types(waiting.does(doctor, forward()))).toEqual([]);
    expect(types(waiting.does(doctor, forward({ why: 'So.' })))).toEqual(['DraftPutForward']);
    const other = { ...ledBoard, governanceLead: 'the new lead' };
    const again = waiting.does(doctor, forward({ forum: other }));
    expect(again.draft.waitsFor).toBe('the new lead');
    expect(again.does(governanceLead, open({ forum: other })).refusal).toEqual({
      code: 'NotTheGovernanceLead',
      governanceLead: 'the new lead',
    });
  });

  it('its proposer can go on writing, and then it waits no more', () => {
    const back = waiting.does(doctor, keep());
    expect(types(back)).toEqual(['DraftKept']);
    expect(back.does(governanceLead, open()).refusal).toEqual({
      code: 'NotPutForward',
      proposer: doctor,
    });
  });

  it('takes with it what the programmes ask that run as it opens', () => {
    const opened = filled.does(governanceLead, open({ programme }), tuesday);
    expect(opened.last).toMatchObject([{ type: 'ProposalOpened', programme }]);
    expect(opened.played.decision.programme).toMatchObject({ ...programme, answers: null });
    const plain = filled.does(governanceLead, open(), tuesday);
    expect(plain.played.decision.programme).toBeNull();
  });

  it('opens once, by them, under the rules and with the seats as they are then', () => {
    const grown = under(ledBoard, { version: 9 });
    const opened = filled.does(governanceLead, open({ forum: grown }), tuesday);
    expect(opened.last).toMatchObject([
      { type: 'ProposalOpened', proposer: doctor, by: governanceLead, version: v1 },
    ]);
    expect(opened.played.decision).toMatchObject({
      proposer: doctor,
      openedAt: tuesday,
      forum: { constitution: { version: 9 } },
      coverSheets: [wholeSheet],
      versions: [{ by: doctor }],
    });
    expect(opened.does(governanceLead, open()).refusal).toEqual({ code: 'AlreadyOpened' });
    expect(effects(opened)).toContainEqual({
      type: 'tell',
      person: doctor,
      notice: { kind: 'proposal opened' },
    });
  });

  it('nobody else opens it or sends it back', () => {
    for (const act of [open(), back(), fill()]) {
      expect(filled.does(doctor, act).refusal).toEqual({
        code: 'NotTheGovernanceLead',
        governanceLead,
      });
    }
  });

  it('is of the words that they read', () => {
    const changed = filled.does(doctor, forward({ why: 'Because.' }));
    expect(changed.does(governanceLead, open()).refusal).toEqual({ code: 'DraftHasChanged' });
  });

  it('the rules of that day hold: a day that has come too near, a kind that is gone', () => {
    const slow = under(ledBoard, {
      window: { ...ledBoard.constitution.window, open: { days: 30 } },
    });
    expect(filled.does(governanceLead, open({ forum: slow })).refusal).toMatchObject({
      code: 'TooSoon',
      field: 'answerBy',
    });
    expect(filled.does(governanceLead, open(), saturday).refusal).toMatchObject({
      code: 'DateHasPassed',
    });
    const later = open({ answerBy: '2027-01-29T17:00:00.000Z' });
    expect(filled.does(governanceLead, later, saturday).last).toMatchObject([
      { answerBy: '2027-01-29T17:00:00.000Z' },
    ]);
    const here = drafted()
      .does(doctor, forward({ takenAt: 'for a meeting' }))
      .does(governanceLead, fill());
    const onlyHere = under(ledBoard, { takenAt: { normally: 'here', allowed: ['here'] } });
    expect(here.does(governanceLead, open({ forum: onlyHere })).refusal).toMatchObject({
      code: 'PlaceNotAllowed',
    });
  });

  it('a proposer who has left cannot be opened for', () => {
    const left = withSeat(ledBoard, 'medical director', { holders: ['another'] });
    expect(filled.does(governanceLead, open({ forum: left })).refusal).toEqual({
      code: 'ProposerHasLeft',
    });
  });

  it('what the cover sheet must say is named', () => {
    expect(waiting.does(governanceLead, open()).refusal).toEqual({
      code: 'CoverSheetIncomplete',
      missing: ['summary', 'tier', 'purposes'],
    });
  });

  it('sent back, it is with its proposer, who is told why', () => {
    const returned = waiting.does(governanceLead, back());
    expect(returned.draft).toMatchObject({ waitsFor: null, sentBack: 'Say who pays.' });
    expect(effects(returned)).toEqual([
      { type: 'tell of draft', person: doctor, notice: 'draft sent back' },
    ]);
    expect(returned.does(governanceLead, back()).refusal).toMatchObject({ code: 'NotPutForward' });
    expect(waiting.does(governanceLead, back('')).refusal).toEqual({ code: 'Blank', field: 'why' });
    expect(returned.does(doctor, forward()).draft.sentBack).toBeNull();
  });

  it('their own proposal opens at once when nothing is missing, and else waits for them', () => {
    const own = drafted().does(governanceLead, forward());
    expect(types(own)).toEqual(['DraftPutForward']);
    expect(effects(own)).toEqual([
      { type: 'tell of draft', person: governanceLead, notice: 'draft waits for you' },
    ]);
    const whole = own.does(governanceLead, fill());
    expect(types(whole.does(governanceLead, forward()))).toEqual(['ProposalOpened']);
    expect(types(whole.does(governanceLead, open()))).toEqual(['ProposalOpened']);
    expect(effects(own.does(governanceLead, back()))).toEqual([]);
  });
});
