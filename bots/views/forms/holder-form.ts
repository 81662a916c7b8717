import type { About, FormView } from '#bots/views/view.ts';
import { holderForm as words } from '#bots/wording/forms/holder-form.ts';
import { sentence } from '#bots/wording/language.ts';
import { seatName } from '#bots/wording/people.ts';
import type { Opened } from '#shared/decision/decision.ts';
import type { Beside } from './beside.ts';
import { type Known, peopleOptions, withoutAVote } from './people-options.ts';

/** Chosen where nobody holds the seat from now on. */
export const vacant = 'nobody-vacant';

/** Seats that one person holds, or nobody; and whoever has no vote here, to hold it. */
export function holderForm(
  about: About,
  decision: Opened,
  { people }: Pick<Beside, 'people'>,
): FormView {
  const seats = decision.forum.seats.filter(({ holders }) => holders.length < 2);
  const options = peopleOptions(decision, withoutAVote(decision, people), people);
  return {
    kind: 'form',
    act: 'change-holder',
    about,
    title: words.title,
    lines: words.lines,
    fields: [
      {
        id: 'seat',
        label: words.seat,
        kind: 'one of',
        required: true,
        options: seats.map(({ id, holders: [holder] }) => ({
          value: id,
          label: `${sentence(seatName(decision, id))} (${nameOf(holder, people)})`,
        })),
      },
      {
        id: 'person',
        label: words.person,
        kind: 'one of',
        required: true,
        options: [{ value: vacant, label: words.nobody }, ...options],
      },
    ],
    submit: words.submit,
  };
}

function nameOf(holder: string | undefined, people: readonly Known[]): string {
  if (holder === undefined) return words.vacant;
  return people.find(({ id }) => id === holder)?.name ?? holder;
}
