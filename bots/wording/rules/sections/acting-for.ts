import { count, sentence } from '#bots/wording/language.ts';
import type { Say } from '#bots/wording/rules/context.ts';
import { choiceOfSeats, isOpen } from '#bots/wording/rules/pieces/choice-of-seats.ts';
import type { Deputies, Proxies } from '#shared/forum/constitution/acting-for.ts';

/** Those who are named beforehand, those who come for one item, and votes given for the absent. */
export const substitutesInWords: Say = ({ substitutes }) => [
  `A substitute that a seat has named beforehand needs no permission. ${acting('substitute', substitutes)}`,
];

export const deputiesInWords: Say = ({ deputies }, { seatName }) => {
  if (deputies === 'none') return ['Nobody may send a deputy.'];
  const { allowedBy, for: whose, bothAct } = deputies;
  const seats = isOpen(whose) ? 'any seat' : choiceOfSeats(whose, seatName);
  return [
    `${sentence(seats)}${seats.includes(',') ? ',' : ''} may have a deputy for one item, if ${allowed[allowedBy]}. ${acting('deputy', deputies)}`,
    both[bothAct],
  ];
};

export const proxiesInWords: Say = ({ proxies }) => {
  if (proxies === 'forbidden')
    return ['Nobody may vote in the place of an absent member (no proxies).'];
  const { instruction, counts, mayPreside, atMost } = proxies;
  return [
    `An absent member may have someone vote for them (a proxy). ${told[instruction]}`,
    counts
      ? 'The seat counts as there when its proxy is.'
      : 'The seat does not count as there just because its proxy is.',
    mayPreside
      ? 'A proxy may take the chair for the seat.'
      : 'A proxy may not take the chair for the seat.',
    `One person may be proxy for ${count(atMost, 'seat', 'seats')} at most.`,
  ];
};

function acting(whom: string, { votes, counts }: Pick<Deputies, 'votes' | 'counts'>): string {
  const does = votes ? 'answers and votes' : 'only speaks';
  const joined = votes === counts ? 'and' : 'but';
  return `The ${whom} ${does}, ${joined} the seat ${counts ? 'counts' : 'does not count'} as there.`;
}

const allowed: { readonly [Who in Deputies['allowedBy']]: string } = {
  'the person presiding': 'the person in the chair allows it',
  'the holder': 'the holder of the seat asks for it',
};

const both: { readonly [Wins in Deputies['bothAct']]: string } = {
  'the holder wins': 'If both answer, what the holder says counts.',
  'the first stands': 'If both answer, the first answer counts.',
  'the last stands': 'If both answer, the last answer counts.',
};

const told: { readonly [How in Proxies['instruction']]: string } = {
  required: 'They must say how to vote, and the proxy must vote that way.',
  allowed: 'They may say how to vote, and then the proxy must vote that way.',
  none: 'They may not say how to vote. The proxy decides.',
};
