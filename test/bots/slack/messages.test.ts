import { describe, expect, it } from 'vitest';
import { cardBlocks } from '#bots/slack/blocks/card-blocks.ts';
import { escape } from '#bots/slack/blocks/escape.ts';
import { clip } from '#bots/slack/blocks/fit.ts';
import { message } from '#bots/slack/blocks/message.ts';
import { noticeModal } from '#bots/slack/blocks/notice-blocks.ts';
import type { Button, CardView } from '#bots/views/view.ts';
import { receipt } from '#test/support/slack-front.ts';
import { expectFits, expectIsModal } from '#test/support/slack-limits.ts';
import { about } from '#test/support/slack-requests.ts';

const title = 'Shall we pay for 20 home-from-hospital places this winter?';

const card: CardView = {
  kind: 'card',
  state: 'Asking for agreement. Please answer by Friday 4 December, 5pm.',
  title,
  ask: ['We would pay for 20 places from January to March.'],
  link: 'https://example.nhs.uk/papers/12?a=1&b=2',
  effect: 'This helps the board get ready for its meeting. It is not a decision yet.',
  where: ['9 of 14 have answered.', 'We still need a doctor or nurse on the board to answer.'],
  next: 'Can you live with this?',
  buttons: [pressable('agree', 'I agree'), pressable('more-choices', 'More choices')],
  foot: 'Version 2. Only the buttons count, not the replies.',
};

describe('the card', () => {
  it('reads from what is happening to what to do', () => {
    expect(cardBlocks(card)).toEqual([
      rich('rich_text_section', { type: 'text', text: card.state, style: { bold: true } }),
      { type: 'header', text: words(title) },
      rich('rich_text_quote', { type: 'text', text: card.ask[0] }),
      rich('rich_text_section', { type: 'link', text: 'Read the paper', url: card.link }),
      { type: 'section', text: words(card.effect), expand: true },
      { type: 'divider' },
      { type: 'section', text: words(card.where.join('\n')), expand: true },
      rich('rich_text_section', { type: 'text', text: card.next, style: { bold: true } }),
      {
        type: 'actions',
        block_id: 'card-0',
        elements: [
          {
            type: 'button',
            action_id: 'agree',
            text: words('I agree'),
            accessibility_label: `I agree: ${title}`,
            value: JSON.stringify(about),
          },
          {
            type: 'button',
            action_id: 'more-choices',
            text: words('More choices'),
            accessibility_label: clip(`More choices: ${title}`, 75),
            value: JSON.stringify(about),
          },
        ],
      },
      { type: 'context', elements: [words(card.foot)] },
    ]);
    expectFits(message(card));
  });

  it('says everything in its text as well', () => {
    const { text } = message(card);
    const said = [card.state, title, ...card.ask, card.effect, ...card.where, card.next, card.foot];
    for (const line of said) expect(text).toContain(line);
  });

  it('shows a long question in bold, since a header would lose its end', () => {
    const long = `${'Shall we pay for more places '.repeat(6)}this winter?`;
    const [, shown] = cardBlocks({ ...card, title: long });
    const element = { type: 'text', text: long, style: { bold: true } };
    expect(shown).toEqual(rich('rich_text_section', element));
  });

  it('shows no empty part', () => {
    const bare = { ...card, ask: [], link: '', effect: '', where: [], next: ' ', foot: '' };
    const shown = cardBlocks({ ...bare, buttons: [] }).map(({ type }) => type);
    expect(shown).toEqual(['rich_text', 'header']);
  });

  it.each([['javascript:alert(1)'], ['the shared drive'], [`https://x.uk/${'a'.repeat(900)}`]])(
    'shows %s as words, not as a link',
    (link) => {
      expect(JSON.stringify(cardBlocks({ ...card, link }))).not.toContain('"type":"link"');
    },
  );

  it.each([['<!channel> <@U1> <https://evil.test|Agreed> *bold* _it_ ~no~ `code` :tada: &lt;']])(
    'shows %s as typed',
    (typed) => {
      const drawn = message({ ...card, title: typed, ask: [typed], where: [typed], next: typed });
      const blocks = JSON.stringify(drawn.blocks);
      expect(blocks).not.toContain('mrkdwn');
      expect(blocks.split(JSON.stringify(typed).slice(1, -1)).length - 1).toBe(4);
      expect(drawn.text).not.toMatch(/[<>]/);
      expect(drawn.text).toContain('&lt;!channel&gt;');
      expect(drawn.text).toContain('&amp;lt;');
    },
  );

  it('puts a second button of one act in a row of its own', () => {
    const twice = [pressable('agree', 'One'), pressable('agree', 'Two')];
    const drawn = message({ ...card, buttons: twice });
    expect(drawn.blocks.filter(({ type }) => type === 'actions')).toHaveLength(2);
    expectFits(drawn);
  });
});

describe('a notice', () => {
  it('says in bold what it is about', () => {
    const { blocks } = message(receipt);
    expect(blocks.map(({ type }) => type)).toEqual(['rich_text', 'section', 'actions']);
    expect(blocks[2]?.block_id).toBe('notice-0');
    expectFits(message(receipt));
  });

  it('stands where a form stood, with nothing to send', () => {
    const view = noticeModal(receipt);
    expect(view).not.toHaveProperty('submit');
    expect(view.close?.text).toBe('Close');
    expectIsModal(view);
  });

  it('fits however much it says', () => {
    const lines = Array.from({ length: 60 }, () => 'A line with "some" words. '.repeat(40));
    for (const count of [1, 2, 20, 60]) {
      expectFits(message({ ...receipt, lines: lines.slice(0, count) }));
    }
  });
});

describe('words that are too long', () => {
  it.each([
    ['one two three', 13, 'one two three'],
    ['one two three', 12, 'one two…'],
    ['onetwothree', 6, 'onetw…'],
    ['  padded  ', 6, 'padded'],
    ['👩👩👩', 4, '👩…'],
    [`${escape('aaaa&b')} and more`, 8, 'aaaa…'],
    ['\u0001\u0001\u0001', 13, '\u0001\u0001…'],
  ])('%j in %i characters is %j', (text, limit, cut) => {
    expect(clip(text, limit)).toBe(cut);
  });
});

function pressable(act: Button['act'], label: string): Button {
  return { act, label, spoken: `${label}: ${title}`, about, press: 'does' };
}

function words(text: string): object {
  return { type: 'plain_text', text, emoji: false };
}

function rich(type: string, element: object): object {
  return { type: 'rich_text', elements: [{ type, elements: [element] }] };
}
