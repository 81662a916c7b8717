import { committee, members } from '#test/support/board.ts';
import {
  agree,
  callVote,
  declare,
  getHelp,
  type OnWords,
  object,
  type Played,
  play,
  record,
  startSteps,
  vote,
} from '#test/support/play.ts';
import { committeeWith } from '#test/support/states/rules.ts';
import { opened, steppedOut, voted, votingOn } from '#test/support/states/voting.ts';

const council = 'the council member';
const everyone = members(committee);
const close = { type: 'CloseVote' } as const;
const recorded: OnWords = (version) => ({ type: 'RecordAgreed', version });
const resolving = play({ forum: committee }).does(council, object()).does('the chair', startSteps);
const worked = resolving
  .does('the chair', record('principles'))

  .does('the chair', record('aims'));
const boxed = committeeWith({
  steps: [{ id: 'principles', name: 'ours', asks: 'Which?', timeBox: { days: 2 } }],
});
const open = votingOn(opened('here'));
const deputies = committeeWith({ deputies: { allowedBy: 'the holder' } });
const proxies = committeeWith({ proxies: { instruction: 'allowed' } });
const days = committeeWith({
  vote: { when: 'always', carriedWhen: [{ moreThan: '1/2' }] },
  window: { vote: { hours: 48 } },
});
const deputyInChair = votingOn(steppedOut(opened('here')), 'the deputy chair');
const awaiting = committeeWith({
  window: { veto: { for: { days: 5 }, atLeast: 2 } },
  outcome: { alsoNeeds: [{ of: 'the board', what: 'approval' }] },
});

/** The steps before a vote, the vote, a tie, and what comes after. */
export const votingAndAfter: Readonly<Record<string, Played>> = {
  'resolving, step 1': resolving,
  'resolving, step 2': resolving.does('the chair', record('principles')),
  'resolving, a vote may open': worked,
  'resolving, steps done': worked
    .does('the chair', getHelp)
    .does('the chair', record('outside help'))
    .does(everyone.slice(3), agree),
  'resolving, the time of a step runs out': play({ forum: boxed })
    .does(council, object())
    .does('the chair', startSteps),
  'voting, nobody voted': open,
  'voting, one vote short of a tie': open
    .does(everyone.slice(0, 4), vote('against'))
    .does(everyone.slice(4, 7), vote('for')),
  'voting, everyone voted': voted(open, 4, 4),
  'voting, an interest waits': voted(open, 5, 2).does(council, declare),
  'voting, a deputy voted': votingOn(play({ forum: deputies }))
    .does(council, { type: 'NominateDeputy', person: 'the officer' })
    .does('the officer', vote('against'))
    .does(everyone.slice(4), vote('for')),
  'voting, a proxy may vote': votingOn(play({ forum: proxies }))
    .does(council, { type: 'GiveProxy', to: 'the officer', instruction: null })
    .does(everyone.slice(3), vote('against')),
  'voting, open for two days': play({ forum: days })
    .does('the chair', callVote)
    .does(everyone.slice(1), vote('for')),
  'voting for a meeting': voted(votingOn(opened('for a meeting')), 4, 3),
  'tied, the chair': voted(open, 4, 4).does('the chair', close),
  'tied, the deputy is in the chair': voted(deputyInChair, 3, 3).does('the deputy chair', close),
  'provisional, awaiting a veto or approval': play({ forum: awaiting })
    .does(everyone.slice(1), agree)
    .does('the chair', recorded),
  closed: play({ forum: committee }).does(everyone.slice(1), agree).does('the chair', recorded),
  withdrawn: resolving.does(committee.governanceLead, { type: 'WithdrawProposal' }),
};
