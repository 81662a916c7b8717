import { useEffect } from 'react';
import type { OpenModal } from '#infra/local/slack/slack-message.ts';
import { FormField } from './form-field.tsx';
import { ModalDialog } from './modal-dialog.tsx';
import { SlackBlocks } from './slack-blocks.tsx';
import { slackBox } from './slack-box.ts';
import { Trouble } from './trouble.tsx';
import type { Acts } from './use-acts.ts';
import { useForm } from './use-form.ts';
import type { Theme } from './use-theme.ts';
import { words } from './words.ts';

const sending = 'send modal';

/** The modal that lies on top, as a plain form. */
export function SlackModal(props: {
  readonly modal: OpenModal;
  readonly seat: string;
  readonly theme: Theme;
  readonly acts: Acts;
}) {
  const { modal, seat, theme, acts } = props;
  const boxes = modal.blocks.flatMap((block) => (block.type === 'input' ? [slackBox(block)] : []));
  const form = useForm(boxes);
  const { values, errors, setErrors, fill, isComplete, element } = form;
  useEffect(() => setErrors({}), [modal.hash]);

  const close = () => void acts.act('close', 'slack/close', { seat, modal: modal.id });
  const submit = async () => {
    if (!isComplete()) return;
    const body = { seat, modal: modal.id, values };
    const outcome = await acts.act(sending, 'slack/submit', body);
    if (outcome?.kind === 'look again') setErrors(outcome.errors);
  };
  return (
    <ModalDialog side="slack" title={modal.title.text} drawing={modal.hash} close={close}>
      <form
        ref={element}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <div className="dialog-body">
          <SlackBlocks
            blocks={modal.blocks}
            theme={theme}
            busy={acts.busy}
            press={(block, { action_id: action }, value) =>
              void acts.act(action, 'slack/press-in-modal', {
                seat,
                modal: modal.id,
                block,
                action,
                value,
                values,
              })
            }
            box={(block) => (
              <FormField
                key={block.block_id}
                box={slackBox(block)}
                value={values[block.block_id] ?? ''}
                error={errors[block.block_id] ?? ''}
                fill={(value) => fill(block.block_id, value)}
              />
            )}
          />
          <Trouble acts={acts} />
        </div>
        <footer className="dialog-foot">
          <button type="button" className="plain" onClick={close}>
            {modal.close?.text ?? (modal.submit ? words.cancel : words.close)}
          </button>
          {modal.submit ? (
            <button type="submit" className="send" aria-busy={acts.busy === sending}>
              {modal.submit.text}
            </button>
          ) : null}
        </footer>
      </form>
    </ModalDialog>
  );
}
