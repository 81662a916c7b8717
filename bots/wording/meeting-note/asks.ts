import { quoted, saying } from '#bots/wording/language.ts';
import { whatPasses } from '#bots/wording/passing.ts';
import { personName, seatName, seatNames } from '#bots/wording/people.ts';
import { shortened } from '#bots/wording/shortened.ts';
import type { Objection, Opened } from '#shared/decision/decision.ts';
import { answerNow, silent, standingObjections } from '#shared/decision/saying.ts';
import { electorate, undecided } from '#shared/decision/standing.ts';
import { atMost, longest } from './differences.ts';

/** What to ask the meeting, in the order in which to ask it. */
export function asks(decision: Opened): string[] {
  const all = [
    ...aboutInterests(decision),
    ...openQuestions(decision),
    ...standingObjections(decision)
      .slice(0, atMost)
      .map((each) => ofTheObjector(decision, each)),
    ...ofTheWorried(decision),
    ...ofTheQuiet(decision),
    'Ask everyone: can we agree to these words, as they are or with a change?',
    ...aVote(decision),
  ];
  return ['What to ask the meeting.', ...all.map((ask, index) => `${index + 1}. ${ask}`)];
}

function aboutInterests(decision: Opened): string[] {
  const seats = undecided(decision).map(({ id }) => id);
  return seats.length === 0
    ? []
    : [`Say first how the interest of ${seatNames(decision, seats)} is handled.`];
}

function openQuestions(decision: Opened): string[] {
  return decision.questions
    .filter(({ answers }) => answers.length === 0)
    .slice(0, atMost)
    .map(({ by, question }) =>
      saying(`Answer ${personName(decision, by)}`, shortened(question, longest)),
    );
}

function ofTheObjector(decision: Opened, { seat, help }: Objection): string {
  const who = seatName(decision, seat);
  return help.trim() === ''
    ? `Ask ${who}: what change would let you live with it?`
    : `Ask ${who}, and then all: can we do this? ${quoted(shortened(help, longest))}`;
}

function ofTheWorried(decision: Opened): string[] {
  const worried = electorate(decision).filter(
    (seat) => (answerNow(decision, seat)?.concern ?? null) !== null,
  );
  return worried.length === 0 ? [] : ['Ask those with a concern: what would ease it?'];
}

function ofTheQuiet(decision: Opened): string[] {
  return silent(decision).length === 0
    ? []
    : ['Ask those who have not answered: can you live with this?'];
}

/** Only where the rules know a vote on it. */
function aVote(decision: Opened): string[] {
  const { vote } = decision.rules;
  if (vote === 'none') return [];
  if (vote.when === 'always') {
    return [`By the rules there must be a vote. ${whatPasses(decision).join(' ')}`];
  }
  return standingObjections(decision).length === 0
    ? []
    : [`If more talk does not help, there may be a vote. ${whatPasses(decision).join(' ')}`];
}
