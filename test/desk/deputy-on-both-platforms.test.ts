import { expect, it } from 'vitest';
import { openDesk } from '#bots/desk/open-desk.ts';
import type { DecisionEvent } from '#shared/decision/event.ts';
import type { Account } from '#shared/directory/account.ts';
import { officer } from '#test/support/at-the-desk.ts';
import { seatId } from '#test/support/board.ts';
import { tuesday, v1 } from '#test/support/decider.ts';
import { deskPortsOn } from '#test/support/desk-ports-on.ts';
import { answerIn, fronts, slackForm, slackPress, teamsForm } from '#test/support/fronts.ts';
import { everyone, putOnRecord, setUp } from '#test/support/ics.ts';
import { memoryEventStore } from '#test/support/memory-event-store.ts';
import { play } from '#test/support/play.ts';
import { committeeWith } from '#test/support/states/rules.ts';

const forum = committeeWith({ deputies: { allowedBy: 'the person presiding' } });
const doctor = 'the general practitioner';
const seat = seatId(doctor);
const about = { ics: 'ics', decision: 'd1', version: v1 };

it('a doctor names a deputy in Slack, the chair allows it in Teams, and the deputy answers', async () => {
  const store = memoryEventStore();
  const people = [...everyone(forum), officer];
  await setUp(store, 'ics', forum, people);
  const stream = await putOnRecord(store, play({ forum }));
  const clock = { now: () => tuesday };
  const both = await fronts(openDesk(deskPortsOn(store, clock)));
  const accountOf = (id: string, platform: Account['platform']): Account => {
    const found = people.find((each) => each.id === id)?.accounts[0];
    if (found?.platform !== platform) throw new Error(`${id} is not in ${platform}`);
    return found;
  };

  const naming = await both.front(
    slackForm(
      {
        account: accountOf(doctor, 'slack'),
        act: 'nominate-deputy',
        about: { ...about, seatFor: seat },
        mark: 'V1',
      },
      { person: officer.id },
    ),
  );
  expect(naming.body).toContain('They can act once that is allowed.');

  const allowing = {
    account: accountOf('the chair', 'teams'),
    act: 'allow-deputy',
    about: { ...about, seat },
    mark: 'nonce-1',
  } as const;
  const form = teamsForm(allowing, { person: officer.id, allowed: 'yes' });
  expect(await answerIn(both, form)).toContain('Recorded, for this item only.');

  await both.front(
    slackPress(
      { account: accountOf(officer.id, 'slack'), act: 'agree', about, mark: 'mark-1' },
      both.slack.responseUrl,
    ),
  );
  const history = await store.load<DecisionEvent>(stream);
  expect(history.slice(1).map(({ event }) => [event.type, event.via, event.seat])).toEqual([
    ['DeputyNominated', 'slack', seat],
    ['DeputyAllowed', 'teams', 'chair'],
    ['AgreementGiven', 'slack', seat],
  ]);
});
