import { useState } from 'react';
import type { Pressable } from '#infra/local/slack/block-elements.ts';
import { ConfirmDialog } from './confirm-dialog.tsx';
import type { BoxValue } from './form-box.ts';
import { FormField } from './form-field.tsx';
import { actingBox } from './slack-box.ts';

export type PressElement = (block: string, element: Pressable, value: BoxValue) => void;

/** A button or menu that acts. */
export function SlackElement(props: {
  readonly block: string;
  readonly element: Pressable;
  readonly busy: string | null;
  readonly press: PressElement;
}) {
  const { block, element, busy, press } = props;
  const [asked, setAsked] = useState<BoxValue | null>(null);
  const { confirm } = element;
  const start = (value: BoxValue) => {
    if (confirm) setAsked(value);
    else press(block, element, value);
  };
  return (
    <>
      {element.type === 'button' ? (
        <SlackButton element={element} busy={busy === element.action_id} press={() => start('')} />
      ) : (
        <FormField
          box={actingBox(element)}
          value={actingBox(element).initial}
          error=""
          fill={start}
        />
      )}
      {confirm && asked !== null ? (
        <ConfirmDialog
          confirm={confirm}
          close={() => setAsked(null)}
          go={() => {
            setAsked(null);
            press(block, element, asked);
          }}
        />
      ) : null}
    </>
  );
}

function SlackButton(props: {
  readonly element: Extract<Pressable, { readonly type: 'button' }>;
  readonly busy: boolean;
  readonly press: () => void;
}) {
  const { element, busy, press } = props;
  const { text, url, style = 'plain', accessibility_label: spoken } = element;
  if (url) {
    return (
      <a className="slack-button" href={url} target="_blank" rel="noreferrer" aria-label={spoken}>
        {text.text}
      </a>
    );
  }
  return (
    <button
      type="button"
      className="slack-button"
      data-style={style}
      aria-label={spoken}
      aria-busy={busy}
      onClick={press}
    >
      {text.text}
    </button>
  );
}
