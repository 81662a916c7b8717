import type { types } from '@slack/bolt';
import { choosable } from '#bots/views/choosable.ts';
import type { Field } from '#bots/views/view.ts';
import { clip, limits } from './fit.ts';
import { plain } from './literal.ts';

type Box = types.InputBlock['element'];

/** The box of one field with what stands in it; more options than a group holds are several groups. */
export function formField(whole: Field): readonly types.KnownBlock[] {
  const field = choosable(whole);
  if (field.kind !== 'several of') return [input(field, boxOf(field))];
  const groups = inGroupsOf(limits.checkableOptions, field.options ?? []);
  return groups.map((options, index) => {
    const id = index === 0 ? field.id : `${field.id}${groupMark}${index + 1}`;
    const label = index === 0 ? field.label : `${field.label} (${index + 1})`;
    const required = field.required && groups.length === 1;
    return input({ ...field, id, label, required }, checkboxes({ ...field, id, options }));
  });
}

/** The field that a box stands for, whichever of its groups it is. */
export function fieldOf(blockId: string): string {
  return blockId.split(groupMark)[0] ?? blockId;
}

const groupMark = '~';

type Options = NonNullable<Field['options']>;

function inGroupsOf(size: number, options: Options): readonly Options[] {
  return Array.from({ length: Math.ceil(options.length / size) }, (_, index) =>
    options.slice(index * size, (index + 1) * size),
  );
}

function input(field: Field, element: Box): types.InputBlock {
  return {
    type: 'input',
    block_id: field.id,
    optional: !field.required,
    label: plain(field.label, limits.inputLabel),
    element,
    ...(field.hint === undefined ? {} : { hint: plain(field.hint, limits.inputLabel) }),
  };
}

function boxOf(field: Field): Box {
  switch (field.kind) {
    case 'line':
    case 'lines':
      return typed(field);
    case 'date':
      return date(field);
    case 'one of':
      return oneOf(field);
    case 'several of':
      return checkboxes(field);
  }
}

function typed({ id, kind, max = limits.inputText, value }: Field): types.PlainTextInput {
  const longest = Math.min(max, limits.inputText);
  return {
    type: 'plain_text_input',
    action_id: id,
    multiline: kind === 'lines',
    max_length: longest,
    ...(typeof value === 'string' && value !== ''
      ? { initial_value: value.slice(0, longest) }
      : {}),
  };
}

function date({ id, value }: Field): types.Datepicker {
  const filled = typeof value === 'string' && isDate(value) ? { initial_date: value } : {};
  return { type: 'datepicker', action_id: id, ...filled };
}

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}

function oneOf(field: Field): types.RadioButtons | types.StaticSelect {
  const { id, options = [], value } = field;
  const offered = options.map(option);
  const chosen = offered.find((one) => one.value === value);
  const filled = chosen === undefined ? {} : { initial_option: chosen };
  if (offered.length > limits.menuOptions) return { ...menuInGroups(id, options), ...filled };
  const type = offered.length > limits.checkableOptions ? 'static_select' : 'radio_buttons';
  return { type, action_id: id, options: offered, ...filled };
}

/** A menu holds several lists, each named by its first and its last; typing finds in all of them. */
function menuInGroups(id: string, options: Options): types.StaticSelect {
  return {
    type: 'static_select',
    action_id: id,
    option_groups: inGroupsOf(limits.menuOptions, options).map((group) => ({
      label: plain(fromTo(group), limits.optionText),
      options: group.map(option),
    })),
  };
}

function fromTo(group: Options): string {
  const ends = [group[0], group.at(-1)].map((each) => clip(each?.label ?? '', halfALabel));
  return ends.join(' – ');
}

const halfALabel = 35;

function checkboxes({ id, options = [], value }: Field): types.Checkboxes {
  const offered = options.map(option);
  const chosen = offered.filter((one) => Array.isArray(value) && value.includes(one.value));
  const filled = chosen.length === 0 ? {} : { initial_options: chosen };
  return { type: 'checkboxes', action_id: id, options: offered, ...filled };
}

function option({ label, value }: Options[number]): {
  text: types.PlainTextElement;
  value: string;
} {
  return { text: plain(label, limits.optionText), value };
}
