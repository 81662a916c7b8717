import { describe, expect, it } from 'vitest';
import type { Act } from '#shared/decision/command.ts';
import { notOpened } from '#shared/decision/decision.ts';
import { effectsOf } from '#shared/decision/effects-of.ts';
import { board, governanceLead, members, withSeat } from '#test/support/board.ts';
import { friday, raised } from '#test/support/decider.ts';
import {
  abstain,
  agree,
  agreeWithConcern,
  atAMeeting,
  before,
  declare,
  handle,
  object,
  openVote,
  passDeadline,
  present,
  recordStep,
  vote,
  withdraw,
  worked,
} from './acts.ts';
import { redrawn, shown, told } from './asked.ts';

type Start = ReturnType<typeof before>;
const council = 'the council member';

describe('a proposal opened', () => {
  it('is shown in its places, and time is asked to come back at its deadline', () => {
    expect(effectsOf(raised(board), notOpened)).toEqual([
      { type: 'show in its places' },
      { type: 'wake at', deadline: friday },
    ]);
  });
});

describe('the card', () => {
  const objected = before().when(council, object());
  const resolving = objected.when('the chair', { type: 'StartSteps' });
  const voting = worked(before(), { objector: council }).when('the chair', openVote);

  it.each<[string, Start, string, Act]>([
    ['an agreement', before(), council, agree()],
    ['a concern', before(), council, agreeWithConcern('Carers.')],
    ['an abstention', before(), council, abstain()],
    ['an answer taken back', before().when(council, agree()), council, { type: 'TakeBackAnswer' }],
    [
      'a reply',
      objected,
      'the chair',
      { type: 'ReplyToObjection', objection: 'o1', reply: 'It is in the plan.' },
    ],
    ['a suggestion', before(), council, { type: 'SuggestWords', suggestion: 'Say 26.' }],
    ['a view', resolving, council, { type: 'AddView', view: 'Fairness.' }],
    ['a ballot', voting, council, vote('for')],
  ])('is redrawn soon after %s', (_, start, by, act) => {
    expect(redrawn(start, by, act)).toEqual(['soon']);
  });

  it.each<[string, Start, string, Act]>([
    ['an objection', before(), council, object()],
    ['an objection withdrawn', objected, council, withdraw()],
    ['an interest', before(), council, declare],
    ['attendance', atAMeeting(), governanceLead, present(['the chair'])],
    ['the start of the steps', objected, 'the chair', { type: 'StartSteps' }],
    ['a step', resolving, 'the chair', recordStep('principles')],
    ['the end of the vote', atAMeeting(), 'the chair', { type: 'TakeToMeeting' }],
    ['a proposal taken back', before(), governanceLead, { type: 'WithdrawProposal' }],
    ['a deadline', before(), governanceLead, passDeadline(friday)],
  ])('is redrawn at once after %s', (_, start, by, act) => {
    expect(redrawn(start, by, act)).toEqual(['at once']);
  });
});

describe('a member who steps out', () => {
  const declared = before().when(council, object()).when(council, declare);
  const stepped = declared.when('the chair', handle(council, 'step out'));

  it('is told how the interest is handled, and nothing more of the item', () => {
    expect(told(declared, 'the chair', handle(council, 'step out'))).toEqual([
      [council, { kind: 'interest handled', seat: 'council-member' }],
    ]);
    expect(told(stepped, 'the chair', { type: 'TakeToMeeting' })).toEqual([
      [governanceLead, { kind: 'outcome' }],
    ]);
    const reply = { type: 'ReplyToObjection', objection: 'o1', reply: 'In the plan.' } as const;
    expect(told(stepped, 'the chair', reply)).toEqual([]);
  });

  it('makes the item private: it is shown to everyone else, one to one', () => {
    const others = members(board).filter((person) => person !== council);
    expect(shown(declared, 'the chair', handle(council, 'step out')).toSorted()).toEqual(
      [governanceLead, ...others].toSorted(),
    );
  });

  it('makes it private once, and not by only discussing', () => {
    const second = stepped.when('the audit chair', declare);
    expect(shown(second, 'the chair', handle('the audit chair', 'step out'))).toEqual([]);
    expect(shown(declared, 'the chair', handle(council, 'discuss, not vote'))).toEqual([]);
  });

  it('is shown the item one to one when that is lifted while another is still out', () => {
    const both = stepped
      .when('the audit chair', declare)
      .when('the chair', handle('the audit chair', 'step out'));
    expect(shown(both, 'the chair', handle(council, 'take part'))).toEqual([council]);
    expect(shown(stepped, 'the chair', handle(council, 'take part'))).toEqual([]);
  });

  it('while another seat is vacant shows it to nobody for that seat', () => {
    const vacant = withSeat(board, 'the audit chair', { holders: [] });
    const one = before(vacant).when(council, declare);
    expect(shown(one, 'the chair', handle(council, 'step out'))).toHaveLength(13);
  });
});

describe('effects', () => {
  it('are the same twice, and nothing is told of an agreement that changes no state', () => {
    const event = before().when(council, agree()).events[0] ?? raised(board);
    const { decision } = before();
    expect(effectsOf(event, decision)).toEqual(effectsOf(event, decision));
    expect(effectsOf(event, decision)).toEqual([{ type: 'redraw', when: 'soon' }]);
  });
});
