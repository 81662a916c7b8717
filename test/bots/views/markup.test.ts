import { describe, expect, it } from 'vitest';
import { inSlack, inTeams } from '#test/support/drawn-words.ts';
import { markup } from '#test/support/states/extremes.ts';
import { states } from '#test/support/states.ts';
import { viewsOf } from '#test/support/views-of.ts';
import { readingsOf } from './readings-of.ts';

const played = states['extreme, markup'];
if (played === undefined) throw new Error('extreme, markup');

/** Every object in what is sent, however deep. */
function parts(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (Array.isArray(value)) return value.flatMap(parts);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Readonly<Record<string, unknown>>, ...Object.values(value).flatMap(parts)];
}

const elsewhere = 'https://evil.test';

const views = [...viewsOf(played), ...readingsOf(played)];

describe.each(views.map(({ name, view }) => [name, view] as const))('%s', (_, view) => {
  const slack = parts(inSlack(view));
  const teams = parts(inTeams(view));

  it('has nothing that Slack reads as markup', () => {
    const types = slack.map(({ type }) => type);
    for (const type of ['mrkdwn', 'user', 'channel', 'broadcast', 'emoji']) {
      expect(types).not.toContain(type);
    }
    expect(slack.filter(({ url }) => String(url).startsWith(elsewhere))).toEqual([]);
    const said = slack[0]?.['text'];
    if (typeof said === 'string') expect(said).not.toMatch(/[<>]/);
  });

  it('makes nothing bold but what is bold for every proposal', () => {
    const bold = slack.filter(({ style }) => typeof style === 'object').map(({ text }) => text);
    const whole = bold.map(String);
    expect(whole.filter((text) => text === 'bold' || text === 'Ærø')).toEqual([]);
  });

  it('has nothing that Teams reads as markup', () => {
    const types = teams.map(({ type }) => type);
    for (const type of ['TextBlock', 'mention', 'FactSet']) expect(types).not.toContain(type);
    expect(teams.filter(({ url }) => String(url).startsWith(elsewhere))).toEqual([]);
    expect(JSON.stringify(inTeams(view)).includes('"entities"')).toBe(false);
    for (const { type, text, label, title } of teams) {
      if (String(type).startsWith('Action.')) continue;
      expect([text, label, title].filter((each) => String(each).includes('{{'))).toEqual([]);
    }
  });
});

it('the proposal stands on both faces letter for letter', () => {
  const [card] = viewsOf(played);
  if (card === undefined) throw new Error('no card');
  const slack = parts(inSlack(card.view)).map(({ text }) => text);
  expect(slack.filter((text) => text === markup).length).toBe(2);
  const teams = parts(inTeams(card.view)).map(({ text }) => String(text).replace('\u200b', ''));
  expect(teams.filter((text) => text === markup).length).toBe(2);
});
