import { cardFor, decisionCard } from '#bots/views/decision-card.ts';
import { draftNotice } from '#bots/views/draft-card.ts';
import { noticeView } from '#bots/views/notice.ts';
import type { View } from '#bots/views/view.ts';
import { type Decision, isOpened, notOpened, type Opened } from '#shared/decision/decision.ts';
import type { Draft } from '#shared/decision/draft.ts';
import type { Effect } from '#shared/decision/effect.ts';
import { effectsOf } from '#shared/decision/effects-of.ts';
import type { DecisionEvent } from '#shared/decision/event.ts';
import { evolve } from '#shared/decision/evolve.ts';
import { isPrivate } from '#shared/decision/standing.ts';
import { isToldAtOnce } from '#shared/decision/told-when.ts';
import { unseen } from '#shared/decision/unseen.ts';

/** One thing that happened, what it asked of the world, and what people were shown for it. */
export interface Chapter {
  readonly event: DecisionEvent;
  readonly effects: readonly Effect[];
  readonly shown: readonly Seen[];
  readonly decision: Draft | Opened;
}

/** Tells a history as those who lived it saw it. What changes no state is drawn with the next. */
export function story(events: readonly DecisionEvent[]): readonly Chapter[] {
  let before: Decision = notOpened;
  let posted = false;
  return events.map((event) => {
    const after = evolve(before, event);
    if (!isOpened(after) && after.status !== 'draft')
      throw new Error('a history begins with its proposal');
    const effects = effectsOf(event, before);
    before = after;
    posted ||= effects.some(({ type }) => type === 'show in its places');
    const seen = effects.flatMap((effect) => drawn(effect, after, posted));
    const faces = isOpened(after) ? facesOf(after, posted) : [];
    const unseen =
      event === events.at(-1) && faces.length > 0 && !seen.some(({ to }) => to === faces[0]?.to);
    const shown = together(unseen ? [...seen, ...faces] : seen);
    return { event, effects, shown, decision: after };
  });
}

const channel = 'the channel';

/** What was shown, and to whom. */
export interface Seen {
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

function drawn(effect: Effect, decision: Draft | Opened, posted: boolean): Seen[] {
  if (decision.status === 'draft') {
    return effect.type === 'tell of draft'
      ? [{ to: effect.person, view: draftNotice(effect.notice, decision) }]
      : [];
  }
  switch (effect.type) {
    case 'show in its places':
      return [{ to: channel, view: face(decision) }];
    case 'redraw':
      return effect.when === 'at once' ? facesOf(decision, posted) : [];
    case 'show to':
      return [{ to: effect.person, view: decisionCard(decision) }];
    case 'tell':
      return isToldAtOnce(effect.notice)
        ? [{ to: effect.person, view: noticeView(effect.notice, decision) }]
        : [];
    case 'tell of draft':
    case 'wake at':
      return [];
  }
}

/** A card is drawn again where it stands: in the channel, if it was ever posted; a private one, one to one. */
function facesOf(decision: Opened, posted: boolean): Seen[] {
  const own = { to: 'those who may see it', view: decisionCard(decision) };
  return [
    ...(posted ? [{ to: channel, view: face(decision) }] : []),
    ...(isPrivate(decision) ? [own] : []),
  ];
}

function face(decision: Opened): View {
  return cardFor(isPrivate(decision) ? unseen(decision) : decision);
}
