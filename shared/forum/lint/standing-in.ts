import { chooses } from '#shared/forum/choose.ts';
import { isFilled } from '#shared/forum/seat.ts';
import { type Book, isOwn } from './book.ts';
import type { Found } from './finding.ts';

/** Substitutes, deputies and proxies that the rules allow and that can do nothing. */
export function standingIn(book: Book): readonly Found[] {
  return [
    ...(isOwn(book, 'substitutes') ? idleSubstitutes(book) : []),
    ...(isOwn(book, 'deputies') ? idleDeputies(book) : []),
    ...(isOwn(book, 'proxies') ? idleProxies(book) : []),
  ];
}

function idleSubstitutes({ rules, seats }: Book): readonly Found[] {
  const { votes, counts } = rules.substitutes;
  const isNamed = seats.some(({ substitutes }) => substitutes.length > 0);
  if (votes || counts || !isNamed) return [];
  return [{ code: 'SubstitutesDoNothing', at: ['substitutes'] }];
}

function idleDeputies({ rules: { deputies }, seats }: Book): readonly Found[] {
  if (deputies === 'none') return [];
  const { votes, counts } = deputies;
  const some = seats.some((seat) => isFilled(seat) && chooses(deputies.for, seat));
  return [
    ...(votes || counts ? [] : [{ code: 'DeputiesDoNothing' as const, at: ['deputies'] }]),
    ...(some ? [] : [{ code: 'DeputiesForNobody' as const, at: ['deputies', 'for'] }]),
  ];
}

/** A proxy votes and does nothing else. */
function idleProxies({ file, kind, rules }: Book): readonly Found[] {
  if (rules.proxies === 'forbidden' || rules.vote !== 'none') return [];
  const votesElsewhere = Object.values(file.kinds).some(
    ({ vote, proxies }) => vote !== undefined && vote !== 'none' && proxies === undefined,
  );
  if (kind === null && votesElsewhere) return [];
  return [{ code: 'ProxiesWithoutVote', at: ['proxies'] }];
}
