import type { Act, FillAims } from '#shared/decision/command.ts';
import { decide } from '#shared/decision/decide.ts';
import { type Decision, isOpened, notOpened, type Opened } from '#shared/decision/decision.ts';
import type { DecisionEvent } from '#shared/decision/event.ts';
import { evolve } from '#shared/decision/evolve.ts';
import { current } from '#shared/decision/words.ts';
import { board } from './board.ts';
import { monday, proposing } from './decider.ts';

/** What really happened so far; every event came from the judge, none was made up. */
export interface Played {
  readonly events: readonly DecisionEvent[];
  readonly decision: Opened;
  /** One or more people do something; it is an error when they may not. */
  does(who: string | readonly string[], act: Act | OnWords, at?: string): Played;
}

/** An act on the words as they stand when it is done. */
export type OnWords = (version: string) => Act;

const soon = '2026-12-01T10:42:00.000Z';

export function play(changes: Parameters<typeof proposing>[0] = {}, by?: string): Played {
  const act = proposing(changes);
  return step(by ?? (changes.forum ?? board).governanceLead, act, {
    at: monday,
    events: [],
    state: notOpened,
  });
}

interface Moment {
  readonly at: string;
  readonly events: readonly DecisionEvent[];
  readonly state: Decision;
}

function step(by: string, act: Act, { at, events, state }: Moment): Played {
  const id = `c${events.length + 1}`;
  const via = by.includes('council') ? 'teams' : 'slack';
  const judged = decide({ id, by, via, at, act }, state);
  if (!judged.ok) throw new Error(`${by} may not ${act.type}`, { cause: judged.refusal });
  return playedOn([...events, ...judged.value], judged.value.reduce(evolve, state));
}

/** A history that came about in another way, to be played on. */
export function playedOn(events: readonly DecisionEvent[], state: Decision): Played {
  if (!isOpened(state)) throw new Error('nothing was raised');
  return {
    events,
    decision: state,
    does: (who, act, at = soon) =>
      [who].flat().reduce<Played>(
        (played, by) => {
          const exact = typeof act === 'function' ? act(current(played.decision).hash) : act;
          return step(by, exact, { at, events: played.events, state: played.decision });
        },
        playedOn(events, state),
      ),
  };
}

export const agree: OnWords = (version) => ({ type: 'Agree', version });
export const abstain: OnWords = (version) => ({ type: 'Abstain', version });
export const worry =
  (concern = 'Nurses may leave wards for this.'): OnWords =>
  (version) => ({ type: 'AgreeWithConcern', version, concern });
export const object =
  (harm = 'No money is set aside for carers.', help = 'Add a budget line for carers.'): OnWords =>
  (version) => ({ type: 'Object', version, harm, help });
export const newWords =
  (question: string, why = 'Forty people a week wait. Carers get a budget line.'): OnWords =>
  (basedOn) => ({ type: 'PostNewVersion', basedOn, question, why });
export const reply = (objection = 'o1', words = 'The finance team will find the money.'): Act => ({
  type: 'ReplyToObjection',
  objection,
  reply: words,
});
export const record = (
  step: string,
  note = 'We talked it over and noted where we differ.',
): Act => ({
  type: 'RecordStep',
  step,
  note,
});
/** The triple aim sheet of the step "aims", filled in. */
export const fillAims: FillAims = {
  type: 'FillAims',
  step: 'aims',
  health: 'More people get well at home.',
  care: 'Fewer days in hospital beds.',
  money: 'It costs no more than beds do.',
  doNotApply: [],
  plans: '',
};
/** Someone from outside helps with the step "outside help" until 18 December. */
export const getHelp: Act = {
  type: 'GetHelp',
  step: 'outside help',
  kind: 'mediation',
  person: null,
  office: 'the regional director',
  until: '2026-12-18T17:00:00.000Z',
};
export const calling = (why: string): Act => ({ type: 'OpenVote', why });
export const callVote = calling('Talks with the council did not end in agreement.');
export const startSteps: Act = { type: 'StartSteps' };
export const vote = (choice: 'for' | 'against' | 'abstain'): Act => ({ type: 'Vote', choice });
export const cast = (casting: 'for' | 'against' | 'not used'): Act => ({
  type: 'GiveCastingVote',
  casting,
});
export const declaring = (nature: string): Act => ({
  type: 'DeclareInterest',
  degree: 'actual',
  nature,
});
export const declare = declaring('My husband is a director of a bidder.');
export const handle = (seat: string, handling: 'take part' | 'discuss, not vote' | 'step out') =>
  ({ type: 'HandleInterest', seat, handling }) as const;
