import { describe, expect, it } from 'vitest';
import type { Act } from '#shared/decision/command.ts';
import { votesAreHidden } from '#shared/decision/hidden-votes.ts';
import type { Choice } from '#shared/forum/said.ts';
import { laterBy } from '#shared/time.ts';
import { governanceLead } from '#test/support/board.ts';
import { tuesday } from '#test/support/decider.ts';
import { agree, openVote, present, vote } from './acts.ts';
import { always, chair, close, deputyChair, everyone, put, warden } from './body.ts';

const hidden = { ...always, shown: 'when the vote closes', tie: 'casting vote' } as const;
const open = put({ vote: hidden }).when(chair, openVote);

describe('votes that the rules keep hidden', () => {
  it('are hidden until the vote is closed', () => {
    expect(votesAreHidden(put({ vote: hidden }).decision)).toBe(true);
    const voted = open.when([chair, deputyChair], vote('for'));
    expect(votesAreHidden(voted.decision)).toBe(true);
    expect(votesAreHidden(voted.when(chair, close).decision)).toBe(false);
  });

  it('show on a tie, so that whoever has the casting vote knows what it is for', () => {
    const tie = open.when(chair, vote('for')).when(deputyChair, vote('against'));
    expect(votesAreHidden(tie.when(chair, close).decision)).toBe(false);
  });

  it('show as they come where the rules say nothing, or know no vote', () => {
    expect(votesAreHidden(put({ vote: always }).when(chair, openVote).decision)).toBe(false);
    expect(votesAreHidden(put({ vote: 'none' }).decision)).toBe(false);
  });
});

describe('what would show how a hidden vote was given', () => {
  const hour = 3_600_000;
  const near = laterBy(tuesday, 23 * hour);
  const late = { within: { hours: 2 }, extendedBy: { hours: 24 } };
  const window = { vote: { hours: 24 }, lateChange: late };

  it('no more time is given because it turned the result', () => {
    const turned = put({ vote: hidden, window })
      .when(chair, openVote)
      .when(deputyChair, vote('for'), near);
    expect(turned.events.map(({ type }) => type)).toEqual(['VoteGiven']);
  });

  it('an answer that turns it before the vote still gives more time', () => {
    const lastResort = { ...hidden, when: 'last resort' } as const;
    const turned = put({
      vote: lastResort,
      window: { lateChange: { ...late, within: { days: 30 } } },
    })
      .when([chair, deputyChair], agree())
      .when(warden, agree());
    expect(turned.events).toMatchObject([{ type: 'AgreementGiven' }, { type: 'TimeExtended' }]);
  });

  const recording = (person: string, choice: Choice): Act => ({
    type: 'RecordFor',
    person,
    how: 'in the room',
    said: { type: 'Vote', choice },
  });
  const inTheRoom = (rules: object) =>
    put({ vote: rules, proxies: { instruction: 'allowed' } }, {}, { takenAt: 'at a meeting' })
      .when(governanceLead, present(everyone))
      .when(warden, { type: 'GiveProxy', to: 'Pat', instruction: 'for' })
      .when(chair, openVote);

  it('a vote is recorded for a member in the room, and not for a proxy who was told how', () => {
    const room = inTheRoom(hidden);
    expect(room.when(governanceLead, recording(chair, 'for')).events).toHaveLength(1);
    const said = ['for', 'against', 'abstain'] as const;
    for (const choice of said) {
      room.when(governanceLead, recording('Pat', choice)).isRefused({ code: 'VoteIsTheirs' });
    }
    room.when(governanceLead, recording('a stranger', 'for')).isRefused({ code: 'NotAMember' });
  });

  it('where votes show as they come it is recorded for the proxy too', () => {
    const room = inTheRoom(always);
    expect(room.when(governanceLead, recording('Pat', 'for')).events).toHaveLength(1);
  });
});
