import { describe, expect, it } from 'vitest';
import { limits } from '#shared/decision/words.ts';
import { board, governanceLead } from '#test/support/board.ts';
import { given, raised } from '#test/support/decider.ts';
import { before, declare, handle, object, openVote, worked } from './acts.ts';

const council = 'the council member';
const reply = { type: 'ReplyToObjection', objection: 'o1', reply: 'It is in the plan.' } as const;

describe('a reply to an objection', () => {
  it.each(['the audit chair', council, governanceLead])('may come from %s', (person) => {
    before()
      .when(council, object())
      .when(person, reply)
      .yields({ type: 'ObjectionAnswered', objection: 'o1', words: { reply: reply.reply } });
  });

  it('comes from members and the proposer only', () => {
    given(raised(board))
      .when(council, object())
      .when('a stranger', reply)
      .isRefused({ code: 'NotAMember' });
    given(raised({ ...board, governanceLead: 'the registrar' }))
      .when(council, object())
      .when(governanceLead, reply)
      .isRefused({ code: 'NotAMember' });
  });

  it('does not come from a member who stepped out', () => {
    before()
      .when(council, object())
      .when('the audit chair', declare)
      .when('the chair', handle('the audit chair', 'step out'))
      .when('the audit chair', reply)
      .isRefused({ code: 'MayNotTakePart', presiding: 'chair' });
  });

  it('said again by the same person changes nothing', () => {
    const once = before().when(council, object()).when('the chair', reply);
    once.when('the chair', reply).yieldsNothing();
    expect(once.when('the audit chair', reply).events).toHaveLength(1);
    expect(once.when('the chair', { ...reply, reply: 'And more.' }).events).toHaveLength(1);
  });

  it('has words', () => {
    const objected = before().when(council, object());
    objected
      .when('the chair', { ...reply, reply: '' })
      .isRefused({ code: 'Blank', field: 'reply' });
    objected
      .when('the chair', { ...reply, reply: 'x'.repeat(limits.words + 1) })
      .isRefused({ code: 'TooLong', field: 'reply' });
  });

  it('answers an objection that was raised', () => {
    before().when('the chair', reply).isRefused({ code: 'NoSuchObjection' });
  });

  it('may be given while a vote is open', () => {
    const voting = worked(before(), { objector: council }).when('the chair', openVote);
    expect(voting.when('the chair', reply).events).toHaveLength(1);
  });
});
