import type { Act, Command } from '#shared/decision/command.ts';
import { deadlinesOf } from '#shared/decision/deadlines.ts';
import { decide } from '#shared/decision/decide.ts';
import type { Opened } from '#shared/decision/decision.ts';
import { standingObjections } from '#shared/decision/saying.ts';
import { undecided } from '#shared/decision/standing.ts';
import { current, waitingSuggestions } from '#shared/decision/words.ts';
import { members, seatId } from '#test/support/board.ts';
import { saturday } from '#test/support/decider.ts';
import {
  agree,
  callVote,
  cast,
  declare,
  handle,
  type OnWords,
  object,
  vote,
  worry,
} from '#test/support/play.ts';

/** What is done twice at once: each as whoever looks at this decision would do it. */
const acts = {
  agree: on(agree),
  'agree with a concern': on(worry()),
  object: on(object()),
  'withdraw an objection': (decision) => ({
    type: 'WithdrawObjection',
    objection: standingObjections(decision)[0]?.id ?? 'o1',
    version: current(decision).hash,
  }),
  'say what is missing': (decision) => ({
    type: 'SayWhatIsMissing',
    objection: standingObjections(decision)[0]?.id ?? 'o1',
    version: current(decision).hash,
    missing: 'Say how much carers get.',
  }),
  'suggest words': () => ({ type: 'SuggestWords', suggestion: 'Say 25 places, not 20.' }),
  'post a new version': (decision) => ({
    type: 'PostNewVersion',
    basedOn: current(decision).hash,
    question: 'Shall we pay for 25 places, with a carers’ line?',
    why: 'Forty people a week wait. Carers get a budget line.',
    takesUp: waitingSuggestions(decision).map(({ id }) => id),
  }),
  'correct the words': on((basedOn) => ({
    type: 'CorrectWords',
    basedOn,
    question: 'Shall we pay for twenty home-from-hospital places this winter?',
    why: 'Forty people a week wait in hospital.',
  })),
  'declare an interest': () => declare,
  'handle an interest': (decision) => handle(interested(decision), 'step out'),
  'open a vote': () => callVote,
  vote: () => vote('for'),
  'close the vote': () => ({ type: 'CloseVote' }),
  'cast the casting vote': () => cast('for'),
  'record agreed': on((version) => ({ type: 'RecordAgreed', version })),
  'record not agreed': () => ({ type: 'RecordNotAgreed' }),
  'take to a meeting': () => ({ type: 'TakeToMeeting' }),
  'pass the deadline': (decision) => ({
    type: 'PassDeadline',
    deadline: nextDeadline(decision) ?? decision.answerBy,
  }),
  'change who holds a seat': (decision) => ({
    type: 'ChangeHolders',
    seat: standingObjections(decision)[0]?.seat ?? seatId(members(decision.forum).at(-1) ?? ''),
    holders: ['a newcomer'],
  }),
  'withdraw the proposal': () => ({ type: 'WithdrawProposal' }),
  'take back a stand-in': (decision) => ({
    type: 'TakeBackStandIn',
    person: standIns(decision)[0] ?? 'the officer',
  }),
} satisfies Readonly<Record<string, (decision: Opened) => Act>>;

export type Name = keyof typeof acts;
export const names = Object.keys(acts) as readonly Name[];

/** Who does what, with the words in sight. */
export interface Doing extends Omit<Command, 'id'> {
  readonly name: Name;
}

/**
 * Everything in the table at the instant of the next deadline, when most can happen at once, by the first person who can do it now and by the last; where nobody can,
 * by the chair, who may still come to.
 */
export function doingsOn(decision: Opened): readonly Doing[] {
  const at = nextDeadline(decision) ?? saturday;
  return names.flatMap((name) => {
    const doing = (by: string): Doing => ({
      name,
      by,
      via: 'slack',
      at,
      act: acts[name](decision),
    });
    const able = (name === 'pass the deadline' ? ['the clock'] : everyone(decision))
      .map(doing)
      .filter((each) => does(each, decision));
    const [first, ...others] = able;
    return first === undefined ? [doing('the chair')] : [first, ...others.slice(-1)];
  });
}

/** The instant at which time itself does something next. */
function nextDeadline(decision: Opened): string | undefined {
  return deadlinesOf(decision).toSorted()[0];
}

/** Whether it would be recorded, were it alone. */
export function does(doing: Doing, decision: Opened): boolean {
  const judged = decide({ id: 'alone', ...doing }, decision);
  return judged.ok && judged.value.length > 0;
}

function on(act: OnWords): (decision: Opened) => Act {
  return (decision) => act(current(decision).hash);
}

/** The seat whose interest waits, else the last one: that is who may have declared one by then. */
function interested(decision: Opened): string {
  return undecided(decision)[0]?.id ?? seatId(members(decision.forum).at(-1) ?? '');
}

function standIns({ standIns: named }: Opened): readonly string[] {
  return Object.values(named).flatMap((each) => each.map(({ person }) => person));
}

function everyone(decision: Opened): readonly string[] {
  const { forum, proposer } = decision;
  return [...new Set([...members(forum), proposer, ...standIns(decision)])];
}
