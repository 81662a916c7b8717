import { type ReactNode, useEffect, useId, useRef } from 'react';
import type { Side } from '#infra/local/page/console-options.ts';
import { rememberFocus } from './remember-focus.ts';
import { words } from './words.ts';

/** A dialog over the page: labelled, closed by Esc, and giving the focus back when it goes. */
export function ModalDialog(props: {
  readonly side: Side;
  readonly title: string;
  /** Changes when what stands in the dialog is drawn anew. */
  readonly drawing: string;
  readonly close: () => void;
  readonly children: ReactNode;
}) {
  const { side, title, drawing, close, children } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();

  useEffect(() => {
    const giveBack = rememberFocus();
    const opened = dialog.current;
    opened?.showModal();
    return () => {
      opened?.close();
      giveBack();
    };
  }, []);
  useEffect(() => focusFirst(dialog.current), [drawing]);
  return (
    <dialog
      ref={dialog}
      className="dialog"
      data-side={side}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <header className="dialog-head">
        <h2 id={id} tabIndex={-1}>
          {title}
        </h2>
        <button type="button" className="close" aria-label={words.close} onClick={close}>
          <span aria-hidden="true">×</span>
        </button>
      </header>
      {children}
    </dialog>
  );
}

/** The first box to fill in, else the title; what already has the focus keeps it. */
function focusFirst(dialog: HTMLDialogElement | null): void {
  const holder = document.activeElement?.closest('.dialog-body');
  if (!dialog || (holder && dialog.contains(holder))) return;
  const box = dialog.querySelector<HTMLElement>(
    '.dialog-body :is(input, textarea, select):not([disabled])',
  );
  (box ?? dialog.querySelector('h2'))?.focus();
}
