import { expect, it } from 'vitest';
import type { ActId } from '#bots/views/act-id.ts';
import { activity } from '#test/bots/teams/support/activities.ts';
import { connector } from '#test/bots/teams/support/connector.ts';
import { deputy, lead, owner, stranger } from '#test/shared/transition/planned.ts';
import {
  answerIn,
  fronts,
  slackForm,
  slackPress,
  teamsForm,
  teamsPress,
} from '#test/support/fronts.ts';
import { planningDesk } from '#test/support/planning-desk.ts';
import { signed } from '#test/support/slack-requests.ts';

const about = { ics: 'ics', plan: 'example', milestone: 'draft' };

async function atBothFronts() {
  const desk = await planningDesk();
  const both = await fronts(desk.desk);
  const pressing = (by: string, act: ActId, mark: string) => ({
    account: desk.accountOf(by),
    act,
    about,
    mark,
  });
  return { ...desk, both, pressing };
}

it('the owner asks for their milestones in Slack and answers there', async () => {
  const { both, pressing, accountOf, plan } = await atBothFronts();
  const { user } = accountOf(owner);
  const fields = {
    command: '/milestones',
    text: '',
    team_id: 'T1',
    user_id: user,
    channel_id: 'board',
    trigger_id: '1.milestones',
    response_url: both.slack.responseUrl,
  };
  await both.front(signed(new URLSearchParams(fields).toString()));
  const opened = JSON.stringify(both.slack.calls[0]);
  expect(opened).toContain('views.open');
  expect(opened).toContain('You look after 1 milestone. 1 needs a word from you.');
  await both.front(slackPress(pressing(owner, 'next-milestone', '2.next'), both.slack.responseUrl));
  expect(JSON.stringify(both.slack.calls[1])).toContain('Are you on course to do this by 30 Sept');
  const sent = slackForm(pressing(owner, 'at-risk', 'V1'), { line: 'Two people left.' });
  const { body } = await both.front(sent);
  expect(body).toContain('Noted: At risk');
  expect((await both.front(sent)).body).toBe(body);
  expect((await plan()).milestones['draft']?.answers).toMatchObject([
    { word: 'at risk', line: 'Two people left.', by: owner },
  ]);
});

it('the deputy answers in Teams by a press, and the PMO lead writes to the clerk', async () => {
  const { both, pressing, accountOf, plan } = await atBothFronts();
  const pressed = teamsPress(pressing(deputy, 'on-track', 'n1'));
  const answer = await answerIn(both, pressed);
  expect(answer).toContain('Noted: On track ✅.');
  expect(await answerIn(both, pressed)).toBe(answer);
  expect((await plan()).milestones['draft']?.answers).toHaveLength(1);
  const { serviceUrl, calls } = await connector();
  const { user } = accountOf(lead);
  await both.post({
    ...activity('personal', { type: 'message', text: 'milestones', serviceUrl }),
    from: { id: `29:${user}`, name: user, aadObjectId: user },
  });
  const card = JSON.stringify(calls[0]?.body);
  expect(card).toContain('An example');
  expect(card).toContain('See who to ask');
  const moved = teamsForm(pressing(lead, 'move-date', 'n2'), {
    to: '2026-10-31',
    decision: '-',
    reason: 'It grew.',
  });
  expect(await answerIn(both, moved)).toContain('It is now due on 31 October 2026.');
});

it('whoever does not look after it is told in Slack who does', async () => {
  const { both, pressing } = await atBothFronts();
  await both.front(slackPress(pressing(stranger, 'on-track', '3.no'), both.slack.responseUrl));
  expect(JSON.stringify(both.slack.calls[0])).toContain('Only those who look after it');
});
