import { describe, expect, it } from 'vitest';
import { openDesk } from '#bots/desk/open-desk.ts';
import { formField } from '#bots/slack/blocks/form-field.ts';
import { fieldInputs } from '#bots/teams/cards/field-inputs.ts';
import { deputyForm } from '#bots/views/forms/stand-in-forms.ts';
import { modal } from '#infra/local/slack/check-view.ts';
import { elementValue } from '#infra/local/slack/element-value.ts';
import type { DecisionEvent } from '#shared/decision/event.ts';
import type { Person } from '#shared/directory/account.ts';
import { board, withSeat } from '#test/support/board.ts';
import { tuesday } from '#test/support/decider.ts';
import { deskPortsOn } from '#test/support/desk-ports-on.ts';
import { inSlack } from '#test/support/drawn-words.ts';
import { faultsInSlack, faultsInTeams } from '#test/support/faults-of.ts';
import { answerIn, fronts, slackForm, teamsForm } from '#test/support/fronts.ts';
import { everyone, putOnRecord, setUp } from '#test/support/ics.ts';
import { memoryEventStore } from '#test/support/memory-event-store.ts';
import { play } from '#test/support/play.ts';

const surnames = ['Adeyemi', 'Brown', 'Clarke', 'Davies', 'Évans', 'Farah', 'Green', 'Hussain'];
const knownOf = (count: number): readonly Person[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `person-${index + 1}`,
    name: `${surnames[index % surnames.length] ?? ''} ${index + 1}`,
    accounts: [],
  }));
const about = { ics: 'ics', decision: 'd1', seatFor: 'council-member' };
const form = (count: number) => deputyForm(about, play().decision, { people: knownOf(count) });
const chooser = (count: number) => {
  const [field] = form(count).fields;
  if (field === undefined) throw new Error('nothing to choose');
  return field;
};

describe('a list of 150 people', () => {
  it('is whole in Slack, in groups named by their first and last', () => {
    expect(faultsInSlack(form(150))).toEqual([]);
    const [box] = formField(chooser(150));
    expect(box).toMatchObject({
      element: {
        type: 'static_select',
        option_groups: [
          { label: { text: 'The governance lead – Farah 126' } },
          { label: { text: expect.stringContaining(' – ') as string } },
        ],
      },
    });
    const parsed = modal.parse(inSlack(form(150)));
    const menu = parsed.blocks.find((block) => block.type === 'input')?.element;
    if (menu?.type !== 'static_select') throw new Error('no menu');
    for (const { id } of knownOf(150)) {
      expect(elementValue(menu, id)).toMatchObject({ selected_option: { value: id } });
    }
    expect(elementValue(menu, 'person-151')).toMatchObject({ selected_option: null });
  });

  it('is whole in Teams, and found in by typing', () => {
    expect(faultsInTeams(form(150))).toEqual([]);
    const [box] = fieldInputs(chooser(150));
    expect(box).toMatchObject({ type: 'Input.ChoiceSet', style: 'filtered' });
    expect(JSON.stringify(box)).toContain('"person-150"');
  });

  it('comes back with the last of them chosen', () => {
    const [box] = formField({ ...chooser(150), value: 'person-150' });
    expect(box).toMatchObject({ element: { initial_option: { value: 'person-150' } } });
  });

  it('lets the last of them be named from Slack and from Teams', async () => {
    for (const platform of ['slack', 'teams'] as const) {
      const member = everyone(board).find(({ accounts }) => accounts[0]?.platform === platform);
      const [account] = member?.accounts ?? [];
      if (member === undefined || account === undefined) throw new Error(platform);
      const forum = withSeat(board, 'the council member', { holders: [member.id] });
      const store = memoryEventStore();
      await setUp(store, 'ics', forum, [...everyone(board), ...knownOf(150)]);
      const stream = await putOnRecord(store, play({ forum }));
      const both = await fronts(openDesk(deskPortsOn(store, { now: () => tuesday })));
      const sent = { account, act: 'nominate-deputy', about, mark: `mark-${platform}` } as const;
      const says =
        platform === 'slack'
          ? (
              await both.front(
                slackForm(sent, { person: { selected_option: { value: 'person-150' } } }),
              )
            ).body
          : await answerIn(both, teamsForm(sent, { person: 'person-150' }));
      expect(says).toContain('Recorded.');
      expect((await store.load<DecisionEvent>(stream)).at(-1)?.event).toMatchObject({
        type: 'DeputyNominated',
        person: 'person-150',
        via: platform,
      });
    }
  });
});

describe('a list of more people than a form holds', () => {
  it('holds the first 250 and says so, on both platforms', () => {
    const says = 'Only the first 250 are listed.';
    const drawn = [formField(chooser(400)), fieldInputs(chooser(400))];
    for (const box of drawn.map((each) => JSON.stringify(each))) {
      expect(box).toContain(says);
      expect(box).not.toContain('"person-400"');
    }
    expect(faultsInSlack(form(400))).toEqual([]);
    expect(faultsInTeams(form(400))).toEqual([]);
  });
});
