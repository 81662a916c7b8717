import type { Card } from '#infra/local/teams/teams-message.ts';
import type { BoxValue, BoxValues, Choice, FormBox } from './form-box.ts';

/** A box of a Teams dialog. */
export function teamsBox(input: Card): FormBox {
  const kind = kindOf(input);
  const value = wordOf(input['value']);
  return {
    kind,
    name: wordOf(input['id']),
    label: wordOf(input['label']) || wordOf(input['title']),
    hint: '',
    choices: choicesOf(input['choices']),
    required: input['isRequired'] === true,
    least: 0,
    most: typeof input['maxLength'] === 'number' ? input['maxLength'] : 10_000,
    placeholder: wordOf(input['placeholder']),
    initial: kind === 'several of' ? value.split(',').filter(Boolean) : value,
    missing: wordOf(input['errorMessage']),
  };
}

/** What stands in the boxes as Teams sends it: several choices in one text. */
export function dialogData(values: BoxValues): Readonly<Record<string, string>> {
  const written = (value: BoxValue) => (typeof value === 'string' ? value : value.join(','));
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, written(value)]));
}

function kindOf(input: Card): FormBox['kind'] {
  switch (input['type']) {
    case 'Input.Date':
      return 'date';
    case 'Input.ChoiceSet':
      if (input['isMultiSelect'] === true) return 'several of';
      return input['style'] === 'expanded' ? 'one of' : 'menu';
    default:
      return input['isMultiline'] === true ? 'lines' : 'line';
  }
}

function choicesOf(choices: unknown): readonly Choice[] {
  if (!Array.isArray(choices)) return [];
  return choices.map((choice: Card) => ({
    value: wordOf(choice['value']),
    label: wordOf(choice['title']),
    hint: '',
  }));
}

function wordOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
