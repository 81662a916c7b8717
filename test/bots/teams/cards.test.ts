import { describe, expect, it } from 'vitest';
import { choicesCard } from '#bots/teams/cards/choices-card.ts';
import { decisionCard } from '#bots/teams/cards/decision-card.ts';
import { formCard } from '#bots/teams/cards/form-card.ts';
import { noticeCard } from '#bots/teams/cards/notice-card.ts';
import { literal } from '#bots/teams/cards/text.ts';
import { asText } from '#bots/views/as-text.ts';
import type { CardView, NoticeView } from '#bots/views/view.ts';
import { inside, ofType } from './support/inside.ts';
import { complaintsAbout } from './support/official-parser.ts';
import { button, cardView, choicesView, formView, receipt, refusedForm } from './support/views.ts';

const chat = { nonce: 'n-1', surface: 'chat' } as const;
const dialog = { nonce: 'n-1', surface: 'dialog' } as const;

const drawn = {
  decision: decisionCard(cardView, chat),
  'decision with a receipt': decisionCard(cardView, chat, { notice: receipt, tone: 'good' }),
  'choices in a chat': choicesCard(choicesView, chat),
  'choices in a dialog': choicesCard(choicesView, dialog),
  'form in a chat': formCard(formView, chat),
  'form in a dialog': formCard(refusedForm, dialog),
  notice: noticeCard(receipt, chat),
};

describe.each(Object.entries(drawn))('the card: %s', (_name, card) => {
  it('passes the official parser', () => {
    expect(complaintsAbout(card)).toEqual([]);
  });

  it('has at most four buttons a row and at most 25 KB', () => {
    const rows = ofType(card, 'ActionSet').map(({ actions }) => (actions as unknown[]).length);
    expect(Math.max(...rows)).toBeLessThanOrEqual(4);
    expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThanOrEqual(25_000);
  });

  it('lets no typed word be read as markdown', () => {
    expect(ofType(card, 'TextBlock')).toEqual([]);
  });
});

it('the official parser finds what it does not know', () => {
  expect(
    complaintsAbout({ type: 'AdaptiveCard', version: '1.5', body: [{ type: 'Nothing' }] }),
  ).not.toEqual([]);
});

it('a face is read in its order: state, title, ask, effect, where, next, buttons, foot', () => {
  const said = inside(drawn.decision.body)
    .filter(({ type }) => type === 'TextRun' || type === 'ActionSet')
    .map(({ text }) => text ?? 'buttons');
  const { state, title, ask, effect, where, next, foot } = cardView;
  const paper = 'Read the paper (papers.example.org)';
  expect(said).toEqual([state, title, ...ask, paper, effect, ...where, next, 'buttons', foot]);
});

it('a card says all of it to a screen reader, and each button its full name', () => {
  expect(drawn.decision.speak).toBe(asText(cardView));
  expect(ofType(drawn.decision, 'Action.Execute')[0]).toMatchObject({
    title: 'I agree',
    tooltip: 'I agree: Shall we pay for 20 places?',
    style: 'positive',
  });
});

it('what does an act is executed, and what asks opens a dialog', () => {
  expect(ofType(drawn.decision, 'Action.Execute')).toHaveLength(1);
  expect(
    ofType(drawn.decision, 'Action.Submit').map(
      ({ data }) => (data as Record<string, unknown>)['msteams'],
    ),
  ).toEqual([{ type: 'task/fetch' }, { type: 'task/fetch' }, { type: 'task/fetch' }]);
});

it('five buttons stand in two rows', () => {
  const five: NoticeView = {
    ...receipt,
    buttons: Array.from({ length: 5 }, () => button('agree', 'I agree', 'does')),
  };
  expect(ofType(noticeCard(five, chat), 'ActionSet')).toHaveLength(2);
});

describe('a link', () => {
  const linked = (link: string): CardView => ({ ...cardView, link });

  it.each([['javascript:alert(1)'], ['papers.example.org'], ['file:///etc/passwd']])(
    'such as %s stays words',
    (link) => {
      const card = decisionCard(linked(link), chat);
      expect(ofType(card, 'Action.OpenUrl')).toEqual([]);
      expect(ofType(card, 'TextRun')).toContainEqual(expect.objectContaining({ text: link }));
    },
  );

  it('to a site opens it', () => {
    expect(ofType(drawn.decision, 'Action.OpenUrl')).toMatchObject([
      { url: 'https://papers.example.org/places.pdf' },
    ]);
  });
});

describe('a form', () => {
  const inputs = inside(drawn['form in a dialog']).filter(({ type }) =>
    String(type).startsWith('Input.'),
  );

  it('has a labelled box for each field, filled with what stands in it', () => {
    expect(inputs).toMatchObject([
      {
        type: 'Input.Text',
        id: 'one:harm',
        label: 'What harm do you see?',
        isRequired: true,
        errorMessage: 'Please fill in: What harm do you see?',
        isMultiline: true,
        maxLength: 3000,
        value: 'No money *is* set aside',
      },
      { type: 'Input.Text', id: 'one:help', isRequired: false, isMultiline: false },
      { type: 'Input.Date', id: 'one:by', value: '2026-12-04' },
      { type: 'Input.ChoiceSet', id: 'one:degree', value: 'actual', isMultiSelect: false },
      { type: 'Input.ChoiceSet', id: 'many:seats', value: 'chair,a%2Cb', isMultiSelect: true },
    ]);
  });

  it('says what is wrong beside the box and above them all', () => {
    const alarming = ofType(drawn['form in a dialog'], 'TextRun').filter(
      ({ color }) => color === 'Attention',
    );
    expect(alarming.map(({ text }) => text)).toEqual([
      'This did not go through.',
      'Please say more.',
    ]);
  });
});

it('what people type is never a date to be filled in, nor half a character', () => {
  expect(literal('{{DATE(2026-01-01T00:00:00Z)}}')).not.toContain('{{');
  expect(literal('a\ud800')).toBe('a\ufffd');
});
