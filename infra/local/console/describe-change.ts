import type { ConsoleState } from '#infra/local/page/console-state.ts';
import { changedIn, newIn, sideNames } from './words.ts';

interface Heard {
  readonly id: string;
  readonly json: string;
  readonly start: string;
}

/** What a listener should hear of the difference; empty when nothing did, or when one looks elsewhere now. */
export function describeChange(before: ConsoleState, after: ConsoleState): string {
  if (before.forum !== after.forum) return '';
  return [
    ...(before.slack.seat === after.slack.seat ? slackChanges(before, after) : []),
    ...(before.teams.seat === after.teams.seat ? teamsChanges(before, after) : []),
  ].join(' ');
}

function slackChanges(before: ConsoleState, after: ConsoleState): readonly string[] {
  const heard = ({ slack }: ConsoleState, where: 'channel' | 'direct') =>
    slack[where].map((each) => ({
      id: each.ts,
      json: JSON.stringify(each),
      start: unescaped(each.text),
    }));
  return changes(heard, before, after, sideNames.slack);
}

function teamsChanges(before: ConsoleState, after: ConsoleState): readonly string[] {
  const heard = ({ teams }: ConsoleState, where: 'channel' | 'direct') =>
    teams[where].map((each) => ({
      id: each.id,
      json: JSON.stringify(each),
      start: each.text || firstText(each.card),
    }));
  return changes(heard, before, after, sideNames.teams);
}

function changes(
  heard: (state: ConsoleState, where: 'channel' | 'direct') => readonly Heard[],
  before: ConsoleState,
  after: ConsoleState,
  side: string,
): readonly string[] {
  return (['channel', 'direct'] as const).flatMap((where) => {
    const old = new Map(heard(before, where).map((each) => [each.id, each.json]));
    return heard(after, where)
      .filter(({ id, json }) => old.get(id) !== json)
      .map(({ id, start }) => (old.has(id) ? changedIn : newIn)(side, where, firstLine(start)));
  });
}

/** Slack's top-level text writes these three as entities. */
function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

function firstLine(text: string): string {
  return (text.split('\n')[0] ?? '').slice(0, 160);
}

/** The first words on a card. */
function firstText(part: unknown): string {
  if (Array.isArray(part)) return part.map(firstText).find(Boolean) ?? '';
  if (typeof part !== 'object' || part === null) return '';
  if ('text' in part && typeof part.text === 'string') return part.text;
  return 'body' in part ? firstText(part.body) : 'items' in part ? firstText(part.items) : '';
}
