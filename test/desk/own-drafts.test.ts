import { describe, expect, it } from 'vitest';
import type { Reply } from '#bots/desk/desk.ts';
import type { Button } from '#bots/views/view.ts';
import { dialog } from '#test/bots/teams/support/activities.ts';
import { wordsOf } from '#test/support/at-the-desk.ts';
import { governanceLead } from '#test/support/board.ts';
import { draftWriters, forum } from '#test/support/draft-writers.ts';
import {
  back,
  council,
  discard,
  doctor,
  fill,
  forward,
  keep,
  open,
  show,
} from '#test/support/drafting.ts';
import { faultsInSlack, faultsInTeams } from '#test/support/faults-of.ts';
import { answerIn, fronts } from '#test/support/fronts.ts';
import { everyone, setUp, shownBoard, slackTeam } from '#test/support/ics.ts';
import { interaction } from '#test/support/slack-requests.ts';

const draft = (id: string, question = `Shall we agree ${id}?`) => keep({ forum, id, question });
const buttonsIn = (reply: Reply): readonly Button[] =>
  reply.kind === 'ask' && reply.view.kind === 'choices' ? reply.view.can : [];
const labelsIn = (reply: Reply) => buttonsIn(reply).map(({ label }) => label);

describe('whoever raises a proposal', () => {
  it('and has no draft is shown the form, and nothing about drafts', async () => {
    const { press, loads } = await draftWriters();
    expect(await press(doctor)).toMatchObject({ kind: 'ask', view: { kind: 'form' } });
    expect(loads).toEqual(['directory all', 'forum board']);
  });

  it('is shown their own drafts first, the latest on top, and opens one', async () => {
    const { does, press } = await draftWriters();
    await does(doctor, 'd1', draft('d1'));
    await does(doctor, 'd2', draft('d2'));
    const reply = await press(doctor);
    expect(reply).toMatchObject({ view: { kind: 'choices', title: 'Your drafts' } });
    expect(labelsIn(reply)).toEqual([
      '1: Shall we agree d2?',
      '2: Shall we agree d1?',
      'Raise a proposal',
    ]);
    const [latest] = buttonsIn(reply);
    const opened = await press(doctor, { act: 'more-choices', about: latest?.about ?? {} });
    expect(labelsIn(opened)).toContain('Go on writing');
    expect(wordsOf(opened)).toContain('Shall we agree d2?');
  });

  it('starts a new one from there, in the board that they asked in', async () => {
    const { does, press, loads } = await draftWriters();
    await does(doctor, 'd1', draft('d1'));
    const again = buttonsIn(await press(doctor, { place: shownBoard.places[0] ?? null })).at(-1);
    expect(again?.about).toEqual({ ics: 'ics', forum: 'board' });
    loads.length = 0;
    const form = await press(doctor, { about: again?.about ?? {} });
    expect(form).toMatchObject({ view: { kind: 'form', about: { ics: 'ics', forum: 'board' } } });
    expect(loads).toEqual(['forum board']);
  });

  it('reads where each stands', async () => {
    const { does, press } = await draftWriters();
    await does(doctor, 'd1', draft('d1'));
    await does(doctor, 'd1', forward({ forum, id: 'd1' }));
    expect(wordsOf(await press(doctor))).toContain('waits for the governance lead');
    await does(governanceLead, 'd1', back('Say who pays.', forum));
    expect(wordsOf(await press(doctor))).toContain('sent it back to you');
  });

  it('is shown none that was opened or discarded', async () => {
    const { does, press } = await draftWriters();
    for (const id of ['d1', 'd2']) await does(doctor, id, forward({ forum, id }));
    expect(labelsIn(await press(doctor))).toHaveLength(3);
    await does(governanceLead, 'd1', fill(undefined, forum));
    await does(governanceLead, 'd1', open({ forum }));
    await does(doctor, 'd2', discard(forum));
    expect(await press(doctor)).toMatchObject({ view: { kind: 'form' } });
  });

  it('is shown none of somebody else, though it was shown to them or waits for them', async () => {
    const { does, press } = await draftWriters();
    await does(doctor, 'd1', draft('d1'));
    await does(doctor, 'd1', show(council, forum));
    await does(doctor, 'd1', forward({ forum, id: 'd1' }));
    for (const other of [council, governanceLead]) {
      expect(await press(other)).toMatchObject({ view: { kind: 'form' } });
    }
  });
});

describe('what is noted is no more than a hint', () => {
  it('where the note comes late or is wrong, the record says whose a draft is and what became of it', async () => {
    const { does, press, daily } = await draftWriters();
    await does(doctor, 'd1', draft('d1'));
    await does(doctor, 'd2', draft('d2'));
    await does(doctor, 'd2', discard(forum));
    for (const person of [council, doctor]) {
      const told = await daily.toldTo('ics', person);
      await daily.noteTold('ics', { ...told, drafts: ['d1', 'd2', 'd3'] });
    }
    expect(await press(council)).toMatchObject({ view: { kind: 'form' } });
    expect(labelsIn(await press(doctor))).toHaveLength(2);
  });

  it('a person of another ICS finds nothing by the same name', async () => {
    const { does, press, store } = await draftWriters();
    await does(doctor, 'd1', draft('d1'));
    const account = { platform: 'slack', team: 'T2', user: 'U2' } as const;
    await setUp(store, 'other', { ...forum, places: [] }, [
      { id: doctor, name: doctor, accounts: [account] },
    ]);
    expect(await press(doctor, { account })).toMatchObject({
      view: { kind: 'form', about: { ics: 'other' } },
    });
  });

  it('of many, the ten latest are shown, on both platforms', async () => {
    const { does, press } = await draftWriters();
    for (let n = 1; n <= 12; n += 1) await does(doctor, `d${n}`, draft(`d${n}`, 'Ærø '.repeat(49)));
    const reply = await press(doctor);
    if (reply.kind !== 'ask') throw new Error('nothing is shown');
    expect(buttonsIn(reply).map(({ about }) => about.decision)).toEqual([
      'd12',
      'd11',
      'd10',
      'd9',
      'd8',
      'd7',
      'd6',
      'd5',
      'd4',
      'd3',
      undefined,
    ]);
    expect(wordsOf(reply)).toContain('An older draft opens from the message');
    expect(faultsInSlack(reply.view)).toEqual([]);
    expect(faultsInTeams(reply.view)).toEqual([]);
  });
});

it.each(['slack', 'teams'] as const)('somebody in %s finds their draft', async (platform) => {
  const { does, desk, accountOf } = await draftWriters();
  const [person] = everyone(forum).filter(
    ({ id, accounts }) => accounts[0]?.platform === platform && id !== governanceLead,
  );
  if (person === undefined) throw new Error(platform);
  await does(person.id, 'd1', draft('d1'));
  const both = await fronts(desk);
  const { user } = accountOf(person.id);
  if (platform === 'slack') {
    const shortcut = {
      type: 'shortcut',
      callback_id: 'propose',
      trigger_id: '1.2',
      action_ts: '1',
    };
    const by = { user: { id: user, username: user, team_id: slackTeam }, team: { id: slackTeam } };
    await both.front(interaction({ ...shortcut, ...by, token: 'unused', api_app_id: 'A1' }));
  }
  const data = { act: 'propose', about: {}, nonce: 'n-1' };
  const from = { id: `29:${user}`, name: user, aadObjectId: user };
  const says =
    platform === 'slack'
      ? JSON.stringify(both.slack.calls)
      : await answerIn(both, { ...dialog('task/fetch', data), from });
  expect(says).toContain('Your drafts');
  expect(says).toContain('1: Shall we agree d1?');
});
