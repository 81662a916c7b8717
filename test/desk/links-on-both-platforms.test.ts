import { expect, it } from 'vitest';
import { openDesk } from '#bots/desk/open-desk.ts';
import { board } from '#test/support/board.ts';
import { tuesday } from '#test/support/decider.ts';
import { deskPortsOn } from '#test/support/desk-ports-on.ts';
import { answerIn, fronts, slackForm, teamsPress } from '#test/support/fronts.ts';
import { everyone, setUp } from '#test/support/ics.ts';
import { memoryEventStore } from '#test/support/memory-event-store.ts';
import { memoryPageLinks } from '#test/support/memory-page-links.ts';

it('somebody in Slack and somebody in Teams each get links that open in a browser', async () => {
  const store = memoryEventStore();
  await setUp(store, 'ics', board);
  const clock = { now: () => tuesday };
  const links = memoryPageLinks(clock);
  const both = await fronts(openDesk({ ...deskPortsOn(store, clock), links }));
  const getting = { act: 'get-links', about: { ics: 'ics' } } as const;
  for (const platform of ['slack', 'teams'] as const) {
    const person = everyone(board).find(({ accounts }) => accounts[0]?.platform === platform);
    const [account] = person?.accounts ?? [];
    if (person === undefined || account === undefined) throw new Error(platform);
    const pressed = { ...getting, account, mark: `mark-${platform}` };
    const says =
      platform === 'slack'
        ? (await both.front(slackForm(pressed, {}))).body
        : await answerIn(both, teamsPress(pressed));
    const urls = [...says.matchAll(/"url":"https:\/\/accord\.example\/pages\/([\w-]{22})/g)];
    const holders = urls.map(([, token = '']) => links.behind(token));
    expect(await Promise.all(holders)).toEqual([
      { ics: 'ics', person: person.id, opens: 'pages' },
      { ics: 'ics', person: person.id, opens: 'calendar' },
    ]);
  }
});
