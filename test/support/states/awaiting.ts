import { members } from '#test/support/board.ts';
import { agree, type OnWords, type Played, play } from '#test/support/play.ts';
import { committeeWith } from './rules.ts';
import { opened } from './voting.ts';

const recorded: OnWords = (version) => ({ type: 'RecordAgreed', version });
const approve = (of: string, given = true) =>
  ({ type: 'RecordApproval', of, given, words: null, note: 'By letter of 8 December.' }) as const;

function agreed(sections: Record<string, unknown>, takenAt?: 'at a meeting'): Played {
  const forum = committeeWith(sections);
  const started = takenAt === undefined ? play({ forum }) : opened(takenAt, forum);
  return started.does(members(forum).slice(1), agree).does('the chair', recorded);
}

const approvals = agreed({
  outcome: {
    alsoNeeds: [
      { of: 'NHS England', what: 'approval', within: { days: 14 } },
      { of: 'the place board', what: 'the same decision', at: 'its next meeting' },
    ],
  },
});
const forNow = agreed(
  { outcome: { alsoNeeds: [{ of: 'the board', what: 'ratification', meanwhile: 'in effect' }] } },
  'at a meeting',
);
const veto = agreed({ window: { veto: { for: { workingDays: 5 }, atLeast: 2 } } });
const vetoAndApproval = agreed({
  window: { veto: { for: { workingDays: 5 } } },
  outcome: { alsoNeeds: [{ of: 'the board', what: 'approval' }] },
});
const vetoed = veto.does('the council member', { type: 'Veto', why: 'It was never costed.' });

/** Agreed here and not final: what is awaited, and how it ends. */
export const awaiting: Readonly<Record<string, Played>> = {
  'provisional, two others must agree': approvals,
  'provisional, one has approved': approvals.does('the governance lead', approve('NHS England')),
  'provisional, in effect for now': forNow,
  'provisional, agreed by everyone': play({ forum: forNow.decision.forum })
    .does(members(forNow.decision.forum), agree)
    .does('the chair', recorded),
  'provisional, a veto can be given': veto,
  'provisional, one veto is given': vetoed,
  'provisional, the time for a veto is over': vetoAndApproval.does(
    'the clock',
    { type: 'PassDeadline', deadline: '2026-12-08T10:42:00.000Z' },
    '2026-12-08T10:42:00.000Z',
  ),
  'closed, all has come': forNow.does('the governance lead', approve('the board')),
  'closed, not approved': approvals.does('the governance lead', approve('NHS England', false)),
  'closed, vetoed': vetoed.does('the social care member', { type: 'Veto', why: 'It is unsafe.' }),
  'closed, the approval came too late': approvals.does(
    'the clock',
    { type: 'PassDeadline', deadline: '2026-12-15T10:42:00.000Z' },
    '2026-12-15T10:42:00.000Z',
  ),
  'closed, the time for a veto is over': veto.does(
    'the clock',
    { type: 'PassDeadline', deadline: '2026-12-08T10:42:00.000Z' },
    '2026-12-08T10:42:00.000Z',
  ),
};
