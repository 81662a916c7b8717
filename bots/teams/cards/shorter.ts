import type {
  Button,
  CardView,
  ChoicesView,
  Field,
  FormView,
  NoticeView,
  View,
} from '#bots/views/view.ts';
import { cutAtWord } from './cut-at-word.ts';

/** How many characters a text and how many lines a list may have. */
export interface Allowance {
  readonly characters: number;
  readonly lines: number;
}

/** The same view with long texts cut at a word and long lists cut short; buttons and boxes all stay. */
export function shorter<Shown extends View>(view: Shown, allowance: Allowance): Shown;
export function shorter(view: View, allowance: Allowance): View {
  switch (view.kind) {
    case 'card':
      return shorterCard(view, allowance);
    case 'choices':
      return shorterChoices(view, allowance);
    case 'form':
      return shorterForm(view, allowance);
    case 'notice':
      return shorterNotice(view, allowance);
  }
}

function shorterCard(view: CardView, allowance: Allowance): CardView {
  const cut = cutter(allowance);
  return {
    ...view,
    state: cut(view.state),
    title: cut(view.title),
    ask: lines(view.ask, allowance),
    link: view.link.length > allowance.characters ? '' : view.link,
    effect: cut(view.effect),
    where: lines(view.where, allowance),
    next: cut(view.next),
    buttons: buttons(view.buttons, allowance),
    foot: cut(view.foot),
  };
}

function shorterChoices(view: ChoicesView, allowance: Allowance): ChoicesView {
  return {
    ...view,
    title: cutter(allowance)(view.title),
    lines: lines(view.lines, allowance),
    can: buttons(view.can, allowance),
    cannot: lines(view.cannot, allowance),
  };
}

function shorterNotice(view: NoticeView, allowance: Allowance): NoticeView {
  return {
    ...view,
    lines: lines(view.lines, allowance),
    buttons: buttons(view.buttons, allowance),
  };
}

function shorterForm(view: FormView, allowance: Allowance): FormView {
  const cut = cutter(allowance);
  return {
    ...view,
    title: cut(view.title),
    lines: lines(view.lines, allowance),
    fields: view.fields.map((one) => shorterField(one, allowance)),
    ...(view.problem === undefined ? {} : { problem: cut(view.problem) }),
  };
}

/** What a person typed is never cut: it comes back in the box, and would be sent on cut. */
function shorterField(one: Field, allowance: Allowance): Field {
  const cut = cutter(allowance);
  const { hint, options, error } = one;
  return {
    ...one,
    label: cut(one.label),
    ...(hint === undefined ? {} : { hint: cut(hint) }),
    ...(options === undefined
      ? {}
      : { options: options.map((option) => ({ ...option, label: cut(option.label) })) }),
    ...(error === undefined ? {} : { error: cut(error) }),
  };
}

function lines(all: readonly string[], allowance: Allowance): readonly string[] {
  return all.slice(0, allowance.lines).map(cutter(allowance));
}

function buttons(all: readonly Button[], allowance: Allowance): readonly Button[] {
  const cut = cutter(allowance);
  return all.map((one) => ({ ...one, label: cut(one.label), spoken: cut(one.spoken) }));
}

function cutter({ characters }: Allowance): (text: string) => string {
  return (text) => cutAtWord(text, characters);
}
