import type { OpenDialog } from '#infra/local/teams/teams-message.ts';
import { ModalDialog } from './modal-dialog.tsx';
import { TeamsForm } from './teams-form.tsx';
import type { Acts } from './use-acts.ts';
import { words } from './words.ts';

/** A dialog that the bot opened: a form, or only something it says. */
export function TeamsDialog(props: {
  readonly dialog: OpenDialog;
  readonly seat: string;
  readonly acts: Acts;
}) {
  const { dialog, seat, acts } = props;
  const { title, card, words: said, drawing } = dialog;
  const close = () => void acts.act('close', 'teams/close', { seat });
  return (
    <ModalDialog side="teams" title={title || words.notice} drawing={String(drawing)} close={close}>
      {card ? (
        <TeamsForm key={drawing} {...{ card, seat, acts, close }} />
      ) : (
        <>
          <div className="dialog-body">
            <p>{said}</p>
          </div>
          <footer className="dialog-foot">
            <button type="button" className="plain" onClick={close}>
              {words.close}
            </button>
          </footer>
        </>
      )}
    </ModalDialog>
  );
}
