import type { View } from '#bots/views/view.ts';
import { checkMessage, wordsIn } from '#infra/local/slack/check-message.ts';
import { checkView } from '#infra/local/slack/check-view.ts';
import { checkCard } from '#infra/local/teams/check-card.ts';
import { complaintsAbout } from '#test/bots/teams/support/official-parser.ts';
import { inSlack, inTeams } from './drawn-words.ts';

interface Sent {
  readonly text: string;
  readonly blocks: readonly unknown[];
}

/** What Slack, or one of our own bars for it, finds wrong with a view. */
export function faultsInSlack(view: View): readonly string[] {
  const drawn = inSlack(view);
  if (view.kind === 'choices' || view.kind === 'form') {
    return [
      ...checkView(drawn).map(({ pointer, message }) => `${pointer} ${message}`),
      ...over('bytes', Buffer.byteLength(JSON.stringify(drawn)), 250_000),
    ];
  }
  const sent = drawn as Sent;
  const refused = checkMessage(sent, 'update');
  return [
    ...(refused === undefined ? [] : [JSON.stringify(refused)]),
    ...over('characters of text', sent.text.length, 3900),
    ...over('blocks', sent.blocks.length, 50),
    ...over('characters of words', wordsIn(sent.blocks), 9000),
    ...over('characters of JSON', JSON.stringify(sent.blocks).length, 15_000),
  ];
}

/** What Teams, the official parser or one of our own bars for it finds wrong with a view. */
export function faultsInTeams(view: View): readonly string[] {
  const drawn = inTeams(view);
  const json = JSON.stringify(drawn);
  return [
    ...complaintsAbout(drawn),
    ...checkCard(drawn).map(({ pointer, rule }) => `${pointer} ${rule}`),
    ...over('bytes', Buffer.byteLength(json), 25_000),
    ...(view.kind !== 'form' && json.includes('"Input.') ? ['an input on a shared card'] : []),
  ];
}

function over(what: string, found: number, most: number): readonly string[] {
  return found <= most ? [] : [`${found} ${what}, at most ${most}`];
}
