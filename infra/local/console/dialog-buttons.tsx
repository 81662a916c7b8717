import type { DialogButton } from './dialog-parts.ts';

export function DialogButtons(props: {
  readonly buttons: readonly DialogButton[];
  readonly busy: string | null;
  readonly press: (button: DialogButton) => Promise<void>;
  /** The one that the Enter key presses. */
  readonly sends?: DialogButton | undefined;
}) {
  const { buttons, busy, press, sends } = props;
  return buttons.map((button) =>
    button.url ? (
      <a key={button.title} className="plain" href={button.url} target="_blank" rel="noreferrer">
        {button.title}
      </a>
    ) : (
      <button
        key={button.title}
        type={button === sends ? 'submit' : 'button'}
        className={button === sends ? 'send' : 'plain'}
        data-style={button.style}
        aria-busy={busy === button.title}
        onClick={button === sends ? undefined : () => void press(button)}
      >
        {button.title}
      </button>
    ),
  );
}
