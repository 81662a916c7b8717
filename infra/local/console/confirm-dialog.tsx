import type { Pressable } from '#infra/local/slack/block-elements.ts';
import { ModalDialog } from './modal-dialog.tsx';

/** The question Slack asks before it lets a press through. */
export function ConfirmDialog(props: {
  readonly confirm: NonNullable<Pressable['confirm']>;
  readonly close: () => void;
  readonly go: () => void;
}) {
  const { confirm, close, go } = props;
  return (
    <ModalDialog side="slack" title={confirm.title.text} drawing="" close={close}>
      <div className="dialog-body">
        <p>{confirm.text.text}</p>
      </div>
      <footer className="dialog-foot">
        <button type="button" className="plain" onClick={close}>
          {confirm.deny.text}
        </button>
        <button type="button" className="send" onClick={go}>
          {confirm.confirm.text}
        </button>
      </footer>
    </ModalDialog>
  );
}
