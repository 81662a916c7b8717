import type { TakenAt } from '#shared/forum/constitution/taken-at.ts';
import { committee, members, partnership } from '#test/support/board.ts';
import { friday, saturday } from '#test/support/decider.ts';
import { abstain, agree, cast, type Played, play, worry } from '#test/support/play.ts';
import { opened, steppedOut, voted, votingOn } from './voting.ts';

const places: readonly TakenAt[] = ['for a meeting', 'at a meeting', 'here'];
const everyone = members(committee);
const recorded = (version: string) => ({ type: 'RecordAgreed', version }) as const;
const refer = {
  type: 'ReferElsewhere',
  to: 'quality',
  name: 'Quality committee',
  why: 'Too few of us can take part in this.',
} as const;
const close = { type: 'CloseVote' } as const;

/** Every way in which a decision can end, in one place where it can be taken. */
function endings(takenAt: TakenAt): Readonly<Record<string, Played>> {
  const start = opened(takenAt);
  const open = votingOn(start);
  const tie = voted(open, 4, 4).does('the chair', close);
  return {
    unanimous: start.does(everyone, agree).does('the chair', recorded),
    consensus: start.does(everyone.slice(0, 6), agree).does('the chair', recorded),
    'consensus, one abstained': start
      .does(everyone.slice(1), agree)
      .does('the chair', abstain)
      .does('the chair', recorded),
    'consensus with reservations': start
      .does(everyone.slice(1), agree)
      .does('the chair', worry())
      .does('the chair', recorded),
    carried: voted(open, 5, 2).does('the chair', close),
    'not carried': voted(open, 2, 5).does('the chair', close),
    'not agreed': start
      .does('the clock', { type: 'PassDeadline', deadline: friday }, saturday)
      .does('the chair', { type: 'RecordNotAgreed' }),
    'taken to a meeting': start
      .does(everyone.slice(0, 6), agree)
      .does('the chair', { type: 'TakeToMeeting' }),
    'referred elsewhere': start.does(everyone.slice(0, 6), agree).does('the chair', refer),
    'taken to a meeting in a vote': open.does('the chair', { type: 'TakeToMeeting' }),
    ...(takenAt === 'for a meeting'
      ? { 'taken to a meeting by a tie': tie }
      : {
          'carried by casting vote': tie.does('the chair', cast('for')),
          'not carried by casting vote': tie.does('the chair', cast('against')),
          'not carried, casting vote unused': tie.does('the chair', cast('not used')),
        }),
  };
}

export const closed: Readonly<Record<string, Played>> = {
  ...Object.fromEntries(
    places.flatMap((takenAt) =>
      Object.entries(endings(takenAt)).map(([how, played]) => [
        `closed ${takenAt}, ${how}`,
        played,
      ]),
    ),
  ),
  'closed by the deputy': steppedOut(opened('here'))
    .does(everyone.slice(1), agree)
    .does('the deputy chair', recorded),
  'closed under unanimity, one abstained': play({ forum: partnership })
    .does(members(partnership).slice(1), agree)
    .does('the chair', abstain)
    .does('the chair', recorded),
};
