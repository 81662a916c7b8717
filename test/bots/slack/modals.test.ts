import { describe, expect, it } from 'vitest';
import { choicesView } from '#bots/slack/blocks/choices-view.ts';
import { formView } from '#bots/slack/blocks/form-view.ts';
import type { Field, FormView } from '#bots/views/view.ts';
import { choices, objectForm } from '#test/support/slack-front.ts';
import { expectIsModal } from '#test/support/slack-limits.ts';
import { about } from '#test/support/slack-requests.ts';

describe('the private list', () => {
  it('has a button on each line and what cannot be done yet under it', () => {
    const view = choicesView(choices);
    expect(view.title.text).toBe('More choices');
    expect(view.blocks.map(({ type }) => type)).toEqual([
      'section',
      'section',
      'actions',
      'actions',
      'divider',
      'section',
    ]);
    expectIsModal(view);
  });

  it('takes a short title for its own', () => {
    const view = choicesView({ ...choices, title: 'What you can do', cannot: [] });
    expect(view.title.text).toBe('What you can do');
    expectIsModal(view);
  });
});

describe('the form', () => {
  it('carries its act and what it is about', () => {
    const view = formView(objectForm);
    expect(view).toMatchObject({ type: 'modal', callback_id: 'object' });
    expect(JSON.parse(view.private_metadata ?? '')).toEqual(about);
    expect(view.blocks.map(({ type }) => type)).toEqual(['section', 'input', 'input']);
    expectIsModal(view);
  });

  it('names its problem first and a mistake above its box', () => {
    const [harm] = objectForm.fields;
    const fields = harm === undefined ? [] : [{ ...harm, error: 'Too long.' }];
    const view = formView({ ...objectForm, problem: 'The words have changed.', fields });
    expect(view.blocks.map(({ type }) => type)).toEqual([
      'section',
      'divider',
      'section',
      'section',
      'input',
    ]);
    expect(view.blocks[0]).toMatchObject({ text: { text: '⚠️ The words have changed.' } });
    expect(view.blocks[3]).toMatchObject({ text: { text: '⚠️ Too long.' } });
    expectIsModal(view);
  });

  it.each<[string, Partial<Field>, object]>([
    ['a line', { kind: 'line', value: 'Ærø' }, { multiline: false, initial_value: 'Ærø' }],
    ['lines', { kind: 'lines', value: 'a\nb' }, { multiline: true, initial_value: 'a\nb' }],
    ['a limit', { kind: 'line', max: 5, value: '1234567' }, { max_length: 5 }],
    ['a date', { kind: 'date', value: '2026-12-04' }, { initial_date: '2026-12-04' }],
    ['a choice', { ...offering(3), value: 'v2' }, { initial_option: chosen(2) }],
    ['a long choice', { ...offering(11), value: 'v2' }, { type: 'static_select' }],
    ['some choices', { ...several(3), value: ['v1', 'x'] }, { initial_options: [chosen(1)] }],
  ])('comes back with %s filled in', (_, field, element) => {
    const view = formView(formWith({ kind: 'line', ...field }));
    expect(view.blocks[0]).toMatchObject({ type: 'input', block_id: 'box', element });
    expectIsModal(view);
  });

  it.each<[string, Partial<Field>]>([
    ['no date', { kind: 'date', value: '2026-13-01' }],
    ['a date in words', { kind: 'date', value: 'Friday' }],
    ['no option', { ...offering(2), value: 'x' }],
    ['nothing', { kind: 'line', value: '' }],
  ])('stays empty where what stood there is %s', (_, field) => {
    const view = formView(formWith({ kind: 'line', ...field }));
    expect(JSON.stringify(view)).not.toContain('initial');
    expectIsModal(view);
  });

  it('asks about fourteen seats in two groups of one field', () => {
    const field = { ...several(14), required: true, value: ['v12'] };
    const view = formView(formWith({ kind: 'several of', ...field }));
    expect(view.blocks).toMatchObject([
      { block_id: 'box', optional: true, element: { options: { length: 10 } } },
      {
        block_id: 'box~2',
        optional: true,
        label: { text: 'Which? (2)' },
        element: { options: { length: 4 }, initial_options: [chosen(12)] },
      },
    ]);
    expectIsModal(view);
  });
});

function words(text: string): object {
  return { type: 'plain_text', text, emoji: false };
}

function chosen(number: number): object {
  return { text: words(`Option ${number}`), value: `v${number}` };
}

function offering(count: number): Partial<Field> {
  const options = Array.from({ length: count }, (_, index) => ({
    value: `v${index + 1}`,
    label: `Option ${index + 1}`,
  }));
  return { kind: 'one of', options };
}

function several(count: number): Partial<Field> {
  return { ...offering(count), kind: 'several of' };
}

function formWith(field: Partial<Field> & Pick<Field, 'kind'>): FormView {
  const box = { id: 'box', label: 'Which?', required: false, ...field };
  return { ...objectForm, lines: [], fields: [box] };
}
