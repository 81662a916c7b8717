import type { Press, Reply } from '#bots/desk/desk.ts';
import { openDesk } from '#bots/desk/open-desk.ts';
import type { ActId } from '#bots/views/act-id.ts';
import type { Button, Field, FormView, Values } from '#bots/views/view.ts';
import type { DecisionEvent } from '#shared/decision/event.ts';
import { current } from '#shared/decision/words.ts';
import type { Person } from '#shared/directory/account.ts';
import { tuesday } from './decider.ts';
import { deskPortsOn } from './desk-ports-on.ts';
import { everyone, putOnRecord, setUp, slackTeam } from './ics.ts';
import { memoryEventStore } from './memory-event-store.ts';
import { peopleAt } from './people-at.ts';
import type { Played } from './play.ts';

/** Someone who belongs to no seat, but whom the ICS knows. */
export const officer: Person = {
  id: 'the officer',
  name: 'Sam Jones',
  accounts: [{ platform: 'slack', team: slackTeam, user: 'UOFFICER' }],
};

/** People at the desk one after the other, each with the card as it was before they came. */
export async function atTheDesk(played: Played, at = tuesday) {
  const { forum, ics, id } = played.decision;
  const store = memoryEventStore();
  const people = [...everyone(forum), officer];
  await setUp(store, 'ics', forum, people);
  const stream = await putOnRecord(store, played);
  const desk = openDesk(deskPortsOn(store, { now: () => at }));
  const there = peopleAt(desk, people);

  function press(by: string, act: ActId, rest: Partial<Press> = {}): Promise<Reply> {
    const about = { ics, decision: id, version: current(played.decision).hash, ...rest.about };
    return there.press(by, act, { ...rest, about: act === 'propose' ? (rest.about ?? {}) : about });
  }

  const choices = async (by: string): Promise<readonly Button[]> => {
    const reply = await press(by, 'more-choices');
    return reply.kind === 'ask' && reply.view.kind === 'choices' ? reply.view.can : [];
  };

  /** The button on a person's list that says this. */
  const button = async (by: string, label: string): Promise<Button> => {
    const all = await choices(by);
    const found = all.find((each) => each.label === label);
    if (found === undefined) throw new Error(`only: ${all.map((each) => each.label).join('; ')}`);
    return found;
  };

  return {
    press,
    labels: async (by: string) => (await choices(by)).map(({ label }) => label),
    /** The form behind a button on a person's list. */
    async opens(by: string, label: string): Promise<FormView> {
      const { act, about } = await button(by, label);
      return formIn(await press(by, act, { about }));
    },
    /** Presses a button on a person's list and sends its form, if it has one. */
    async does(by: string, label: string, values?: Values): Promise<string> {
      const { act, about } = await button(by, label);
      if (values === undefined) return wordsOf(await press(by, act, { about }));
      const form = formIn(await press(by, act, { about }));
      return wordsOf(await press(by, act, { about: form.about, values }));
    },
    async last(): Promise<DecisionEvent | undefined> {
      return (await store.load<DecisionEvent>(stream)).at(-1)?.event;
    },
  };
}

export function formIn(reply: Reply): FormView {
  if (reply.kind === 'ask' && reply.view.kind === 'form') return reply.view;
  throw new Error(`no form: ${wordsOf(reply)}`);
}

/** What a person reads: a receipt, a refusal, or what is wrong with their form. */
export function wordsOf(reply: Reply): string {
  if (reply.kind === 'done') return reply.receipt.lines.join(' ');
  if (reply.kind === 'refused') return reply.notice.lines.join(' ');
  if (reply.view.kind !== 'form') return reply.view.lines.join(' ');
  const { problem = '', fields } = reply.view;
  return [problem, ...fields.map(({ error = '' }) => error)].join(' ').trim();
}

/** What can be chosen in a box. */
export function offeredIn({ fields }: FormView, id: string): readonly string[] {
  const field: Field | undefined = fields.find((each) => each.id === id);
  return (field?.options ?? []).map(({ label }) => label);
}
