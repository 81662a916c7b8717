import { askInWords } from '#bots/wording/cover-sheet.ts';
import { foot, inPrivate } from '#bots/wording/face.ts';
import { marked } from '#bots/wording/practice.ts';
import type { Opened } from '#shared/decision/decision.ts';
import { standingObjections } from '#shared/decision/saying.ts';
import type { Unseen } from '#shared/decision/unseen.ts';
import { current } from '#shared/decision/words.ts';
import type { Face } from './face.ts';
import { askingFace, objectedFace, resolvingFace, withdrawnFace } from './talking-face.ts';
import type { CardView } from './view.ts';
import { closedFace, provisionalFace, tiedFace, votingFace } from './voting-face.ts';

/** The one face of a decision, the same for everyone who may see it. */
export function decisionCard(decision: Opened): CardView {
  const { question } = current(decision);
  const { state, ...face } = faceOf(decision);
  return {
    kind: 'card',
    title: question,
    ask: [askInWords(decision)],
    link: decision.link,
    foot: foot(decision),
    ...face,
    state: marked(decision.forum, state),
  };
}

function faceOf(decision: Opened): Face {
  switch (decision.status) {
    case 'seeking consensus':
      return standingObjections(decision).length > 0
        ? objectedFace(decision)
        : askingFace(decision);
    case 'resolving':
      return standingObjections(decision).length > 0
        ? resolvingFace(decision)
        : askingFace(decision);
    case 'voting':
      return votingFace(decision);
    case 'tied':
      return tiedFace(decision);
    case 'provisional':
      return provisionalFace(decision);
    case 'closed':
      return closedFace(decision);
    case 'withdrawn':
      return withdrawnFace(decision);
  }
}

/** The card for a place, or the one line where the item may not be seen. */
export function cardFor(decision: Opened | Unseen): CardView {
  return decision.status === 'in private' ? inPrivateCard(decision) : decisionCard(decision);
}

function inPrivateCard({ forum }: Unseen): CardView {
  return {
    kind: 'card',
    state: marked(forum, inPrivate),
    title: '',
    ask: [],
    link: '',
    effect: '',
    where: [],
    next: '',
    buttons: [],
    foot: '',
  };
}
