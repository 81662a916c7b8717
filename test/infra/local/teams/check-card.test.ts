import { describe, expect, it } from 'vitest';
import { checkCard } from '#infra/local/teams/check-card.ts';

const words = { type: 'TextBlock', text: 'Can you live with this?' };
const card = { type: 'AdaptiveCard', version: '1.5', body: [words] };
const agree = { type: 'Action.Execute', title: 'I agree', verb: 'agree' };
const box = { type: 'Input.Text', id: 'why', label: 'Why?' };

describe('a card that Teams takes', () => {
  it.each([
    ['words', card],
    ['six buttons', { ...card, actions: Array.from({ length: 6 }, () => agree) }],
    ['rich text', { ...card, body: [{ type: 'RichTextBlock', inlines: [{ type: 'TextRun' }] }] }],
    ['data that looks like a part', { ...card, actions: [{ ...agree, data: { type: 'x' } }] }],
  ])('%s', (_, given) => {
    expect(checkCard(given)).toEqual([]);
  });
});

describe('a card that Teams refuses', () => {
  it.each([
    ['none at all', 'words', '', 'not-a-card'],
    ['without a body', { ...card, body: undefined }, '/body', 'not-a-card'],
    ['of a version to come', { ...card, version: '1.7' }, '/version', 'too-new'],
    ['over 25 KB', { ...card, speak: 'a'.repeat(26_000) }, '', 'too-large'],
    [
      'with seven buttons',
      { ...card, actions: Array.from({ length: 7 }, () => agree) },
      '/actions',
      'too-many-actions',
    ],
    [
      'with seven buttons in a set',
      { ...card, body: [{ type: 'ActionSet', actions: Array.from({ length: 7 }, () => agree) }] },
      '/body/0/actions',
      'too-many-actions',
    ],
    [
      'that executes before version 1.4',
      { ...card, version: '1.3', actions: [agree] },
      '/actions/0',
      'needs-version-1.4',
    ],
    [
      'with a part that nobody draws',
      { ...card, body: [{ type: 'Slider' }] },
      '/body/0',
      'unknown-type',
    ],
    [
      'with a box without a name',
      { ...card, body: [{ ...box, id: undefined }] },
      '/body/0',
      'input-without-id',
    ],
    ['with two boxes of one name', { ...card, body: [box, box] }, '/body/1', 'repeated-input-id'],
  ])('%s', (_, given, pointer, rule) => {
    expect(checkCard(given)).toEqual([{ pointer, rule }]);
  });
});
