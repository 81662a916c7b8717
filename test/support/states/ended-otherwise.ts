import { members } from '#test/support/board.ts';
import { friday, saturday } from '#test/support/decider.ts';
import {
  abstain,
  agree,
  type OnWords,
  object,
  type Played,
  play,
  worry,
} from '#test/support/play.ts';
import { committeeWith } from './rules.ts';
import { opened, voted, votingOn } from './voting.ts';

const recorded: OnWords = (version) => ({ type: 'RecordAgreed', version });
const seen: OnWords = (version) => ({ type: 'ConfirmSeen', version });
const close = { type: 'CloseVote' } as const;
const late = { type: 'PassDeadline', deadline: friday } as const;

const advising = committeeWith({ outcome: { is: 'advice', to: 'the board' } });
const advisingAll = committeeWith({ outcome: { is: 'advice' } });
const byChair = { chairMayDetermine: true, steps: [] };
const ruling = committeeWith(byChair);
const silence = { silence: { adoptedAfter: { workingDays: 5 } } };
const silent = committeeWith(silence);
const everyone = members(silent);
const vote = { carriedWhen: [{ moreThan: '1/2' }] };
const inDispute = committeeWith({ vote: { ...vote, tie: 'dispute process' } });
const chairOnTie = committeeWith({ vote: { ...vote, tie: 'chair determines' } });

const settle = (outcome: 'for' | 'against') =>
  ({ type: 'Determine', outcome, why: 'The need is plain and the money is there.' }) as const;
const differing = (played: Played) =>
  played.does(everyone.slice(0, 6), agree).does('the council member', object());
const tieOfChair = voted(votingOn(play({ forum: chairOnTie })), 4, 4).does('the chair', close);
const quiet = play({ forum: silent })
  .does('the council member', agree)
  .does(
    everyone.filter((each) => each !== 'the council member'),
    seen,
  );

/** Endings that only some bodies' rules know. */
export const endedOtherwise: Readonly<Record<string, Played>> = {
  'advice, unanimous': play({ forum: advising }).does(everyone, agree).does('the chair', recorded),
  'advice, one abstained': play({ forum: advising })
    .does(everyone.slice(1), agree)
    .does('the chair', abstain)
    .does('the chair', recorded),
  'advice, with a concern': play({ forum: advisingAll, takenAt: 'for a meeting' })
    .does(everyone.slice(1), agree)
    .does('the chair', worry())
    .does('the chair', recorded),
  'advice, a vote for it': voted(votingOn(opened('at a meeting', advising)), 5, 2).does(
    'the chair',
    close,
  ),
  'advice, a vote against it': voted(votingOn(play({ forum: advising })), 2, 5).does(
    'the chair',
    close,
  ),
  'advice, of the chair': differing(
    play({ forum: committeeWith({ ...byChair, outcome: { is: 'advice', to: 'the board' } }) }),
  ).does('the chair', settle('for')),
  'advice, by silence': play({
    forum: committeeWith({ ...silence, outcome: { is: 'advice', to: 'the board' } }),
  })
    .does(everyone, seen)
    .does('the clock', late, saturday),
  'advice, not agreed': differing(play({ forum: advising })).does('the chair', {
    type: 'RecordNotAgreed',
  }),
  'asking for advice': play({ forum: advising }),
  'determined by the chair': differing(play({ forum: ruling })).does('the chair', settle('for')),
  'turned down by the chair': differing(play({ forum: ruling })).does(
    'the chair',
    settle('against'),
  ),
  'determined by the chair, for a meeting': differing(
    play({ forum: ruling, takenAt: 'for a meeting' }),
  ).does('the chair', settle('for')),
  'asking, silence is enough': quiet,
  'adopted by silence': quiet.does('the clock', late, saturday),
  'adopted by silence, for a meeting': play({ forum: silent, takenAt: 'for a meeting' })
    .does(everyone, seen)
    .does('the clock', late, saturday),
  'a tie for the dispute process': voted(votingOn(play({ forum: inDispute })), 4, 4).does(
    'the chair',
    close,
  ),
  'tied, the chair says what comes of it': tieOfChair,
  'a tie, settled by the chair': tieOfChair.does('the chair', settle('for')),
};
