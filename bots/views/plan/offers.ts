import type { MilestoneActId } from '#bots/views/act-id.ts';
import { daysLater, localDate } from '#shared/time.ts';
import type { PlanAct } from '#shared/transition/plan-act.ts';
import { isLate } from '#shared/transition/to-answer.ts';
import type { MilestoneShown } from './plan-shown.ts';

/** Something that may be offered on a milestone, and an act that tries whether it can be done now. */
interface MilestoneOffer {
  readonly act: MilestoneActId;
  readonly trial: PlanAct;
}

/** Everything that can be done to a milestone, in the order in which it is offered. */
export function milestoneOffers({ milestone, now }: MilestoneShown): readonly MilestoneOffer[] {
  const { id } = milestone.is;
  const at = { milestone: id } as const;
  const later = daysLater(milestone.due ?? localDate(now), 1000);
  const says = { type: 'AnswerMilestone', ...at, line: words, proof: '' } as const;
  const [part] = milestone.is.parts;
  const [wait] = milestone.waits;
  return [
    { act: 'on-track', trial: { ...says, word: 'on track' } },
    { act: 'at-risk', trial: { ...says, word: 'at risk' } },
    { act: 'off-track', trial: { ...says, word: 'off track' } },
    { act: 'milestone-done', trial: { ...says, word: 'done' } },
    ...(milestone.is.proof === undefined
      ? []
      : ([
          {
            act: 'give-proof',
            trial: { type: 'GiveProof', ...at, proof: 'https://example.org/…' },
          },
        ] as const)),
    ...(part === undefined
      ? []
      : ([
          {
            act: 'answer-part',
            trial: { type: 'AnswerPart', ...at, part: part.id, word: 'at risk', line: words },
          },
          {
            act: 'name-part-lead',
            trial: { type: 'NamePartLead', ...at, part: part.id, lead: words },
          },
        ] as const)),
    ...(milestone.is.regionAgrees
      ? ([{ act: 'note-region', trial: { type: 'NoteRegion', ...at, note: words } }] as const)
      : []),
    { act: 'ask-for-date', trial: { type: 'AskForDate', ...at, to: later, why: words } },
    {
      act: 'move-date',
      trial: { type: 'MoveDate', ...at, to: later, decision: null, reason: words },
    },
    { act: 'keep-date', trial: { type: 'KeepDate', ...at, reason: words } },
    { act: 'hand-over', trial: { type: 'HandOver', ...at, owner: words, deputy: null } },
    { act: 'remind-me', trial: { type: 'RemindMe', ...at, on: later } },
    {
      act: 'begin-wait',
      trial: { type: 'BeginWait', ...at, for: { is: 'a decision', decision: words }, note: '' },
    },
    ...(wait === undefined
      ? []
      : ([
          { act: 'end-wait', trial: { type: 'EndWait', ...at, for: wait.for, note: '' } },
        ] as const)),
    { act: 'not-for-us', trial: { ...says, word: 'not for us' } },
    ...(isLate(milestone, localDate(now))
      ? ([
          { act: 'ask-them-myself', trial: { type: 'TakeUp', ...at, how: 'ask them myself' } },
          { act: 'tell-ics-lead', trial: { type: 'TakeUp', ...at, how: 'tell the ICS lead' } },
        ] as const)
      : []),
  ];
}

/** Stands in a trial for what a person has not typed or chosen yet. */
const words = '…';
