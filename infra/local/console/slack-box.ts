import type { Answerable } from '#infra/local/slack/block-elements.ts';
import { optionsIn } from '#infra/local/slack/options-in.ts';
import type { NamedBlock } from '#infra/local/slack/slack-message.ts';
import type { Choice, FormBox } from './form-box.ts';

type InputBlock = Extract<NamedBlock, { readonly type: 'input' }>;

const plain = {
  least: 0,
  most: 3000,
  placeholder: '',
  missing: '',
  choices: [],
  initial: '',
} as const;

/** A box of a Slack modal. */
export function slackBox(block: InputBlock): FormBox {
  const { element, label, hint, optional, block_id: name } = block;
  return {
    ...plain,
    ...boxOf(element),
    name,
    label: label.text,
    hint: hint?.text ?? '',
    required: optional !== true,
  };
}

/** What the kind of element says about the box. */
function boxOf(element: Answerable): Pick<FormBox, 'kind'> & Partial<FormBox> {
  switch (element.type) {
    case 'plain_text_input':
      return textBox(element);
    case 'datepicker':
      return { kind: 'date', initial: element.initial_date ?? '' };
    case 'static_select':
      return {
        kind: 'menu',
        placeholder: element.placeholder?.text ?? '',
        ...choiceBox({ ...element, options: optionsIn(element) }),
      };
    case 'radio_buttons':
      return { kind: 'one of', ...choiceBox(element) };
    case 'checkboxes': {
      const initial = (element.initial_options ?? []).map(({ value }) => value);
      return { kind: 'several of', choices: choicesOf(element.options), initial };
    }
  }
}

function textBox(element: Extract<Answerable, { readonly type: 'plain_text_input' }>) {
  const kind = element.multiline === true ? ('lines' as const) : ('line' as const);
  return {
    kind,
    initial: element.initial_value ?? '',
    least: element.min_length ?? 0,
    most: element.max_length ?? 3000,
    placeholder: element.placeholder?.text ?? '',
  };
}

function choiceBox(element: {
  readonly options: readonly Option[];
  readonly initial_option?: Option | undefined;
}) {
  return { choices: choicesOf(element.options), initial: element.initial_option?.value ?? '' };
}

/** A menu or date that stands outside the boxes and acts as soon as it is changed. */
export function actingBox(element: Exclude<Answerable, { type: 'plain_text_input' }>): FormBox {
  const name = element.action_id;
  return { ...plain, hint: '', required: true, label: name, ...boxOf(element), name };
}

interface Option {
  readonly value: string;
  readonly text: { readonly text: string };
  readonly description?: { readonly text: string } | undefined;
}

function choicesOf(options: readonly Option[]): readonly Choice[] {
  return options.map(({ value, text, description }) => ({
    value,
    label: text.text,
    hint: description?.text ?? '',
  }));
}
