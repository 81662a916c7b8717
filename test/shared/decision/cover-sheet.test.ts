import { describe, expect, it } from 'vitest';
import type { CoverSheet } from '#shared/decision/cover-sheet.ts';
import { effectsOf } from '#shared/decision/effects-of.ts';
import { board, governanceLead, members, under } from '#test/support/board.ts';
import { friday } from '#test/support/decider.ts';
import {
  council,
  type Drafted,
  doctor,
  drafted,
  fill,
  forward,
  keep,
  ledBoard,
  ledThrough,
  noWords,
  open,
  wholeSheet,
} from '#test/support/drafting.ts';
import { agree, callVote, fillAims, object, play, record, startSteps } from '#test/support/play.ts';

const waiting = drafted().does(doctor, forward());
const types = ({ last }: Drafted) => last.map(({ type }) => type);
const effects = ({ events, last }: Drafted) =>
  last.flatMap((event) => effectsOf(event, drafted(events.slice(0, -last.length)).state));

describe('the cover sheet', () => {
  const with_ = (changes: Partial<CoverSheet['words']>): CoverSheet => ({
    ...wholeSheet,
    words: { ...wholeSheet.words, ...changes },
  });

  it('is filled in at any time before the proposal opens; the same again changes nothing', () => {
    const early = drafted().does(doctor, keep()).does(governanceLead, fill());
    expect(types(early)).toEqual(['CoverSheetFilled']);
    expect(effects(early)).toEqual([]);
    expect(types(early.does(governanceLead, fill()))).toEqual([]);
    expect(effects(waiting.does(governanceLead, fill()))).toEqual([]);
    expect(
      early.does(governanceLead, fill(with_({ summary: 'Less.' }))).draft.coverSheets,
    ).toHaveLength(2);
  });

  it.each<[string, CoverSheet, string[]]>([
    ['no level', { ...wholeSheet, tier: null }, ['tier']],
    ['a level without its reasons', with_({ support: ' ' }), ['tier']],
    ['no purpose', { ...wholeSheet, purposes: [] }, ['purposes']],
    ['no summary', with_({ summary: '' }), ['summary']],
    ['nothing', { tier: null, purposes: [], words: noWords }, ['summary', 'tier', 'purposes']],
  ])('with %s is not whole', (_, sheet, missing) => {
    const sent = waiting.does(governanceLead, fill(sheet));
    expect(types(sent)).toEqual(['CoverSheetFilled']);
    expect(sent.does(governanceLead, open()).refusal).toEqual({
      code: 'CoverSheetIncomplete',
      missing,
    });
  });

  it('takes links to papers, and boxes of a size', () => {
    expect(
      waiting.does(governanceLead, fill(with_({ papers: 'on the drive' }))).refusal,
    ).toMatchObject({
      code: 'NotALink',
      field: 'papers',
    });
    const two = with_({ papers: 'https://example.org/a\nhttps://example.org/b' });
    expect(types(waiting.does(governanceLead, fill(two)))).toEqual(['CoverSheetFilled']);
    expect(waiting.does(governanceLead, fill(with_({ value: 'x'.repeat(1501) }))).refusal).toEqual({
      code: 'TooLong',
      field: 'value',
      found: 1501,
      limit: 1500,
    });
  });

  it('keeps no NHS number', () => {
    expect(
      waiting.does(governanceLead, fill(with_({ people: 'NHS 943 476 5919' }))).refusal,
    ).toEqual({
      code: 'HoldsNhsNumber',
      field: 'people',
    });
  });

  it('is there only where the rules ask for one', () => {
    const asksNothing = fill(wholeSheet, under(ledBoard, { coverSheet: [] }));
    expect(waiting.does(governanceLead, asksNothing).refusal).toEqual({ code: 'NoCoverSheet' });
    expect(waiting.does(governanceLead, fill(wholeSheet, board)).refusal).toEqual({
      code: 'NoCoverSheet',
    });
  });

  it('is there, and who opens is, as the rules for its kind say', () => {
    const kinds = {
      small: { name: 'Small things', coverSheet: [] },
      plain: { name: 'Plain things', opening: 'the proposer' as const },
    };
    const forum = under(ledBoard, { kinds });
    const filled = (kind: string) =>
      drafted().does(doctor, keep({ forum, kind })).does(governanceLead, fill(wholeSheet, forum));
    expect(filled('small').refusal).toEqual({ code: 'NoCoverSheet' });
    expect(types(filled('plain'))).toEqual(['CoverSheetFilled']);
    const raised = (kind: string) => drafted().does(doctor, forward({ forum, kind }));
    expect(types(raised('small'))).toContain('DraftPutForward');
    expect(raised('plain').refusal ?? types(raised('plain'))).toContain('ProposalOpened');
  });

  it('can be filled in while the proposal is open, until a vote', () => {
    const { type: _, ...rest } = fill();
    const sheet = { type: 'FillCoverSheet', ...wholeSheet } as const;
    expect(rest).toMatchObject(wholeSheet);
    const plain = under(board, { coverSheet: [{ asks: 'summary', required: true }] });
    const open_ = play({ forum: plain });
    expect(open_.does(governanceLead, sheet).decision.coverSheets).toMatchObject([wholeSheet]);
    const empty = { ...sheet, words: noWords };
    expect(open_.does(governanceLead, empty).decision.coverSheets).toHaveLength(1);
    expect(() => open_.does(doctor, sheet)).toThrow('may not');
    const voting = open_
      .does(council, object())
      .does('the chair', startSteps)
      .does('the chair', record('principles'))
      .does('the chair', fillAims)
      .does('the chair', record('aims'))
      .does('the chair', callVote);
    expect(() => voting.does(governanceLead, sheet)).toThrow('may not');
  });

  it('keeps what had to be there before it opened', () => {
    const opened = ledThrough.played.does(members(board), agree);
    const sheet = { type: 'FillCoverSheet', ...wholeSheet } as const;
    expect(() => opened.does(governanceLead, { ...sheet, words: noWords })).toThrow('may not');
    const now = opened.does(governanceLead, {
      ...sheet,
      words: { ...sheet.words, value: 'Little.' },
    });
    expect(now.decision.coverSheets).toHaveLength(2);
    expect(now.decision.answerBy).toBe(friday);
    expect(opened.does(governanceLead, sheet).events).toHaveLength(opened.events.length);
  });
});
