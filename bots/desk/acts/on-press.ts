import type { ActId } from '#bots/views/act-id.ts';
import type { Reader } from '#bots/views/choices.ts';
import type { Beside } from '#bots/views/forms/beside.ts';
import { confirmForm } from '#bots/views/forms/confirm-form.ts';
import { headed } from '#bots/views/forms/headed.ts';
import type { About, ChoicesView, FormView, Values } from '#bots/views/view.ts';
import { titleOf } from '#bots/wording/practice.ts';
import type { Act } from '#shared/decision/command.ts';
import type { Opened } from '#shared/decision/decision.ts';
import type { DecisionEvent } from '#shared/decision/event.ts';

/** What a press comes to: an act at once, a form that becomes one, something to read or hear. */
export type OnPress =
  | { readonly kind: 'act'; act(about: About): Act }
  | {
      readonly kind: 'form';
      form(about: About, decision: Opened, beside: Beside): FormView;
      act(values: Values, about: About, decision: Opened, beside: Beside): Act;
    }
  | { readonly kind: 'list'; list(decision: Opened, read: Read): ChoicesView }
  | { readonly kind: 'said'; readonly line: string };

type OnForm = Extract<OnPress, { kind: 'form' }>;

/** Who reads a list, when, and the record it is read from. */
interface Read extends Reader {
  readonly events: readonly DecisionEvent[];
}

export const atOnce = (act: (about: About) => Act): OnPress => ({ kind: 'act', act });

export const list = (view: (decision: Opened, read: Read) => ChoicesView): OnPress => ({
  kind: 'list',
  list: view,
});

export const form = (view: OnForm['form'], act: OnForm['act']): OnPress => ({
  kind: 'form',
  form: (about, decision, beside) => headed(titleOf(decision), view(about, decision, beside)),
  act,
});

export const confirmed = (id: ActId, act: Act): OnPress =>
  form(
    (about, decision) => confirmForm(id, about, decision),
    () => act,
  );

/** The objection that something is about; none where the button named none. */
export const objection = (about: About): string => about.objection ?? '';

/** The words that an answer answers; none where the button named none. */
export const version = (about: About): string => about.version ?? '';
