import type { CardElement, IChoiceSetInput, ITextInput } from '@microsoft/teams.cards';
import { inputId, listValue } from '#bots/teams/form-values.ts';
import { choosable } from '#bots/views/choosable.ts';
import type { Field } from '#bots/views/view.ts';
import { inTeams } from '#bots/wording/in-teams.ts';
import { literal, text } from './text.ts';

/** A labelled box, what is wrong with what stands in it, and a hint. */
export function fieldInputs(whole: Field): readonly CardElement[] {
  const field = choosable(whole);
  return [
    input(field),
    ...text(field.error ?? '', { color: 'Attention', weight: 'Bolder', spacing: 'Small' }),
    ...text(field.hint ?? '', { size: 'Small', spacing: 'Small' }),
  ];
}

function input(field: Field): CardElement {
  switch (field.kind) {
    case 'line':
    case 'lines':
      return textInput(field);
    case 'date':
      return { type: 'Input.Date', ...frame(field), ...standing(field) };
    case 'one of':
    case 'several of':
      return choiceSet(field);
  }
}

function textInput(field: Field): ITextInput {
  return {
    type: 'Input.Text',
    ...frame(field),
    ...standing(field),
    isMultiline: field.kind === 'lines',
    ...(field.max === undefined ? {} : { maxLength: field.max }),
  };
}

function choiceSet(field: Field): IChoiceSetInput {
  const several = field.kind === 'several of';
  const options = field.options ?? [];
  return {
    type: 'Input.ChoiceSet',
    ...frame(field),
    ...standing(field),
    isMultiSelect: several,
    style: several ? 'expanded' : styleFor(options.length),
    wrap: true,
    choices: options.map(({ label, value }) => ({
      title: literal(label),
      value: several ? listValue([value]) : value,
    })),
  };
}

/** Few stand open; a long list is found in by typing. */
function styleFor(choices: number): NonNullable<IChoiceSetInput['style']> {
  if (choices <= openUpTo) return 'expanded';
  return choices <= readUpTo ? 'compact' : 'filtered';
}

const openUpTo = 6;
const readUpTo = 20;

function frame(field: Field) {
  return {
    id: inputId(field),
    label: literal(field.label),
    isRequired: field.required,
    ...(field.required ? { errorMessage: inTeams.needed(literal(field.label)) } : {}),
  };
}

function standing({ value }: Field): { readonly value?: string } {
  if (value === undefined) return {};
  return { value: typeof value === 'string' ? value : listValue(value) };
}
