import { heldInWords } from '#bots/wording/programmes.ts';
import type { Said } from './said.ts';

type Programme = 'NoProgrammeAsks' | 'ProgrammeUnanswered' | 'ProgrammeStops';

export const programme: Said<Programme> = {
  NoProgrammeAsks: () =>
    'No programme asked anything when this was opened, so there is nothing to answer. The card shows what you can do.',
  ProgrammeUnanswered: () =>
    'A programme asks about this, and the governance lead has not answered yet. Until then agreement cannot be recorded.',
  ProgrammeStops: ({ held }) =>
    `This cannot be agreed yet. ${heldInWords(held).join(' ')} The governance lead can put on record what lifts it.`,
};
