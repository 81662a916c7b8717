import type { Say } from '#bots/wording/rules/context.ts';
import { durationInWords } from '#bots/wording/rules/pieces/duration-in-words.ts';
import type { Silence } from '#shared/forum/constitution/window.ts';

export const silenceInWords: Say = ({ silence }) => {
  if (silence === 'is not consent') return ['To say nothing is not to agree.'];
  return [
    `Silence can be enough. The time for objections is announced, and it is at least ${durationInWords(silence.adoptedAfter)}. When it is over, the proposal is adopted.`,
    'One objection, or one request for a change, stops this.',
    delivery[silence.delivery],
  ];
};

type Delivery = Exclude<Silence, string>['delivery'];

const delivery: { readonly [How in Delivery]: string } = {
  seen: 'Every member who said nothing must have pressed “Seen”.',
  sent: 'It is enough that the proposal was sent to every member.',
};
