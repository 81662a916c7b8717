import type { IAdaptiveCard, IExecuteAction, ISubmitAction } from '@microsoft/teams.cards';
import { asText } from '#bots/views/as-text.ts';
import type { FormView } from '#bots/views/view.ts';
import { inTeams } from '#bots/wording/in-teams.ts';
import { card, type Drawing } from './card.ts';
import { fieldInputs } from './field-inputs.ts';
import { fit } from './fit.ts';
import { text, texts } from './text.ts';
import { titleInChat } from './title-in-chat.ts';

/** A private form, for a dialog or a one-to-one chat: a shared card never holds an input. */
export function formCard(view: FormView, drawing: Drawing): IAdaptiveCard {
  return fit(view, (shown, cutTo) =>
    card(
      [
        ...titleInChat(shown.title, drawing),
        ...text(shown.problem ?? '', { color: 'Attention', weight: 'Bolder' }),
        ...texts(shown.lines),
        ...(cutTo !== null ? text(inTeams.leftOut, { size: 'Small' }) : []),
        ...shown.fields.flatMap(fieldInputs),
        { type: 'ActionSet', actions: [submit(shown, drawing)] },
      ],
      asText(withoutAnswers(shown)),
    ),
  );
}

/** What stands in the boxes is left to them to say: said twice, long words would not fit. */
function withoutAnswers(view: FormView): FormView {
  return {
    ...view,
    fields: view.fields.map(({ value: _value, options: _options, ...asked }) => asked),
  };
}

function submit(view: FormView, { nonce, surface }: Drawing): IExecuteAction | ISubmitAction {
  const { act, about } = view;
  const face = { title: view.submit, style: 'positive' } as const;
  const data = { about, nonce, sent: true };
  return surface === 'dialog'
    ? { type: 'Action.Submit', ...face, data: { act, ...data } }
    : { type: 'Action.Execute', ...face, verb: act, data };
}
