import { expect, it } from 'vitest';
import { inSlack } from '#bots/wording/in-slack.ts';
import { inTeams } from '#bots/wording/in-teams.ts';
import { board, committee, governanceLead } from '#test/support/board.ts';
import { inSlack as drawnInSlack, inTeams as drawnInTeams } from '#test/support/drawn-words.ts';
import { faultsInSlack, faultsInTeams } from '#test/support/faults-of.ts';
import { answerIn, fronts, slackPress, teamsPress } from '#test/support/fronts.ts';
import { everyone } from '#test/support/ics.ts';
import { newForum } from '#test/support/new-forum.ts';

const chair = 'the chair';

it('one confirms it in Slack, the other in Teams', async () => {
  const { desk, record, reads } = await newForum();
  const both = await fronts(desk);
  for (const by of [chair, governanceLead]) {
    const [account] = everyone(committee).find(({ id }) => id === by)?.accounts ?? [];
    const [button] = await reads(by);
    if (account === undefined || button === undefined) throw new Error(by);
    const pressed = {
      account,
      act: button.act,
      about: button.about,
      mark: `m-${account.platform}`,
    };
    if (account.platform === 'teams') {
      expect(await answerIn(both, teamsPress(pressed))).toContain('Your word is on record');
    } else {
      await both.front(slackPress(pressed, both.slack.responseUrl));
    }
  }
  expect(
    (await record())
      .slice(2)
      .map(({ via }) => via)
      .toSorted(),
  ).toEqual(['slack', 'teams']);
});

it('every page fits Slack and Teams whole', async () => {
  const { press } = await newForum(board);
  for (const page of ['1', '2', '3', '4']) {
    const reply = await press(chair, 'read-set-up', {
      about: { ics: 'ics', forum: 'board', page },
    });
    if (reply.kind !== 'ask') throw new Error(reply.kind);
    expect([...faultsInSlack(reply.view), ...faultsInTeams(reply.view)]).toEqual([]);
    const drawn = JSON.stringify([drawnInSlack(reply.view), drawnInTeams(reply.view)]);
    expect([inSlack.leftOut, inTeams.leftOut].filter((words) => drawn.includes(words))).toEqual([]);
  }
});
