import { cardFor, decisionCard } from '#bots/views/decision-card.ts';
import { noticeView } from '#bots/views/notice.ts';
import type { View } from '#bots/views/view.ts';
import { type Decision, notOpened, type Opened } from '#shared/decision/decision.ts';
import type { Effect } from '#shared/decision/effect.ts';
import { effectsOf } from '#shared/decision/effects-of.ts';
import type { DecisionEvent } from '#shared/decision/event.ts';
import { evolve } from '#shared/decision/evolve.ts';
import { isPrivate } from '#shared/decision/standing.ts';

/** One thing that happened, what it asked of the world, and what people were shown for it. */
export interface Chapter {
  readonly event: DecisionEvent;
  readonly effects: readonly Effect[];
  readonly shown: readonly Seen[];
  readonly decision: Opened;
}

/** Tells a history as those who lived it saw it. What changes no state is drawn with the next. */
export function story(events: readonly DecisionEvent[]): readonly Chapter[] {
  let before: Decision = notOpened;
  return events.map((event) => {
    const after = evolve(before, event);
    if (after.status === 'not opened') throw new Error('a history begins with its proposal');
    const effects = effectsOf(event, before);
    before = after;
    const seen = effects.flatMap((effect) => drawn(effect, after));
    const unseen = event === events.at(-1) && seen.every(({ to }) => to !== channel);
    const shown = together(unseen ? [...seen, { to: channel, view: face(after) }] : seen);
    return { event, effects, shown, decision: after };
  });
}

const channel = 'the channel';

interface Seen {
  readonly to: string;
  readonly view: View;
}

/** What several people are shown alike is told once. */
function together(all: readonly Seen[]): readonly Seen[] {
  const alike = Map.groupBy(all, ({ view }) => JSON.stringify(view));
  return [...alike.values()].flatMap((same) =>
    same.slice(0, 1).map(({ view }) => ({ to: same.map(({ to }) => to).join(', '), view })),
  );
}

function drawn(effect: Effect, decision: Opened): Seen[] {
  switch (effect.type) {
    case 'show in its places':
      return [{ to: channel, view: face(decision) }];
    case 'redraw':
      return effect.when === 'at once' ? faces(decision) : [];
    case 'show to':
      return [{ to: effect.person, view: decisionCard(decision) }];
    case 'tell':
      return [{ to: effect.person, view: noticeView(effect.notice, decision) }];
    case 'wake at':
      return [];
  }
}

/** A private item is drawn again one to one, too. */
function faces(decision: Opened): Seen[] {
  const own = { to: 'those who may see it', view: decisionCard(decision) };
  return [{ to: channel, view: face(decision) }, ...(isPrivate(decision) ? [own] : [])];
}

function face(decision: Opened): View {
  return cardFor(isPrivate(decision) ? 'in private' : decision);
}
