import type { Voting } from '#shared/decision/decision.ts';
import { presiding } from '#shared/decision/presiding.ts';
import { ballotOf } from '#shared/decision/saying.ts';
import { countVotes, enoughPeople, sayings } from '#shared/decision/tally.ts';
import { resultOf } from '#shared/forum/result-of.ts';
import { largeVote } from './large-vote.ts';

const sizes = [60, 600, 10_000];
/** So many seats in all are looked at in one measurement, whatever the size of the table. */
const looks = 20_000;
const rounds = 30;

/** The end of a vote beside one sum over as many seats, and what a seat costs as tables grow. */
export function voteAsItGrows() {
  const found = [];
  for (const size of sizes) {
    const matter = largeVote(size);
    const { seats } = matter.forum;
    const whole = microseconds(size, () => endOf(matter));
    const floor = microseconds(size, () => seats.reduce((sum, { weight }) => sum + weight, 0));
    found.push({
      work: `the end of a vote of ${size} seats`,
      microseconds: rounded(whole),
      'per seat': rounded(whole / size),
      floor: rounded(floor),
      ratio: rounded(whole / floor),
    });
  }
  return found;
}

/** Whether enough people are there, the votes, and what they come to. */
function endOf(matter: Voting) {
  const { vote } = matter.rules;
  if (vote === 'none') throw new Error('these rules have no vote');
  const enough = enoughPeople(matter);
  const table = sayings(matter, (seat) => ballotOf(matter, seat));
  const result = resultOf({ ...matter.rules, vote }, table, presiding(matter));
  if (!enough.met || result.is !== 'carried') throw new Error('this vote is carried');
  return [enough, countVotes(matter), result];
}

/** The fastest of many measurements: whatever took longer waited for something else. */
function microseconds(size: number, work: () => unknown): number {
  const times = Math.ceil(looks / size);
  const taken = Array.from({ length: rounds }, () => {
    const start = performance.now();
    for (let time = 0; time < times; time += 1) work();
    return performance.now() - start;
  });
  return (Math.min(...taken) * 1000) / times;
}

function rounded(value: number): number {
  return Number(value.toFixed(2));
}
