import type { CardElement, IAdaptiveCard, IContainer } from '@microsoft/teams.cards';
import { asText } from '#bots/views/as-text.ts';
import type { CardView, NoticeView } from '#bots/views/view.ts';
import { inTeams } from '#bots/wording/in-teams.ts';
import { buttonRows } from './buttons.ts';
import { card, type Drawing } from './card.ts';
import { fit } from './fit.ts';
import { paperLink } from './link.ts';
import { type Allowance, shorter } from './shorter.ts';
import { text, texts } from './text.ts';

/** A receipt or a refusal, which only the person who pressed sees, above the face. */
export interface Aside {
  readonly notice: NoticeView;
  readonly tone: 'good' | 'warning';
}

/** The shared face of a decision. */
export function decisionCard(view: CardView, drawing: Drawing, aside?: Aside): IAdaptiveCard {
  return fit(view, (shown, cutTo) => {
    const top = aside === undefined ? [] : [cutTo === null ? aside : shorterAside(aside, cutTo)];
    const body = [
      ...top.map((one) => asideOf(one, drawing)),
      ...face(shown, drawing, cutTo !== null),
    ];
    return card(body, [...top.map(({ notice }) => asText(notice)), asText(shown)].join('\n'));
  });
}

/** A receipt is cut last: four times what the card under it may have. */
function shorterAside({ notice, tone }: Aside, { characters }: Allowance): Aside {
  return { tone, notice: shorter(notice, { characters: characters * 4, lines: 4 }) };
}

function asideOf({ notice, tone }: Aside, drawing: Drawing): IContainer {
  const items = [...texts(notice.lines), ...buttonRows(notice.buttons, drawing)];
  return { type: 'Container', style: tone, bleed: true, items };
}

function face(view: CardView, drawing: Drawing, cut: boolean): readonly CardElement[] {
  return [
    stateOf(view),
    ...text(view.title, { size: 'Large', weight: 'Bolder' }),
    ...texts(view.ask),
    ...paperLink(view.link),
    ...text(view.effect, { isSubtle: true }),
    ...texts(view.where),
    ...text(view.next, { weight: 'Bolder' }),
    ...(cut ? text(inTeams.shortened, { size: 'Small' }) : []),
    ...buttonRows(view.buttons, drawing),
    ...text(view.foot, { size: 'Small' }),
  ];
}

function stateOf(view: CardView): IContainer {
  const items = [...text(view.state, { size: 'Small', weight: 'Bolder' })];
  return { type: 'Container', style: 'emphasis', bleed: true, items };
}
