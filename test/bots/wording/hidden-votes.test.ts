import { describe, expect, it } from 'vitest';
import { minuteInWords } from '#bots/wording/minute/minute-in-words.ts';
import { fullRecord } from '#bots/wording/record.ts';
import { sinceTheyActed } from '#bots/wording/since.ts';
import type { Opened } from '#shared/decision/decision.ts';
import { committee, governanceLead, members } from '#test/support/board.ts';
import { callVote, type Played, play, vote } from '#test/support/play.ts';
import { committeeWith } from '#test/support/states/rules.ts';

const hidden = {
  when: 'always',
  carriedWhen: [{ moreThan: '1/2' }],
  shown: 'when the vote closes',
  tie: 'casting vote',
};
const [first = '', second = '', ...others] = members(committee);
const open = play({ forum: committeeWith({ vote: hidden }), takenAt: 'here' })
  .does('the chair', callVote)
  .does(first, vote('for'));
const close = { type: 'CloseVote' } as const;
const abstain = vote('abstain');

const read = ({ decision, events }: Played) => [
  ...fullRecord(decision, events),
  ...sinceTheyActed(events, governanceLead),
];

describe('a vote that stays hidden until it closes', () => {
  it('says who has voted, not how, while it is open', () => {
    const words = read(open).join(' ');
    expect(words).toMatch(/The chair has voted\..*Votes stay hidden until the vote closes\./);
    expect(words).toMatch(/: The chair voted\./);
    expect(words).not.toMatch(/voted:? for/);
  });

  it('says how each voted once it is closed, also what was given before', () => {
    const closed = open.does([second, ...others], abstain).does('the chair', close);
    expect(read(closed).join(' ')).toMatch(/The chair voted: for\..*: The chair voted for\./);
    expect(minuteOf(closed.decision, closed)).toContain(
      'Each vote was given by name, and no one else could see it until the vote closed.',
    );
  });

  it('says how each voted on a tie', () => {
    const tied = open.does(second, vote('against')).does(others, abstain).does('the chair', close);
    expect(tied.decision.status).toBe('tied');
    expect(read(tied).join(' ')).toMatch(/The chair voted: for\..*: The chair voted for\./);
  });
});

function minuteOf(decision: Opened, { events }: Played): readonly string[] {
  return decision.status === 'closed' ? minuteInWords(decision, events) : [];
}
