import type { Interest, Voting } from '#shared/decision/decision.ts';
import { quorum } from '#shared/forum/constitution/quorum.ts';
import { vote } from '#shared/forum/constitution/vote.ts';
import type { Choice } from '#shared/forum/said.ts';
import type { Seat } from '#shared/forum/seat.ts';
import { board, seat, under } from '#test/support/board.ts';
import { play } from '#test/support/play.ts';

const perBody = 5;
const said: readonly Choice[] = ['for', 'for', 'against', 'for', 'abstain'];

const rules = under(board, {
  quorum: quorum.parse({
    moreThan: '1/2',
    conditions: [
      { name: 'the chair', class: 'chair' },
      { name: 'three clinicians', atLeast: 3, class: 'clinical' },
      { name: 'one from each founder', fromEach: ['body 0', 'body 1'] },
      { name: 'four of different bodies', atLeast: 4, different: 'body' },
    ],
  }),
  vote: vote.parse({
    when: 'always',
    carriedWhen: [
      { moreThan: '1/2' },
      { atLeast: '55%', of: 'all seats', unit: 'weight' },
      { moreThan: '1/2', unit: { groups: { by: 'body', moreThan: '1/2' } } },
    ],
  }),
});

/**
 * An open vote in which all of so many seats have voted, with tests by seats, weight and groups and
 * a quorum of four conditions. Of each ten seats one votes by a deputy and one declared an interest.
 */
export function largeVote(size: number): Voting {
  const seats = Array.from({ length: size }, (_, index) => seatAt(index));
  const { decision } = play({ forum: { ...rules, seats } });
  const ballots = seats.map(({ id }, index) => {
    const by = index % 10 === 4 ? deputyOf(id) : `the ${id}`;
    return [id, [{ by, choice: said[index % said.length] ?? 'for' }]] as const;
  });
  const standIns = seats.flatMap(({ id }, index) =>
    index % 10 === 4 ? [[id, [deputy(id)]] as const] : [],
  );
  const interests = seats.flatMap(({ id }, index) =>
    index % 10 === 9 ? [[id, [interestOf(id)]] as const] : [],
  );
  return {
    ...decision,
    status: 'voting',
    standIns: Object.fromEntries(standIns),
    interests: Object.fromEntries(interests),
    vote: {
      why: '',
      openedBy: 'the chair',
      openUntil: null,
      ballots: Object.fromEntries(ballots),
      casting: null,
    },
  };
}

function seatAt(index: number): Seat {
  const classes = index === 0 ? ['chair'] : [index % 3 === 0 ? 'clinical' : 'partner'];
  const body = `body ${Math.floor(index / perBody)}`;
  return { ...seat(`member-${index}`, ...classes), body, weight: 1 + (index % 7) };
}

function deputy(id: string) {
  return {
    seat: id,
    person: deputyOf(id),
    as: 'deputy',
    allowed: true,
    instruction: null,
  } as const;
}

function interestOf(id: string): Interest {
  return { by: `the ${id}`, degree: 'actual', nature: '', handling: 'step out' };
}

function deputyOf(id: string): string {
  return `the deputy of ${id}`;
}
