import { changes, meetingNote, minute, sinceLastLooked } from '#bots/views/choices.ts';
import type { ChoicesView } from '#bots/views/view.ts';
import { presiding } from '#shared/decision/presiding.ts';
import { tuesday } from '#test/support/decider.ts';
import type { Played } from '#test/support/play.ts';
import { type Named, onlookers } from '#test/support/views-of.ts';

/** Everything that can be read of a decision by one person and not by all alike. */
export function readingsOf({
  decision,
  events,
}: Pick<Played, 'decision' | 'events'>): readonly Named<ChoicesView>[] {
  const read = (person: string) => ({ person, at: tuesday, events });
  const chair = presiding(decision)?.holders[0] ?? 'nobody';
  return [
    ...onlookers(decision).map((who) => ({
      name: `Changes since ${who} last looked`,
      view: sinceLastLooked(decision, read(who)),
    })),
    ...onlookers(decision).map((who) => ({
      name: `See what changed, for ${who}`,
      view: changes(decision, read(who)),
    })),
    { name: 'The minute', view: minute(decision, read(decision.forum.governanceLead)) },
    { name: 'The minute, for a member', view: minute(decision, read('nobody')) },
    { name: 'The note for the meeting', view: meetingNote(decision, read(chair)) },
    { name: 'The note, for a member', view: meetingNote(decision, read('nobody')) },
  ];
}
