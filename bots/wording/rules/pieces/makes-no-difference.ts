import { list } from '#bots/wording/language.ts';

/** What a file says though nothing follows from it: shown all the same, as it might be a mistake. */
export function makesNoDifference(said: readonly string[]): string[] {
  if (said.length === 0) return [];
  return [`The file also says that ${list(said, 'and that')}. That makes no difference here.`];
}
