import { describe, expect, it } from 'vitest';
import { openDesk } from '#bots/desk/open-desk.ts';
import type { Values } from '#bots/views/view.ts';
import { decisionDecider } from '#shared/decision/decision-decider.ts';
import type { DecisionEvent } from '#shared/decision/event.ts';
import { replay } from '#shared/handle-command.ts';
import { sha256 } from '#shared/hash.ts';
import { formIn, wordsOf } from '#test/support/at-the-desk.ts';
import { committee, governanceLead } from '#test/support/board.ts';
import { tuesday } from '#test/support/decider.ts';
import { deskPortsOn } from '#test/support/desk-ports-on.ts';
import { faultsInSlack, faultsInTeams } from '#test/support/faults-of.ts';
import { everyone, setUp } from '#test/support/ics.ts';
import { memoryEventStore } from '#test/support/memory-event-store.ts';
import { committeeWith } from '#test/support/states/rules.ts';

const written = { question: 'Shall we?', why: 'So.', link: '', answerBy: '2026-12-11' };
const inTheRoom = { ...written, takenAt: 'at a meeting' };

async function raising(window: object, values?: Values) {
  const forum = committeeWith({ window });
  const store = memoryEventStore();
  await setUp(store, 'ics', forum);
  const clock = { now: () => tuesday };
  const desk = openDesk(deskPortsOn(store, clock));
  const lead = everyone(forum).find(({ id }) => id === governanceLead)?.accounts[0];
  if (lead === undefined) throw new Error(governanceLead);
  const reply = await desk.press({
    account: lead,
    place: null,
    commandId: 'raise',
    arrived: 0,
    act: 'propose',
    about: { ics: 'ics', forum: committee.id },
    ...(values === undefined ? {} : { values }),
  });
  const id = `d-${sha256('raise').slice(0, 20)}`;
  const history = await store.load<DecisionEvent>({ ics: 'ics', kind: 'decision', id });
  return { reply, opened: replay(decisionDecider, history) };
}

const notice = { notice: { clearDays: 5 } };

describe('the day on which notice of a meeting’s item was given', () => {
  it('is asked for where the rules want notice, and only there', async () => {
    const form = formIn((await raising(notice)).reply);
    expect(form.fields.find(({ id }) => id === 'noticeGiven')).toMatchObject({
      kind: 'date',
      required: false,
    });
    expect([...faultsInSlack(form), ...faultsInTeams(form)]).toEqual([]);
    const other = formIn((await raising({})).reply);
    expect(other.fields.map(({ id }) => id)).not.toContain('noticeGiven');
  });

  it('lets an item be opened at the meeting of which notice was given in time', async () => {
    const { opened } = await raising(notice, { ...inTheRoom, noticeGiven: '2026-11-16' });
    expect(opened).toMatchObject({ status: 'seeking consensus', takenAt: 'at a meeting' });
  });

  it.each(['', '2026-11-20', 'last week'])('is too short a notice: “%s”', async (noticeGiven) => {
    const { reply, opened } = await raising(notice, { ...inTheRoom, noticeGiven });
    expect(opened).toMatchObject({ status: 'not opened' });
    expect(wordsOf(reply)).toContain('The notice is too short');
  });
});
