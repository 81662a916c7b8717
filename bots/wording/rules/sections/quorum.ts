import type { Context, Say } from '#bots/wording/rules/context.ts';
import { choiceOfSeats, isEverySeat } from '#bots/wording/rules/pieces/choice-of-seats.ts';
import { conditionInWords } from '#bots/wording/rules/pieces/condition-in-words.ts';
import { enoughInWords, isFixedNumber } from '#bots/wording/rules/pieces/enough-in-words.ts';
import { figure } from '#bots/wording/rules/pieces/figure.ts';
import { makesNoDifference } from '#bots/wording/rules/pieces/makes-no-difference.ts';
import { totalInWords, uselessTotal } from '#bots/wording/rules/pieces/total-in-words.ts';
import type { QuorumRules } from '#shared/forum/constitution/quorum.ts';

/** How many must be there, and who. */
export const quorumInWords: Say = ({ quorum }, context) => {
  const whole = wholeOf(quorum.of, context);
  const enough = enoughInWords(quorum, { whole, one: 'seat', many: 'seats' });
  return [
    `Enough people (the quorum) means ${enough}.`,
    ...atLeastEver(quorum),
    ...totalOf(quorum, whole),
    ...quorum.also.map((share) => alsoInWords(share, context)),
    ...quorum.conditions.map(
      (condition) => `Among them must be ${conditionInWords(condition, context.seatName)}.`,
    ),
    ...sharing(quorum),
    'At a meeting, people are there when they are marked as here. Elsewhere, they are there when they have answered.',
    'This is checked for each item, and once more when it ends.',
  ];
};

function atLeastEver({ noFewerThan }: QuorumRules): string[] {
  if (noFewerThan === undefined) return [];
  return [`There must never be fewer than ${figure(noFewerThan)}, whatever the share comes to.`];
}

function wholeOf(of: QuorumRules['of'], { seatName }: Context): string {
  if (typeof of === 'string') return wholes[of];
  const choice = choiceOfSeats(of, seatName);
  return isEverySeat(of) ? `${choice} there are` : `the ${choice}`;
}

const wholes: { readonly [Base in Extract<QuorumRules['of'], string>]: string } = {
  'all seats': 'all seats that count towards it',
  'filled seats': 'all seats that count towards it and that someone holds',
  'voting seats': 'all seats with a vote',
  'total membership': 'all seats, with a vote or without',
};

const outOf = 'seats that do not count because of an interest';

function totalOf(quorum: QuorumRules, whole: string): string[] {
  if (isFixedNumber(quorum)) {
    const share = quorum.of === 'all seats' ? [] : [`a share is of ${whole}`];
    return makesNoDifference([...share, ...uselessTotal(quorum, outOf)]);
  }
  if (quorum.of !== 'filled seats') return [...totalInWords(quorum, outOf)];
  const { steppedOut, vacantSeats } = quorum;
  return [
    ...totalInWords({ vacantSeats: 'leave the base', steppedOut }, outOf),
    ...makesNoDifference(uselessTotal({ vacantSeats, steppedOut: 'stay in the base' }, outOf)),
  ];
}

function alsoInWords(share: QuorumRules['also'][number], { seatName }: Context): string {
  const { name, of } = share;
  const seats = choiceOfSeats(share, seatName);
  const whole = of === 'these seats' ? `the ${seats}` : 'everyone who is there and counts';
  const enough = enoughInWords(share, { whole, one: 'seat', many: 'seats' });
  const who = of === 'these seats' && !isFixedNumber(share) ? '' : ` of the ${seats}`;
  const total = isFixedNumber(share) && of !== 'these seats' ? [`a share is of ${whole}`] : [];
  return [`There must also be ${name}: ${enough}${who}.`, ...makesNoDifference(total)].join(' ');
}

function sharing({ conditions, seatsMayMeetSeveral }: QuorumRules): string[] {
  if (seatsMayMeetSeveral) return ['One seat may meet more than one such condition.'];
  return conditions.length > 1 ? ['One seat meets only one of these conditions.'] : [];
}
