import * as z from 'zod';
import { actionId, confirm, markedOption, option, plainText } from './block-parts.ts';
import { optionsIn } from './options-in.ts';

const button = z.strictObject({
  type: z.literal('button'),
  text: plainText(75),
  action_id: actionId,
  value: z.string().max(2000).optional(),
  url: z.url().max(3000).optional(),
  style: z.enum(['primary', 'danger']).optional(),
  confirm: confirm.optional(),
  accessibility_label: z.string().max(75).optional(),
});

const placeholder = plainText(150).optional();
const focus = { focus_on_load: z.boolean().optional() };

const optionGroup = z.strictObject({
  label: plainText(75),
  options: z.array(option).min(1).max(100),
});

const staticSelect = z
  .strictObject({
    type: z.literal('static_select'),
    action_id: actionId,
    options: z.array(option).min(1).max(100).optional(),
    option_groups: z.array(optionGroup).min(1).max(100).optional(),
    initial_option: option.optional(),
    placeholder,
    confirm: confirm.optional(),
    ...focus,
  })
  .refine((menu) => (menu.options === undefined) !== (menu.option_groups === undefined), {
    path: ['options'],
  })
  .refine((menu) => !menu.initial_option || offers(optionsIn(menu), [menu.initial_option]), {
    path: ['initial_option'],
  });

const radioButtons = z
  .strictObject({
    type: z.literal('radio_buttons'),
    action_id: actionId,
    options: z.array(markedOption).min(1).max(10),
    initial_option: markedOption.optional(),
    confirm: confirm.optional(),
    ...focus,
  })
  .refine(({ options, initial_option: initial }) => !initial || offers(options, [initial]), {
    path: ['initial_option'],
  });

const checkboxes = z
  .strictObject({
    type: z.literal('checkboxes'),
    action_id: actionId,
    options: z.array(markedOption).min(1).max(10),
    initial_options: z.array(markedOption).min(1).max(10).optional(),
    confirm: confirm.optional(),
    ...focus,
  })
  .refine(({ options, initial_options: initial }) => !initial || offers(options, initial), {
    path: ['initial_options'],
  });

const datepicker = z.strictObject({
  type: z.literal('datepicker'),
  action_id: actionId,
  initial_date: z.iso.date().optional(),
  placeholder,
  confirm: confirm.optional(),
  ...focus,
});

const plainTextInput = z
  .strictObject({
    type: z.literal('plain_text_input'),
    action_id: actionId,
    initial_value: z.string().max(3000).optional(),
    multiline: z.boolean().optional(),
    min_length: z.int().min(0).max(3000).optional(),
    max_length: z.int().min(1).max(3000).optional(),
    placeholder,
    ...focus,
  })
  .refine((input) => (input.initial_value?.length ?? 0) <= (input.max_length ?? 3000), {
    path: ['initial_value'],
  });

export const image = z.strictObject({
  type: z.literal('image'),
  image_url: z.url().max(3000),
  alt_text: z.string().min(1).max(2000),
});

const choosers = [staticSelect, radioButtons, checkboxes, datepicker] as const;

export const pressable = z.discriminatedUnion('type', [button, ...choosers]);
export const accessory = z.discriminatedUnion('type', [button, ...choosers, image]);
export const answerable = z.discriminatedUnion('type', [plainTextInput, ...choosers]);

export type Pressable = z.infer<typeof pressable>;
export type Answerable = z.infer<typeof answerable>;

/** Slack takes a first choice only if it is one of the options, letter for letter. */
function offers(options: readonly unknown[], initial: readonly unknown[]): boolean {
  const all = options.map((each) => JSON.stringify(each));
  return initial.every((each) => all.includes(JSON.stringify(each)));
}
