import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { words } from './words.ts';

/** Under a card: a reply in its thread, which counts for nothing by itself. */
export function ThreadReply(props: { readonly post: (text: string) => Promise<unknown> }) {
  const [text, setText] = useState<string | null>(null);
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const isOpen = text !== null;
  useEffect(() => {
    if (isOpen) form.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  if (text === null) {
    return (
      <button type="button" className="quiet" onClick={() => setText('')}>
        {words.reply}
      </button>
    );
  }
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') return;
    await props.post(text);
    setText(null);
  };
  return (
    <form ref={form} className="reply" onSubmit={(event) => void send(event)}>
      <label htmlFor={id}>{words.yourReply}</label>
      <textarea
        id={id}
        rows={2}
        maxLength={2000}
        value={text}
        autoFocus
        onChange={({ target }) => setText(target.value)}
      />
      <div className="reply-acts">
        <button type="submit" className="plain">
          {words.post}
        </button>
        <button type="button" className="quiet" onClick={() => setText(null)}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
