import type { FieldProps } from './field-props.ts';
import { words } from './words.ts';

/** A line, several lines, a date or a menu. */
export function TextBox(props: FieldProps & { readonly id: string; readonly told: string }) {
  const { box, value, error, fill, id, told } = props;
  const shared = {
    id,
    value: String(value),
    required: box.required,
    'aria-invalid': error !== '',
    ...(told && { 'aria-describedby': told }),
    onChange: ({ target }: { readonly target: { readonly value: string } }) => fill(target.value),
  };
  const length = { maxLength: box.most, placeholder: box.placeholder };
  switch (box.kind) {
    case 'lines':
      return <textarea {...shared} {...length} rows={4} />;
    case 'menu':
      return (
        <select {...shared}>
          <option value="">{box.placeholder || words.choose}</option>
          {box.choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      );
    case 'date':
      return <input {...shared} type="date" />;
    case 'line':
    case 'one of':
    case 'several of':
      return <input {...shared} {...length} type="text" />;
  }
}
