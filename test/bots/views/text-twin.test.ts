import { describe, expect, it } from 'vitest';
import { asText } from '#bots/views/as-text.ts';
import { decisionCard } from '#bots/views/decision-card.ts';
import { proposeForm } from '#bots/views/forms/propose-form.ts';
import type { FormView, View } from '#bots/views/view.ts';
import { board, partnership } from '#test/support/board.ts';
import { wordsInSlack, wordsInTeams } from '#test/support/drawn-words.ts';
import { ordinary, states } from '#test/support/states.ts';
import { type Named, viewsOf } from '#test/support/views-of.ts';
import { readingsOf } from './readings-of.ts';

/** The lines of a text, each of a row of buttons by itself, boxes without their marks. */
function linesOf(view: View): readonly string[] {
  return asText(view)
    .split(/\r?\n/)
    .flatMap((line) => (line.startsWith('[') ? (line.match(/\[[^\]]*\]/g) ?? []) : [line]))
    .map((line) => line.replace(/^\([ x]\) /, '').trim())
    .filter((line) => line !== '');
}

/** In Slack what is wrong with a box stands above it, in Teams and in the text below. */
const hasErrors = ({ name }: Named) => name.endsWith('a box is wrong');

/** What marks a fault in Slack. */
const onlyThere = /^⚠️ /u;

/** More boxes to tick than Slack has in a group are several groups. */
const secondGroup = / \(\d+\)$/;

describe.each(Object.entries(ordinary))('%s', (_, played) => {
  const views = [...viewsOf(played), ...readingsOf(played)];

  it('says in text what Slack shows, line for line', () => {
    for (const { name, view } of views.filter((each) => !hasErrors(each))) {
      const shown = wordsInSlack(view)
        .filter((line) => !secondGroup.test(line))
        .map((line) => line.replace(onlyThere, '').trim());
      expect(shown, name).toEqual(linesOf(view));
    }
  });

  it('says in text what Teams shows, line for line', () => {
    for (const { name, view } of views) {
      const shown = wordsInTeams(view).map((line) => line.trim());
      expect(shown, name).toEqual(linesOf(view));
    }
  });
});

describe('the form for raising a proposal', () => {
  const form: FormView = proposeForm({
    about: { ics: 'ics' },
    forums: [board, partnership],
    takenAt: ['for a meeting', 'at a meeting'],
    kinds: [{ id: 'staff', name: 'staff matters' }],
    publicity: [{ normally: 'public', otherwise: 'by resolution' }],
    answerBy: '2026-12-04',
  });

  it('says the same in Slack, in Teams and in text', () => {
    expect(wordsInSlack(form)).toEqual(linesOf(form));
    expect(wordsInTeams(form)).toEqual(linesOf(form));
  });
});

it.each(Object.entries(states))('the text of a card has all its parts: %s', (_, { decision }) => {
  const card = decisionCard(decision);
  const parts = [card.state, card.title, ...card.ask, card.link, card.effect, ...card.where];
  const all = [...parts, card.next, ...card.buttons.map(({ label }) => `[${label}]`), card.foot];
  let from = 0;
  const text = asText(card);
  for (const part of all.filter((each) => each.trim() !== '')) {
    const at = text.indexOf(part, from);
    expect(at, part).toBeGreaterThanOrEqual(from);
    from = at + part.length;
  }
});
