import { describe, expect, it } from 'vitest';
import { everything, moreChoices } from '#bots/views/choices.ts';
import type { Button } from '#bots/views/view.ts';
import { limits } from '#shared/decision/words.ts';
import { tuesday } from '#test/support/decider.ts';
import { wordsInSlack, wordsInTeams } from '#test/support/drawn-words.ts';
import { ordinary, states } from '#test/support/states.ts';
import { answersOf, formsOf, listsOf, noticesOf, onlookers } from '#test/support/views-of.ts';

const all = Object.entries(states);

describe.each(all)('%s', (_, played) => {
  const { decision } = played;

  it('has forms whose title and sending button fit Slack', () => {
    for (const { name, view } of formsOf(decision)) {
      expect(view.title.length, name).toBeLessThanOrEqual(24);
      expect(view.submit.length, name).toBeLessThanOrEqual(24);
      expect(
        [view.title, view.submit].every((words) => words.trim() !== ''),
        name,
      ).toBe(true);
    }
  });

  it('gives back what was typed, whole, when a form is refused', () => {
    for (const { name, view } of formsOf(decision).filter((each) => each.name.includes(','))) {
      for (const { kind, max = limits.words, value } of view.fields) {
        if (kind !== 'line' && kind !== 'lines') continue;
        expect(String(value).length, name).toBeGreaterThan(0);
        expect(String(value).length, name).toBeLessThanOrEqual(max);
      }
    }
  });

  it('offers nothing twice under one name, and says nothing twice', () => {
    for (const { name, view } of listsOf(played)) {
      const labels = view.can.map(({ label }) => label);
      expect(new Set(labels).size, name).toBe(labels.length);
      expect(new Set(view.cannot).size, name).toBe(view.cannot.length);
    }
  });

  it('has no empty line in anything told', () => {
    for (const { name, view } of [...noticesOf(decision), ...answersOf(decision)]) {
      expect(view.lines.length, name).toBeGreaterThan(0);
      expect(
        view.lines.filter((line) => line.trim() === ''),
        name,
      ).toEqual([]);
      expect(view.buttons.length, name).toBeLessThanOrEqual(4);
    }
  });
});

describe.each(Object.entries(ordinary))('the list of %s', (_, { decision }) => {
  it('lets everyone read why, and everything', () => {
    for (const who of onlookers(decision)) {
      const acts = moreChoices(decision, { person: who, at: tuesday }).can.map(
        ({ act }: Button) => act,
      );
      expect(acts.slice(-2)).toEqual(['why-this-result', 'read-everything']);
    }
  });

  it('offers a stranger nothing to do', () => {
    const { can, lines } = moreChoices(decision, { person: 'a stranger', at: tuesday });
    expect(can).toHaveLength(2);
    expect(lines).toContain('You have nothing to do here now.');
  });
});

describe.each(all)('the record of %s', (_, { decision, events }) => {
  const record = everything(decision, events);
  const leftOut = /Some words are left out/;
  const words = (lines: readonly string[]) => lines.join(' ').split(/\s+/).join(' ').trim();

  it('loses no word in Slack, up to what a window holds, and says so beyond it', () => {
    const shown = words(wordsInSlack(record));
    const missing = record.lines.filter((line) => !shown.includes(words([line])));
    expect(leftOut.test(shown)).toBe(missing.length > 0);
    if (words(record.lines).length < 200_000) expect(missing).toEqual([]);
  });

  it('says so in Teams where words are left out', () => {
    const shown = words(wordsInTeams(record)).replaceAll('\u200b', '');
    const missing = record.lines.filter((line) => !shown.includes(words([line])));
    expect(leftOut.test(shown)).toBe(missing.length > 0);
  });
});
