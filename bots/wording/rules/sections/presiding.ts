import { quoted } from '#bots/wording/language.ts';
import type { Say } from '#bots/wording/rules/context.ts';
import type { Rules } from '#shared/forum/constitution/rules.ts';

export const presidingInWords: Say = ({ presiding }) => {
  const [first = '', ...others] = presiding.map(quoted);
  const usual = `A seat marked ${first} is in the chair.`;
  if (others.length === 0) return [usual];
  const next = `a seat marked ${others.join(', then by one marked ')}`;
  return [`${usual} If it cannot be, the chair is taken by ${next}.`];
};

export const ifNobodyPresidesInWords: Say = ({ ifNobodyPresides }) => [nobody[ifNobodyPresides]];

const nobody: { readonly [Then in Rules['ifNobodyPresides']]: string } = {
  nobody: 'If none of these can, nobody is in the chair.',
  'those present choose':
    'If none of these can, those present choose who is in the chair. The governance lead records the choice.',
};
