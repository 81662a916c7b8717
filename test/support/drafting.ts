import type { Act } from '#shared/decision/command.ts';
import { type CoverSheet, sheetBoxes } from '#shared/decision/cover-sheet.ts';
import { decide } from '#shared/decision/decide.ts';
import { type Decision, isOpened, notOpened } from '#shared/decision/decision.ts';
import type { Draft } from '#shared/decision/draft.ts';
import type { DecisionEvent } from '#shared/decision/event.ts';
import { evolve } from '#shared/decision/evolve.ts';
import type { Proposal } from '#shared/decision/proposal.ts';
import type { Refusal } from '#shared/decision/refusal.ts';
import type { ForumInForce } from '#shared/forum/forum.ts';
import { board, governanceLead, under } from './board.ts';
import { monday, proposing, v1 } from './decider.ts';
import { type Played, playedOn } from './play.ts';

export const doctor = 'the medical director';
export const finance = 'the director of finance';
export const council = 'the council member';

/** The board where the governance lead opens, and asks for a few things before. */
export const ledBoard = under(board, {
  opening: 'the governance lead',
  coverSheet: [
    { asks: 'summary', required: true },
    { asks: 'papers', required: false },
    { asks: 'tier', required: true },
    { asks: 'purposes', required: true },
    { asks: 'value', required: false, startsWith: 'The money comes from:' },
  ],
});

export const noWords = Object.fromEntries(
  sheetBoxes.map((box) => [box, '']),
) as CoverSheet['words'];

export const wholeSheet: CoverSheet = {
  tier: 'place',
  purposes: ['outcomes', 'inequalities'],
  words: {
    ...noWords,
    summary: 'Twenty people a week go home sooner. Carers look after them there.',
    rightTier: 'Each place knows its carers.',
    support: 'The councils and the trust will carry it out.',
    localFit: 'It follows the pilot in the north.',
  },
};

export const fill = (sheet: CoverSheet = wholeSheet, forum: ForumInForce = ledBoard): Act => ({
  type: 'FillCoverSheet',
  forum,
  ...sheet,
});
export const keep = (changes: Partial<Proposal> = {}): Act => ({
  ...proposing({ forum: ledBoard, ...changes }),
  type: 'KeepDraft',
});
export const forward = (changes: Partial<Proposal> = {}): Act => ({
  ...proposing({ forum: ledBoard, ...changes }),
  type: 'Propose',
});
export const show = (person: string, forum: ForumInForce = ledBoard): Act => ({
  type: 'ShowDraft',
  forum,
  person,
});
export const voice = (concern = 'Who pays after March?', forum: ForumInForce = ledBoard): Act => ({
  type: 'VoiceOnDraft',
  forum,
  concern,
});
export const discard = (forum: ForumInForce = ledBoard): Act => ({ type: 'DiscardDraft', forum });
export const back = (why = 'Say who pays.', forum: ForumInForce = ledBoard): Act => ({
  type: 'SendBack',
  forum,
  why,
});
export const open = (changes: Partial<Extract<Act, { type: 'OpenProposal' }>> = {}): Act => ({
  type: 'OpenProposal',
  forum: ledBoard,
  version: v1,
  answerBy: proposing().answerBy,
  ...changes,
});

/** A history from its first draft on. */
export interface Drafted {
  readonly events: readonly DecisionEvent[];
  readonly state: Decision;
  readonly draft: Draft;
  readonly played: Played;
  /** What the last one came to. */
  readonly last: readonly DecisionEvent[];
  readonly refusal: Refusal | null;
  does(by: string, act: Act, at?: string): Drafted;
}

export function drafted(events: readonly DecisionEvent[] = []): Drafted {
  return after({ events, state: events.reduce<Decision>(evolve, notOpened) }, [], null);
}

function after(
  now: Pick<Drafted, 'events' | 'state'>,
  last: readonly DecisionEvent[],
  refusal: Refusal | null,
): Drafted {
  const { events, state } = now;
  return {
    ...now,
    last,
    refusal,
    get draft() {
      if (state.status !== 'draft') throw new Error(`it is ${state.status}`);
      return state;
    },
    get played() {
      if (!isOpened(state)) throw new Error(`it is ${state.status}`);
      return playedOn(events, state);
    },
    does(by, act, at = monday) {
      if (refusal !== null) throw new Error('it was refused before', { cause: refusal });
      const id = `c${events.length + 1}`;
      const judged = decide({ id, by, via: 'slack', at, act }, state);
      if (!judged.ok) return after(now, [], judged.refusal);
      const fresh = judged.value;
      const then = { events: [...events, ...fresh], state: fresh.reduce(evolve, state) };
      return after(then, fresh, null);
    },
  };
}

/** Drafted, worried about, sent back once, put forward and opened. */
export const ledThrough = drafted()
  .does(doctor, keep())
  .does(doctor, show(council))
  .does(council, voice())
  .does(doctor, forward())
  .does(governanceLead, back())
  .does(doctor, forward())
  .does(governanceLead, fill())
  .does(governanceLead, open());
