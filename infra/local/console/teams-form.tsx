import type { Card } from '#infra/local/teams/teams-message.ts';
import { DialogButtons } from './dialog-buttons.tsx';
import { DialogPartView } from './dialog-part.tsx';
import { boxesIn, type DialogButton, dialogParts } from './dialog-parts.ts';
import { dialogData } from './teams-box.ts';
import { Trouble } from './trouble.tsx';
import type { Acts } from './use-acts.ts';
import { useForm } from './use-form.ts';
import { words } from './words.ts';

/** The card of a dialog, as a plain form. */
export function TeamsForm(props: {
  readonly card: Card;
  readonly seat: string;
  readonly acts: Acts;
  readonly close: () => void;
}) {
  const { card, seat, acts, close } = props;
  const { parts, foot } = dialogParts(card);
  const form = useForm(boxesIn(parts));

  const press = async (button: DialogButton) => {
    if (button.checks && !form.isComplete()) return;
    const data = { ...button.data, ...(button.checks ? dialogData(form.values) : {}) };
    await acts.act(button.title, 'teams/submit', { seat, data });
  };
  const sends = foot.find(({ url }) => url === '');
  return (
    <form
      ref={form.element}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (sends) void press(sends);
      }}
    >
      <div className="dialog-body">
        {parts.map((part, index) => (
          // The parts of one drawing never change places.
          <DialogPartView key={String(index)} {...{ part, form, busy: acts.busy, press }} />
        ))}
        <Trouble acts={acts} />
      </div>
      <footer className="dialog-foot">
        {sends ? null : (
          <button type="button" className="plain" onClick={close}>
            {words.close}
          </button>
        )}
        <DialogButtons buttons={foot} busy={acts.busy} press={press} sends={sends} />
      </footer>
    </form>
  );
}
