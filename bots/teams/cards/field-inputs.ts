import type { CardElement, IChoiceSetInput, ITextInput } from '@microsoft/teams.cards';
import { inputId, listValue } from '#bots/teams/form-values.ts';
import type { Field } from '#bots/views/view.ts';
import { inTeams } from '#bots/wording/in-teams.ts';
import { literal, text } from './text.ts';

/** A labelled box, what is wrong with what stands in it, and a hint. */
export function fieldInputs(field: Field): readonly CardElement[] {
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
  return {
    type: 'Input.ChoiceSet',
    ...frame(field),
    ...standing(field),
    isMultiSelect: several,
    style: several || (field.options ?? []).length <= openUpTo ? 'expanded' : 'compact',
    wrap: true,
    choices: (field.options ?? []).map(({ label, value }) => ({
      title: literal(label),
      value: several ? listValue([value]) : value,
    })),
  };
}

const openUpTo = 6;

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
