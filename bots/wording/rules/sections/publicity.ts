import type { Say } from '#bots/wording/rules/context.ts';
import type { Rules } from '#shared/forum/constitution/rules.ts';

type Publicity = Rules['publicity'];

export const publicityInWords: Say = ({ publicity: { normally, otherwise } }) => {
  if (otherwise === 'never') return [`Every item is dealt with in ${normally}.`];
  const other = normally === 'public' ? 'private' : 'public';
  return [
    `Items are dealt with in ${normally}.`,
    `One may be dealt with in ${other}, but only ${when[otherwise]}.`,
  ];
};

const when: { readonly [How in Exclude<Publicity['otherwise'], 'never'>]: string } = {
  'with a reason': 'with a reason on record',
  'by resolution': 'by a resolution that states the reason',
};
