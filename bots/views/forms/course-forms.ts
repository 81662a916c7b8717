import type { About, Field, FormView } from '#bots/views/view.ts';
import { forms } from '#bots/wording/forms.ts';
import type { WayPresent } from '#shared/decision/command.ts';
import type { Opened } from '#shared/decision/decision.ts';
import { isFilled } from '#shared/forum/seat.ts';
import { oneBox } from './one-box.ts';

export function attendanceForm(about: About, decision: Opened): FormView {
  const { title, submit, seats, byVideo } = forms.attendance;
  return {
    kind: 'form',
    act: 'mark-present',
    about,
    title,
    lines: [],
    fields: [
      here(decision, { id: 'seats', label: seats, way: 'in the room' }),
      here(decision, { id: 'byVideo', label: byVideo, way: 'by video' }),
    ],
    submit,
  };
}

interface Here {
  readonly id: string;
  readonly label: string;
  readonly way: WayPresent;
}

/** A box for those who are there in one way, with those marked so far. */
function here({ forum, present }: Opened, { id, label, way }: Here): Field {
  const marked = Object.entries(present ?? {}).filter(([, each]) => each === way);
  return {
    id,
    label,
    kind: 'several of',
    required: false,
    options: forum.seats.filter(isFilled).map((seat) => ({ value: seat.id, label: seat.name })),
    value: marked.map(([seat]) => seat),
  };
}

export function voteForm(about: About): FormView {
  return { ...oneBox('open-vote', about, 'why', forms.vote), lines: forms.vote.lines };
}
