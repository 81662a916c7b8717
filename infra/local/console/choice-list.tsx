import type { FieldProps } from './field-props.ts';

/** Radio buttons or checkboxes. */
export function ChoiceList(props: FieldProps & { readonly group: string }) {
  const { box, value, error, fill, group } = props;
  const several = box.kind === 'several of';
  const toggle = (choice: string, on: boolean) => {
    const others = [value].flat().filter((each) => each !== choice && each !== '');
    fill(on ? [...others, choice] : others);
  };
  return (
    <div className="choices">
      {box.choices.map((choice) => (
        <label key={choice.value}>
          <input
            type={several ? 'checkbox' : 'radio'}
            name={group}
            value={choice.value}
            checked={several ? value.includes(choice.value) : value === choice.value}
            aria-invalid={error !== ''}
            onChange={({ target }) =>
              several ? toggle(choice.value, target.checked) : fill(choice.value)
            }
          />
          <span>
            {choice.label}
            {choice.hint ? <small>{choice.hint}</small> : null}
          </span>
        </label>
      ))}
    </div>
  );
}
