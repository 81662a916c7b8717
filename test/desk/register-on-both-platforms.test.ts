import { expect, it } from 'vitest';
import { openDesk } from '#bots/desk/open-desk.ts';
import type { RegisterEvent } from '#shared/interests/register.ts';
import { board } from '#test/support/board.ts';
import { tuesday } from '#test/support/decider.ts';
import { deskPortsOn } from '#test/support/desk-ports-on.ts';
import { answerIn, fronts, slackForm, teamsForm } from '#test/support/fronts.ts';
import { everyone, putOnRecord, setUp } from '#test/support/ics.ts';
import { memoryEventStore } from '#test/support/memory-event-store.ts';
import { play } from '#test/support/play.ts';

const values = {
  interestType: 'indirect',
  what: 'My son works for Brightwell.',
  since: '2026-11-01',
};

it('a member in Slack and one in Teams each put an interest on their own register', async () => {
  const store = memoryEventStore();
  await setUp(store, 'ics', board);
  await putOnRecord(store, play());
  const both = await fronts(openDesk(deskPortsOn(store, { now: () => tuesday })));
  const adding = { act: 'add-interest', about: { ics: 'ics' } } as const;
  for (const platform of ['slack', 'teams'] as const) {
    const person = everyone(board).find(({ accounts }) => accounts[0]?.platform === platform);
    const [account] = person?.accounts ?? [];
    if (person === undefined || account === undefined) throw new Error(platform);
    const pressed = { ...adding, account, mark: `mark-${platform}` };
    const says =
      platform === 'slack'
        ? (await both.front(slackForm(pressed, values))).body
        : await answerIn(both, teamsForm(pressed, values));
    expect(says).toContain('Your interest is on the register.');
    const history = await store.load<RegisterEvent>({
      ics: 'ics',
      kind: 'interests',
      id: person.id,
    });
    expect(history).toMatchObject([{ event: { via: platform, by: person.id, person: person.id } }]);
  }
});
