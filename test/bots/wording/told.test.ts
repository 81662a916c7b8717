import { describe, expect, it } from 'vitest';
import { actIds } from '#bots/views/act-id.ts';
import { noticeView } from '#bots/views/notice.ts';
import { inPrivate } from '#bots/wording/face.ts';
import { labels, noticeLabels, receiptLabel } from '#bots/wording/labels.ts';
import { marked, titleOf } from '#bots/wording/practice.ts';
import { receipt } from '#bots/wording/receipts.ts';
import { actTypes } from '#test/support/all-kinds.ts';
import { ordinary } from '#test/support/states.ts';
import { noticesOf } from '#test/support/views-of.ts';

const at = '2026-12-01T10:42:00.000Z';
const now = (state: string) => {
  const played = ordinary[state];
  if (played === undefined) throw new Error(state);
  return played.decision;
};

describe('a label', () => {
  const all = [
    ...Object.values(labels),
    ...Object.values(noticeLabels).flatMap((each) => Object.values(each)),
    receiptLabel,
  ];

  it('stands on every button, short enough to be read in a row', () => {
    expect(Object.keys(labels).toSorted()).toEqual([...actIds].toSorted());
    expect(all.filter((label) => label.trim() === '' || label.length > 30)).toEqual([]);
  });

  it('begins with a capital and ends like a button, not like a sentence', () => {
    expect(all.filter((label) => !/^[A-Z].*[^.!]$/.test(label))).toEqual([]);
  });

  it('is not given to two acts', () => {
    expect(new Set(Object.values(labels)).size).toBe(Object.values(labels).length);
  });
});

describe('a receipt', () => {
  it.each(actTypes)('for %s is in whole sentences', (act) => {
    const lines = receipt(act, now('asking, some answered'), at);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter((line) => !/^[A-Z].+\.$/.test(line))).toEqual([]);
  });

  it('says to what, when, and that it can be changed', () => {
    expect(receipt('Agree', now('asking again, the second version'), at)).toEqual([
      'You agreed to version 2 on 1 December at 10:42am. You can change this until it closes.',
    ]);
  });

  it('for what ended a decision is how it ended', () => {
    const [ended] = receipt('CloseVote', now('closed here, carried'), at);
    expect(ended).toContain('Passed: 5 for, 2 against, 1 abstained.');
    expect(receipt('CloseVote', now('tied, the chair'), at)[0]).toContain('It is a tie.');
  });
});

describe('a notice', () => {
  it.each(Object.entries(ordinary))(
    'begins with the proposal, or says that it is private: %s',
    (_, { decision }) => {
      const title = titleOf(decision);
      const apart = marked(decision.forum, inPrivate);
      for (const { view } of noticesOf(decision)) {
        expect([title, apart]).toContain(view.lines[0]);
      }
    },
  );

  it('of new words shows their reasons, which may be all that changed', () => {
    const decision = now('objected, new words posted');
    const why = 'Why: “Forty people a week wait. Carers get a budget line.”';
    for (const kind of ['words changed', 'does this settle it'] as const) {
      expect(noticeView({ kind, objection: 'o1' }, decision).lines).toContain(why);
    }
  });

  it('opens nothing of it to whoever stepped out, and names nothing', () => {
    const seat = 'primary-care-member';
    const kind = 'interest handled';
    const stepped = noticeView({ kind, seat }, now('asking, someone stepped out'));
    expect(stepped.buttons).toMatchObject([{ spoken: 'My interests', about: { ics: 'ics' } }]);
    expect(stepped.lines[0]).toBe(inPrivate);
    expect(stepped.lines).toContain('You step out of this item. Your answer is not counted.');
    const talks = noticeView({ kind, seat }, now('asking, someone talks but does not vote'));
    expect(talks.buttons.map(({ act }) => act)).toEqual(['read-everything']);
  });

  it('asks under unanimity for no vote that the rules do not have', () => {
    const { lines } = noticeView({ kind: 'steps begin' }, now('resolving under unanimity'));
    expect(lines.join(' ')).not.toContain('vote');
  });
});
