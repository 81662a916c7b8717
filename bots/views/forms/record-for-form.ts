import type { About, Field, FormView } from '#bots/views/view.ts';
import { recordForForm as words } from '#bots/wording/forms/record-for.ts';
import { sentence } from '#bots/wording/language.ts';
import { seatName } from '#bots/wording/people.ts';
import type { Opened } from '#shared/decision/decision.ts';
import { isEntitled } from '#shared/decision/standing.ts';
import { limits } from '#shared/decision/words.ts';

/** What came by phone, by e-mail or in the room: whose, what, how, and their words. */
export function recordForForm(about: About, decision: Opened): FormView {
  const voting = decision.status === 'voting';
  return {
    kind: 'form',
    act: 'record-for',
    about,
    title: words.title,
    lines: words.lines,
    fields: [
      oneOf('person', words.person, membersOf(decision)),
      oneOf('said', voting ? words.vote : words.answer, voting ? words.votes : words.answers),
      oneOf('how', words.how, words.ways),
      ...(voting ? [] : [ownWords]),
    ],
    submit: words.submit,
  };
}

const ownWords: Field = {
  id: 'words',
  label: words.words,
  hint: words.wordsHint,
  kind: 'lines',
  required: false,
  max: limits.words,
};

function oneOf(id: string, label: string, options: NonNullable<Field['options']>): Field {
  return { id, label, kind: 'one of', required: true, options };
}

/** Holders of the seats that count, by their seats; those who share one as the file names them. */
function membersOf(decision: Opened): { value: string; label: string }[] {
  return decision.forum.seats
    .filter((seat) => isEntitled(decision, seat))
    .flatMap(({ id, holders }) =>
      holders.map((value) => ({
        value,
        label:
          holders.length === 1
            ? sentence(seatName(decision, id))
            : `${sentence(seatName(decision, id))} (${value})`,
      })),
    );
}
