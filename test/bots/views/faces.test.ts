import { describe, expect, it } from 'vitest';
import { escape } from '#bots/slack/blocks/escape.ts';
import { clip } from '#bots/slack/blocks/fit.ts';
import { message } from '#bots/slack/blocks/message.ts';
import { cardFor, decisionCard } from '#bots/views/decision-card.ts';
import { inSlack, inTeams, wordsInSlack, wordsInTeams } from '#test/support/drawn-words.ts';
import { faultsInSlack, faultsInTeams } from '#test/support/faults-of.ts';
import { states } from '#test/support/states.ts';

const cards = Object.entries(states).map(
  ([name, { decision }]) => [name, decisionCard(decision), decision] as const,
);

const answers = ['agree', 'agree-with-concern', 'object', 'more-choices'];
const closed = ['why-this-result', 'read-everything', 'more-choices'];

const rows = {
  'seeking consensus': [answers],
  resolving: [answers, ['add-view', 'answer', 'more-choices']],
  voting: [['vote-for', 'vote-against', 'vote-abstain', 'more-choices']],
  tied: [['more-choices']],
  provisional: [closed],
  closed: [closed],
  withdrawn: [['read-everything', 'more-choices']],
};

describe.each(cards)('%s', (_, card, decision) => {
  const { state, title, effect, where, next, foot } = card;
  const labels = card.buttons.map(({ label }) => label);

  it('has the buttons of its state, four at most, the last of them More choices', () => {
    const acts = card.buttons.map(({ act }) => act);
    expect(acts.length).toBeLessThanOrEqual(4);
    expect(rows[decision.status]).toContainEqual(acts);
    expect(labels.at(-1)).toBe('More choices');
  });

  it('has buttons whose spoken name is the label and the title', () => {
    for (const { label, spoken } of card.buttons) expect(spoken).toBe(`${label}: ${title}`);
  });

  it('says in its text state, title, effect, next and labels whole, and begins all the rest', () => {
    const { text } = message(card);
    const whole = [state, title, effect, next, foot, ...labels.map((label) => `[${label}]`)];
    for (const words of whole) expect(text).toContain(escape(words));
    for (const line of where) expect(text).toContain(escape(line.trim().slice(0, 20)));
  });

  it('begins every line on both faces, however much there is', () => {
    const [slack, teams] = [wordsInSlack(card).join('\n'), wordsInTeams(card).join('\n')];
    for (const line of [state, title, effect, ...where, next, foot]) {
      const start = clip(line.split(/\r?\n/)[0] ?? '', 20)
        .replace(/…$/, '')
        .replaceAll('{{', '');
      expect(slack).toContain(start);
      expect(teams.replaceAll('\u200b', '')).toContain(start);
    }
  });

  it('says who moves next unless all is over', () => {
    const over = decision.status === 'closed' || decision.status === 'withdrawn';
    expect(next === '').toBe(over);
  });
});

describe.each([
  [{}, 'One item is being dealt with in private.'],
  [{ practice: {} }, 'Practice. Not a decision. One item is being dealt with in private.'],
])('an item that someone stepped out of, in a forum of %j', (forum, line) => {
  const card = cardFor({ status: 'in private', forum });

  it('shows one line, and nothing to press', () => {
    expect(wordsInSlack(card)).toEqual([line]);
    expect(wordsInTeams(card)).toEqual([line]);
  });

  it('is taken by both platforms, and names nothing', () => {
    expect([...faultsInSlack(card), ...faultsInTeams(card)]).toEqual([]);
    expect(JSON.stringify([inSlack(card), inTeams(card)])).not.toContain('Shall we');
  });
});
