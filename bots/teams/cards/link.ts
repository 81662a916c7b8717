import type { IRichTextBlock } from '@microsoft/teams.cards';
import { inTeams } from '#bots/wording/in-teams.ts';
import { text } from './text.ts';

/** The paper, named by the site it leads to; anything but a web address stays words. */
export function link(address: string): readonly IRichTextBlock[] {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || !web.has(url.protocol)) return text(address);
  const selectAction = { type: 'Action.OpenUrl', url: url.href } as const;
  const words = inTeams.readThePaper(url.hostname);
  return [
    {
      type: 'RichTextBlock',
      inlines: [{ type: 'TextRun', text: words, color: 'Accent', selectAction }],
    },
  ];
}

const web: ReadonlySet<string> = new Set(['https:', 'http:']);
