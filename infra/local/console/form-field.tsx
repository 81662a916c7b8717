import { useId } from 'react';
import { ChoiceList } from './choice-list.tsx';
import type { FieldProps } from './field-props.ts';
import { TextBox } from './text-box.tsx';
import { words } from './words.ts';

/** One box with its label, hint and, where something is wrong, a sentence. */
export function FormField(props: FieldProps) {
  const { box, error } = props;
  const id = useId();
  const told = [box.hint && `${id}hint`, error && `${id}error`].filter(Boolean).join(' ');
  const isList = box.kind === 'one of' || box.kind === 'several of';
  const more = box.required ? null : <span className="optional"> ({words.optional})</span>;
  const notes = (
    <>
      {box.hint ? (
        <p id={`${id}hint`} className="hint">
          {box.hint}
        </p>
      ) : null}
      {error ? (
        <p id={`${id}error`} className="error">
          {error}
        </p>
      ) : null}
    </>
  );
  if (isList) {
    return (
      <fieldset className="field" aria-describedby={told || undefined}>
        <legend>
          {box.label}
          {more}
        </legend>
        {notes}
        <ChoiceList {...props} group={id} />
      </fieldset>
    );
  }
  return (
    <div className="field">
      <label htmlFor={id}>
        {box.label}
        {more}
      </label>
      {notes}
      <TextBox {...props} id={id} told={told} />
    </div>
  );
}
