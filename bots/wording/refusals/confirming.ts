import { list, quoted } from '#bots/wording/language.ts';
import type { Said } from './said.ts';

type Confirming = 'NothingAwaited' | 'NoVetoHere' | 'NotAwaited' | 'OtherWords';

export const confirming: Said<Confirming> = {
  NothingAwaited: () =>
    'This has no result that waits to become final, so there is nothing to add. The card shows what you can do.',
  NoVetoHere: () =>
    'You cannot give a veto on this: the rules give you none, or its time is over. The governance lead keeps the rules.',
  NotAwaited: ({ found, awaited }) =>
    awaited.length === 0
      ? `This does not wait for ${quoted(found)}, but only for the time for a veto to pass. You can wait.`
      : `This does not wait for ${quoted(found)}. It waits for ${list(awaited)}. Please choose from these.`,
  OtherWords: () =>
    'They agreed other words, so that does not count for this. Please ask them to agree the words on this card.',
};
