import type {
  CardElement,
  IAdaptiveCard,
  IExecuteAction,
  ISubmitAction,
} from '@microsoft/teams.cards';
import { asText } from '#bots/views/as-text.ts';
import type { FormView } from '#bots/views/view.ts';
import { card, type Drawing } from './card.ts';
import { fieldInputs } from './field-inputs.ts';
import { fit } from './fit.ts';
import { text, texts } from './text.ts';

/** A private form, for a dialog or a one-to-one chat: a shared card never holds an input. */
export function formCard(view: FormView, drawing: Drawing): IAdaptiveCard {
  return fit(view, (shown) =>
    card(
      [
        ...titleInChat(shown, drawing),
        ...text(shown.problem ?? '', { color: 'Attention', weight: 'Bolder' }),
        ...texts(shown.lines),
        ...shown.fields.flatMap(fieldInputs),
        { type: 'ActionSet', actions: [submit(shown, drawing)] },
      ],
      asText(shown),
    ),
  );
}

/** A dialog has its title in its own frame. */
function titleInChat(view: FormView, drawing: Drawing): readonly CardElement[] {
  if (drawing.surface === 'dialog') return [];
  return text(view.title, { size: 'Medium', weight: 'Bolder' });
}

function submit(view: FormView, { nonce, surface }: Drawing): IExecuteAction | ISubmitAction {
  const { act, about } = view;
  const face = { title: view.submit, style: 'positive' } as const;
  const data = { about, nonce, sent: true };
  return surface === 'dialog'
    ? { type: 'Action.Submit', ...face, data: { act, ...data } }
    : { type: 'Action.Execute', ...face, verb: act, data };
}
