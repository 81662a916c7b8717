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

it.each(['slack', 'teams'] as const)(
  'a governance lead in %s ends one for a member',
  async (platform) => {
    const lead = everyone(board).find(({ accounts }) => accounts[0]?.platform === platform);
    const [account] = lead?.accounts ?? [];
    if (lead === undefined || account === undefined) throw new Error(platform);
    const forum = { ...board, governanceLead: lead.id };
    const store = memoryEventStore();
    await setUp(store, 'ics', forum, everyone(board));
    await putOnRecord(store, play({ forum }));
    const member = 'the medical director';
    const registered: RegisterEvent = {
      type: 'InterestRegistered',
      entry: 'i-1',
      person: member,
      interestType: 'indirect',
      since: values.since,
      declared: values.since,
      words: { what: values.what },
      at: tuesday,
      by: member,
      seat: null,
      via: 'clock',
      command: 'c1',
    };
    const stream = { ics: 'ics', kind: 'interests', id: member } as const;
    const first = { stream, history: [], events: [registered], commandId: 'c1' } as const;
    await store.append({ ...first, status: '1', doors: [] });
    const both = await fronts(openDesk(deskPortsOn(store, { now: () => tuesday })));
    const chosen = (value: string) => ({ selected_option: { value } });
    const act = 'end-interest-for';
    const item = { ics: 'ics', decision: 'd1' };
    const whose = { account, act, about: item, mark: 'whose' } as const;
    const which = { account, act, about: { ...item, person: member }, mark: 'which' } as const;
    const on = '2026-11-20';
    const says =
      platform === 'slack'
        ? [
            (await both.front(slackForm(whose, { person: chosen(member) }))).body,
            (
              await both.front(
                slackForm(which, { entry: chosen('i-1'), on: { selected_date: on } }),
              )
            ).body,
          ]
        : [
            await answerIn(both, teamsForm(whose, { person: member })),
            await answerIn(both, teamsForm(which, { entry: 'i-1', on })),
          ];
    expect(says[0]).toContain(values.what);
    expect(says[1]).toContain('The register says now when it ended.');
    expect((await store.load<RegisterEvent>(stream)).at(-1)?.event).toMatchObject({
      type: 'InterestEnded',
      entry: 'i-1',
      on,
      by: lead.id,
      via: platform,
    });
  },
);
