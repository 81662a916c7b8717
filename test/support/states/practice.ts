import type { TakenAt } from '#shared/forum/constitution/taken-at.ts';
import type { ForumInForce } from '#shared/forum/forum.ts';
import { committee, members } from '#test/support/board.ts';
import { friday, saturday } from '#test/support/decider.ts';
import { agree, type OnWords, object, type Played } from '#test/support/play.ts';
import { committeeWith } from './rules.ts';
import { opened, voted, votingOn } from './voting.ts';

const recorded: OnWords = (version) => ({ type: 'RecordAgreed', version });

/** A forum that nobody has confirmed yet. */
export function inPractice(forum: ForumInForce): ForumInForce {
  return { ...forum, practice: {} };
}

const practising = inPractice(committee);
const here = opened('here', practising);
const open = votingOn(opened('at a meeting', practising));
const vetoable = inPractice(
  committeeWith({ window: { veto: { for: { workingDays: 5 }, atLeast: 1 } } }),
);
const provisional = opened('here', vetoable)
  .does(members(vetoable), agree)
  .does('the chair', recorded);

function agreed(takenAt: TakenAt): Played {
  return opened(takenAt, practising).does(members(committee), agree).does('the chair', recorded);
}

/** What is raised in a forum that is in practice, wherever it is taken and however it ends. */
export const practice: Readonly<Record<string, Played>> = {
  'in practice, asking': here,
  'in practice, an objection stands': here.does('the council member', object()),
  'in practice, voting': open,
  'in practice, tied': voted(open, 4, 4).does('the chair', { type: 'CloseVote' }),
  'in practice, agreed here': agreed('here'),
  'in practice, agreed at a meeting': agreed('at a meeting'),
  'in practice, agreed for a meeting': agreed('for a meeting'),
  'in practice, carried': voted(open, 5, 2).does('the chair', { type: 'CloseVote' }),
  'in practice, taken to a meeting': here.does('the chair', { type: 'TakeToMeeting' }),
  'in practice, not agreed': here
    .does('the clock', { type: 'PassDeadline', deadline: friday }, saturday)
    .does('the chair', { type: 'RecordNotAgreed' }, saturday),
  'in practice, provisional': provisional,
  'in practice, vetoed': provisional.does('the council member', {
    type: 'Veto',
    why: 'It was never costed.',
  }),
  'in practice, taken back': here.does('the governance lead', { type: 'WithdrawProposal' }),
};
