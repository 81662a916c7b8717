import type { IRichTextBlock } from '@microsoft/teams.cards';
import { inTeams } from '#bots/wording/in-teams.ts';
import { text } from './text.ts';

/** The paper, named by the site it leads to. */
export function paperLink(address: string): readonly IRichTextBlock[] {
  return link(address, ({ hostname }) => inTeams.readThePaper(hostname));
}

/** Addresses as they are. */
export function links(addresses: readonly string[]): readonly IRichTextBlock[] {
  return addresses.flatMap((address) => link(address, () => address));
}

/** Anything but a web address stays words. */
function link(address: string, named: (url: URL) => string): readonly IRichTextBlock[] {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || !web.has(url.protocol)) return text(address);
  const selectAction = { type: 'Action.OpenUrl', url: url.href } as const;
  const words = named(url);
  return [
    {
      type: 'RichTextBlock',
      inlines: [{ type: 'TextRun', text: words, color: 'Accent', selectAction }],
    },
  ];
}

const web: ReadonlySet<string> = new Set(['https:', 'http:']);
