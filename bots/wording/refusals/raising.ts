import { dayAndMonth } from '#bots/wording/dates.ts';
import { list, quoted } from '#bots/wording/language.ts';
import type { Publicity } from '#shared/decision/command.ts';
import type { TakenAt } from '#shared/forum/constitution/taken-at.ts';
import type { Said } from './said.ts';

type Raising = 'PlaceNotAllowed' | 'NoSuchKind' | 'NotEnoughNotice' | 'StaysAsItIs';

export const raising: Said<Raising> = {
  PlaceNotAllowed: ({ found, allowed }, { forum }) => {
    const can = list(
      allowed.map((place) => places[place]),
      'or',
    );
    return `The rules of the ${forum.noun} do not let it ${places[found]}. It can ${can}. The governance lead keeps the rules.`;
  },
  NoSuchKind: ({ found, known }, { forum }) => {
    const no = `The rules of the ${forum.noun} have no kind of decision called ${quoted(found)}.`;
    const names = known.map((kind) => quoted(forum.constitution.kinds[kind]?.name ?? kind));
    return names.length === 0
      ? `${no} They have none. The governance lead keeps the rules.`
      : `${no} Please choose one of these: ${list(names, 'or')}.`;
  },
  NotEnoughNotice: ({ meeting, earliest }) =>
    `The notice is too short for a meeting on ${dayAndMonth(meeting)}. By the rules this can be taken from ${dayAndMonth(earliest)}. The governance lead can put it to a later meeting.`,
  StaysAsItIs: ({ normally, because }, { forum }) => {
    const other = otherThan[normally];
    switch (because) {
      case 'never':
        return `By the rules of the ${forum.noun} this stays ${normally}: no item can be dealt with in ${other}. The governance lead keeps the rules.`;
      case 'needs a reason':
        return `By the rules of the ${forum.noun} this is ${normally} unless you say why not. Please give a reason to deal with it in ${other}.`;
      case 'needs a resolution':
        return `By the rules of the ${forum.noun} it takes a resolution to deal with this in ${other}. Please add its words.`;
    }
  },
};

const otherThan: { readonly [Each in Publicity]: Publicity } = {
  public: 'private',
  private: 'public',
};

const places: { readonly [Each in TakenAt]: string } = {
  'for a meeting': 'get ready here for a meeting',
  'at a meeting': 'decide at a meeting',
  here: 'decide here, in chat',
};
