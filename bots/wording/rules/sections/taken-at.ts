import { list, sentence } from '#bots/wording/language.ts';
import type { Say } from '#bots/wording/rules/context.ts';
import type { TakenAt } from '#shared/forum/constitution/taken-at.ts';

/** Where decisions are taken, and where they are not. */
export const takenAtInWords: Say = ({ takenAt: { normally, allowed } }, { body }) => {
  const others = places.filter((place) => place !== normally);
  const also = others.filter((place) => allowed.includes(place));
  const never = others.filter((place) => !allowed.includes(place));
  return [
    `${sentence(body)} normally ${does[normally]}.`,
    also.length === 0
      ? ''
      : `It may also ${list(
          also.map((place) => may[place]),
          'or',
        )}.`,
    never.length === 0
      ? ''
      : `It may not ${list(
          never.map((place) => may[place]),
          'or',
        )}.`,
  ].filter((line) => line !== '');
};

const places: readonly TakenAt[] = ['for a meeting', 'at a meeting', 'here'];

const does: { readonly [Place in TakenAt]: string } = {
  'for a meeting': 'gets ready in chat for a meeting, and the meeting decides',
  'at a meeting': 'decides at a meeting, where the governance lead marks who is here',
  here: 'decides in chat',
};

const may: { readonly [Place in TakenAt]: string } = {
  'for a meeting': 'get ready in chat for a meeting',
  'at a meeting': 'decide at a meeting',
  here: 'decide in chat',
};
