import { CardText } from './card-text.tsx';
import { DialogButtons } from './dialog-buttons.tsx';
import type { DialogButton, DialogPart } from './dialog-parts.ts';
import { FormField } from './form-field.tsx';
import type { Form } from './use-form.ts';

export function DialogPartView(props: {
  readonly part: DialogPart;
  readonly form: Form;
  readonly busy: string | null;
  readonly press: (button: DialogButton) => Promise<void>;
}) {
  const { part, form, busy, press } = props;
  switch (part.kind) {
    case 'text':
      return (
        <div
          className="dialog-text"
          data-heading={part.heading}
          data-tone={part.tone}
          role={part.tone === 'attention' ? 'alert' : undefined}
        >
          {part.plain ? <p>{part.text}</p> : <CardText className="spoken" text={part.text} />}
        </div>
      );
    case 'facts':
      return (
        <dl className="facts">
          {part.facts.map(([title, value]) => (
            <div key={title}>
              <dt>{title}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      );
    case 'box': {
      const { name } = part.box;
      return (
        <FormField
          box={part.box}
          value={form.values[name] ?? ''}
          error={form.errors[name] ?? ''}
          fill={(value) => form.fill(name, value)}
        />
      );
    }
    case 'group':
      return (
        <div className="group" data-style={part.style}>
          {part.parts.map((inner, index) => (
            <DialogPartView
              key={String(index)}
              part={inner}
              form={form}
              busy={busy}
              press={press}
            />
          ))}
        </div>
      );
    case 'buttons':
      return (
        <div className="button-list">
          <DialogButtons buttons={part.buttons} busy={busy} press={press} />
        </div>
      );
  }
}
