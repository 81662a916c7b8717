import { dayMonthAndYear } from '#bots/wording/dates.ts';
import { list, sentence } from '#bots/wording/language.ts';
import type { Context, Say } from '#bots/wording/rules/context.ts';
import { choiceOfSeats, isOpen } from '#bots/wording/rules/pieces/choice-of-seats.ts';
import { durationInWords } from '#bots/wording/rules/pieces/duration-in-words.ts';
import type { Window } from '#shared/forum/constitution/window.ts';

/** How long things take, as far as the rules say. */
export const timesInWords: Say = ({ window }, context) => {
  const set = [...shortest(window), ...late(window), ...veto(window, context)];
  const more =
    window.extension === undefined
      ? 'The person in the chair may not give more time.'
      : `The person in the chair may give ${durationInWords(window.extension)} more, once.`;
  const all = set.length === 0 ? ['No times are set.'] : set;
  return [...all, more, ...paused(window), ...closedOn(window)];
};

function paused({ pause }: Window): string[] {
  if (pause === undefined) return [];
  return [
    `When a member needs more time or facts, answers close ${durationInWords(pause)} later, once.`,
  ];
}

function closedOn({ closed }: Window): string[] {
  if (closed.length === 0) return [];
  const days = list(closed.map(dayMonthAndYear));
  return [`These are not working days either: ${days}.`];
}

function shortest({ notice, open, vote }: Window): string[] {
  return [
    notice === undefined
      ? ''
      : `A meeting needs ${durationInWords(notice)} of notice. If it is sooner, the item cannot go to it.`,
    open === undefined
      ? ''
      : `People have at least ${durationInWords(open)} to answer. Agreement is not recorded before that.`,
    vote === undefined
      ? ''
      : `A vote stays open for at least ${durationInWords(vote)}, unless everyone has voted.`,
  ].filter((line) => line !== '');
}

function late({ lateQuorum, lateChange }: Window): string[] {
  return [
    lateQuorum === undefined
      ? ''
      : `If enough people are there only within ${durationInWords(lateQuorum.within)} of the end, the end moves by ${durationInWords(lateQuorum.extendedBy)}, once.`,
    lateChange === undefined
      ? ''
      : `If an answer or a vote turns the result within ${durationInWords(lateChange.within)} of the end, the end moves by ${durationInWords(lateChange.extendedBy)}, once.`,
  ].filter((line) => line !== '');
}

function veto({ veto: stop }: Window, { seatName }: Context): string[] {
  if (stop === undefined) return [];
  const { atLeast, by } = stop;
  const from = isOpen(by) ? '' : ` by ${choiceOfSeats(by, seatName)}`;
  const many = atLeast === 1 ? 'one veto is enough' : `it takes ${atLeast} vetoes`;
  return [
    `A result can be stopped (a veto) for ${durationInWords(stop.for)} after it. Until then it has no effect.`,
    `${sentence(many)}${from}.`,
  ];
}
