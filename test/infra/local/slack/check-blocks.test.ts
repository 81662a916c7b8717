import { describe, expect, it } from 'vitest';
import { checkBlocks } from '#infra/local/slack/check-blocks.ts';
import { checkMessage, wordsIn } from '#infra/local/slack/check-message.ts';
import { checkView } from '#infra/local/slack/check-view.ts';

const plain = (text: string) => ({ type: 'plain_text', text });
const section = { type: 'section', text: plain('Can you live with this?') };
const button = { type: 'button', action_id: 'agree', text: plain('I agree'), value: 'yes' };
const actions = (...elements: readonly object[]) => ({ type: 'actions', elements });
const box = { type: 'plain_text_input', action_id: 'why' };
const input = { type: 'input', label: plain('Why?'), element: box };
const choice = (value: string) => ({ text: plain(value), value });
const modal = {
  type: 'modal',
  title: plain('Raise a proposal'),
  submit: plain('Put it forward'),
  blocks: [section, input],
};

describe('blocks that Slack takes', () => {
  it.each([
    ['a section, a divider and buttons', [section, { type: 'divider' }, actions(button)]],
    ['fifty blocks', Array.from({ length: 50 }, () => section)],
    ['a button of 75 characters', [actions({ ...button, text: plain('a'.repeat(75)) })]],
    ['a section with a button beside it', [{ ...section, accessory: button }]],
    ['rich text', [richText([{ type: 'text', text: 'Shall we?', style: { bold: true } }])]],
    ['a context of words', [{ type: 'context', elements: [plain('Version 1')] }]],
  ])('%s', (_, blocks) => {
    expect(checkBlocks(blocks, 'message')).toEqual([]);
  });
});

describe('blocks that Slack refuses', () => {
  const select = { type: 'static_select', action_id: 'one', options: [choice('a')] };
  it.each([
    ['more than fifty', Array.from({ length: 51 }, () => section), '/blocks'],
    ['an unknown kind', [{ type: 'data_table' }], '/blocks/0/type'],
    ['an unknown element', [actions({ type: 'slider' })], '/blocks/0/elements/0/type'],
    ['a field that Slack does not know', [{ ...section, colour: 'red' }], '/blocks/0'],
    ['a section without words', [{ type: 'section' }], '/blocks/0/text'],
    ['a button without a name', [actions({ ...button, text: plain('') })], at('text/text')],
    [
      'a label that is too long',
      [actions({ ...button, text: plain('a'.repeat(76)) })],
      at('text/text'),
    ],
    ['a value that is too long', [actions({ ...button, value: 'a'.repeat(2001) })], at('value')],
    [
      'an action id that is too long',
      [actions({ ...button, action_id: 'a'.repeat(256) })],
      at('action_id'),
    ],
    [
      'the same action id twice in a block',
      [actions(button, button)],
      '/blocks/0/elements/1/action_id',
    ],
    [
      'the same block id twice',
      [
        { ...section, block_id: 'a' },
        { ...section, block_id: 'a' },
      ],
      '/blocks/1/block_id',
    ],
    [
      'a menu with options in groups and without',
      [actions({ ...select, option_groups: [{ label: plain('A'), options: [choice('a')] }] })],
      at('options'),
    ],
    [
      'a menu with nothing to choose',
      [actions({ type: 'static_select', action_id: 'one' })],
      at('options'),
    ],
    [
      'a first choice that is no option',
      [actions({ ...select, initial_option: choice('b') })],
      at('initial_option'),
    ],
    ['a box on the face of a message', [input], '/blocks/0/type'],
    ['rich text without words', [richText([])], '/blocks/0/elements/0/elements'],
  ])('%s', (_, blocks, pointer) => {
    expect(checkBlocks(blocks, 'message').map((finding) => finding.pointer)).toEqual([pointer]);
  });
});

describe('a message', () => {
  const long = { type: 'section', text: plain('a'.repeat(3000)) };

  it('needs words or blocks', () => {
    expect(checkMessage({ text: '' }, 'post')?.error).toBe('no_text');
  });

  it('may be updated with 4,000 characters of text and no more', () => {
    expect(checkMessage({ text: 'a'.repeat(4000) }, 'update')).toBeUndefined();
    expect(checkMessage({ text: 'a'.repeat(4001) }, 'update')?.error).toBe('msg_too_long');
    expect(checkMessage({ text: 'a'.repeat(4001) }, 'post')).toBeUndefined();
  });

  it('may be updated with 9,600 characters of words in its blocks and no more', () => {
    const rest = (length: number) => ({ type: 'section', text: plain('a'.repeat(length)) });
    const blocks = [long, long, long, rest(600)];
    expect(wordsIn(blocks)).toBe(9600);
    expect(checkMessage({ text: 'a', blocks }, 'update')).toBeUndefined();
    const over = checkMessage({ text: 'a', blocks: [...blocks, rest(1)] }, 'update');
    expect(over?.error).toBe('msg_blocks_too_long');
  });

  it('may be updated with 15,500 characters of JSON and no more', () => {
    const full = { ...button, value: 'a'.repeat(2000) };
    const blocks = Array.from({ length: 8 }, () => actions(full));
    expect(checkMessage({ text: 'a', blocks }, 'post')).toBeUndefined();
    expect(checkMessage({ text: 'a', blocks }, 'update')?.error).toBe('msg_blocks_too_long');
  });
});

describe('a modal', () => {
  it('that Slack takes has no findings', () => {
    expect(checkView(modal)).toEqual([]);
  });

  it.each([
    ['a title of 25 characters', { title: plain('a'.repeat(25)) }, '/view/title/text'],
    [
      'metadata of 3,001 characters',
      { private_metadata: 'a'.repeat(3001) },
      '/view/private_metadata',
    ],
    ['boxes but nothing to send them with', { submit: undefined }, '/view/submit'],
    ['no blocks', { blocks: [] }, '/view/blocks'],
    ['101 blocks', { blocks: Array.from({ length: 101 }, () => section) }, '/view/blocks'],
    [
      'a date that is none',
      { blocks: [dateBox('4 December')] },
      '/view/blocks/0/element/initial_date',
    ],
  ])('with %s is refused', (_, change, pointer) => {
    expect(checkView({ ...modal, ...change }).map((finding) => finding.pointer)).toEqual([pointer]);
  });
});

function at(field: string): string {
  return `/blocks/0/elements/0/${field}`;
}

function richText(elements: readonly object[]): object {
  return { type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] };
}

function dateBox(initial: string): object {
  return { ...input, element: { type: 'datepicker', action_id: 'by', initial_date: initial } };
}
