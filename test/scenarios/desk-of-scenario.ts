import type { Press, Reply } from '#bots/desk/desk.ts';
import { openDesk } from '#bots/desk/open-desk.ts';
import type { ActId } from '#bots/views/act-id.ts';
import { notListed } from '#bots/views/forms/step-forms.ts';
import type { About, View } from '#bots/views/view.ts';
import { labels } from '#bots/wording/labels.ts';
import type { Done } from '#infra/cli/scenario/course.ts';
import type { Act } from '#shared/decision/command.ts';
import { isOpened, type Opened } from '#shared/decision/decision.ts';
import { type Draft } from '#shared/decision/draft.ts';
import { draftHash } from '#shared/decision/draft-in-writing.ts';
import type { DecisionEvent } from '#shared/decision/event.ts';
import { current } from '#shared/decision/words.ts';
import type { Person } from '#shared/directory/account.ts';
import { members } from '#test/support/board.ts';
import { deskPortsOn } from '#test/support/desk-ports-on.ts';
import { putOnRecord, setUp, slackTeam } from '#test/support/ics.ts';
import { memoryEventStore } from '#test/support/memory-event-store.ts';

/** A scenario as far as it has come, and when someone stands at the desk. */
export interface SoFar {
  readonly events: readonly DecisionEvent[];
  readonly decision: Draft | Opened;
  readonly at: string;
  /** Whoever does something in it, with a seat or without. */
  readonly people: readonly string[];
}

export type Presses = Pick<Press, 'act'> & Partial<Pick<Press, 'about' | 'values'>>;

/** The desk with all that has happened so far on record. */
export async function deskSoFar({ events, decision, at, people }: SoFar) {
  const { forum, ics, id } = isOpened(decision) ? decision : decision.proposal;
  const version = isOpened(decision) ? current(decision).hash : draftHash(decision);
  const store = memoryEventStore();
  const all = new Set([forum.governanceLead, ...members(forum), ...people]);
  const known = [...all].map(personAt);
  await setUp(store, ics, forum, known);
  const kept = { ics, id, status: decision.status };
  const stream = await putOnRecord(store, { events, decision: kept });
  const desk = openDesk(deskPortsOn(store, { now: () => at }));
  let count = 0;

  function press(by: string, { about, ...rest }: Presses): Promise<Reply> {
    const [account] = known.find((person) => person.id === by)?.accounts ?? [];
    if (account === undefined) throw new Error(`nobody is called ${by}`);
    count += 1;
    return desk.press({
      account,
      place: null,
      commandId: `press-${count}`,
      arrived: 0,
      ...rest,
      about:
        about?.forum === undefined ? { ics, decision: id, version, ...about } : { ics, ...about },
    });
  }

  return {
    /** What a person is shown for it. */
    shows: async (by: string, presses: Presses) => viewOf(await press(by, presses)),
    record: async () => (await store.load<DecisionEvent>(stream)).map(({ event }) => event),
  };
}

/** What a person is shown who does what a scenario says: a button, and where it has a form, that. */
export async function shownFor(done: Done, soFar: SoFar): Promise<View> {
  const desk = await deskSoFar(soFar);
  const presses = { act: buttonOf(done), about: aboutOf(done) };
  const first = await desk.shows(done.by, presses);
  if (first.kind !== 'form') return first;
  const { about } = first;
  return desk.shows(done.by, { ...presses, about, values: typedIn(done.act) });
}

function viewOf(reply: Reply): View {
  switch (reply.kind) {
    case 'ask':
      return reply.view;
    case 'done':
      return reply.receipt;
    case 'refused':
      return reply.notice;
  }
}

function personAt(id: string, index: number): Person {
  return { id, name: id, accounts: [{ platform: 'slack', team: slackTeam, user: `U${index}` }] };
}

/** The button of an act: "AgreeWithConcern" is pressed as agree-with-concern. */
function buttonOf({ act, before }: Done): ActId {
  if (act.type === 'Propose' && before.status === 'draft') return 'put-forward';
  if (act.type === 'Vote') return `vote-${act.choice}`;
  if (act.type === 'GiveCastingVote') {
    return act.casting === 'not used' ? 'cast-not-used' : `cast-${act.casting}`;
  }
  const name = act.type.replaceAll(/\B[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
  if (!isButton(name)) throw new Error(`no button for ${act.type}`);
  return name;
}

function isButton(name: string): name is ActId {
  return name in labels;
}

/** A late click brings back the words that were on the screen; whoever stands in says for whom. */
function aboutOf(done: Done): About {
  const { act, seat } = done;
  return {
    ...('version' in act ? { version: act.version } : {}),
    ...('objection' in act ? { objection: act.objection } : {}),
    ...(seat !== null && standsIn(done) ? { seatFor: seat } : {}),
  };
}

/** Whether someone acts for a seat that is not their own. */
export function standsIn({ by, seat, before }: Done): boolean {
  if (!isOpened(before)) return false;
  const acted = before.forum.seats.find(({ id }) => id === seat);
  return acted !== undefined && !acted.holders.includes(by);
}

function typedIn(act: Act): Readonly<Record<string, string>> {
  if (act.type === 'AnswerProgramme') return act.answers;
  const typed = Object.entries(act).filter(([key]) => key !== 'type' && key !== 'version');
  return Object.fromEntries(
    typed.flatMap(([key, value]) =>
      typeof value === 'string' ? [[key, value]] : value === null ? [[key, notListed]] : [],
    ),
  );
}
