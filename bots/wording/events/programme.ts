import { saying } from '#bots/wording/language.ts';
import { type Telling, who } from './told.ts';

type Programme = 'ProgrammeAnswered' | 'StopLifted';

export const programme: Telling<Programme> = {
  ProgrammeAnswered: (event, after) => `${who(event, after)} answered what the programme asks.`,
  StopLifted: (event, after) => {
    const held = after.programme?.asks.find(({ constraint }) => constraint === event.constraint);
    const says = held === undefined ? '' : ` (${held.says})`;
    return saying(`${who(event, after)} lifted a stop${says}`, event.words.note);
  },
};
