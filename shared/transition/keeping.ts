import { limits, textProblem } from '#shared/decision/words.ts';
import { accepted, refused } from '#shared/result.ts';
import { isDate, localDate } from '#shared/time.ts';
import { atMilestone, led, mustBeAhead, mustKeep, mustLead, type PlanJudge } from './plan-here.ts';

/** Its owner, their deputy or the PMO lead gives a milestone to somebody else. */
export const handOver = atMilestone<'HandOver'>(
  mustKeep,
  ({ milestone, owner, deputy }, { milestone: now }) =>
    accepted(
      owner === now.owner && deputy === now.deputy
        ? []
        : [{ type: 'HandedOver', milestone, owner, deputy }],
    ),
);

/** Whoever was asked puts it off to another day: once at each stage. */
export const remindMe = atMilestone<'RemindMe'>(
  () => null,
  ({ milestone, on }, { milestone: { asked }, by, at }) => {
    const last = asked.findLast(({ person }) => person === by);
    if (last === undefined) return refused({ code: 'NothingAsked' });
    const { stage, due } = last;
    const first = asked.find(
      (each) => each.person === by && each.stage === stage && each.due === due,
    );
    const to = first?.putOffTo ?? null;
    if (to !== null) return refused({ code: 'PutOffOnce', stage, to });
    const no = mustBeAhead('on', on, at);
    if (no !== null) return refused(no);
    return accepted([{ type: 'ReminderAsked', milestone, person: by, stage, due, on }]);
  },
);

/** What the PMO lead does about a milestone that is late. Nothing climbs by itself. */
export const takeUp = atMilestone<'TakeUp'>(
  mustLead,
  ({ milestone, how }, { plan, at, milestone: { takenUp } }) => {
    if (how === 'tell the ICS lead' && plan.icsLead === null) return refused({ code: 'NoIcsLead' });
    const isDone = takenUp?.how === how && localDate(takenUp.at) === localDate(at);
    return accepted(isDone ? [] : [{ type: 'TakenUp', milestone, how }]);
  },
);

/** A note of the region's agreement, which lets one matter or all of them pass a constraint. */
export const liftConstraint = led<'LiftConstraint'>(
  ({ constraint: id, matter, note }, { plan: { programme, lifted } }) => {
    const constraint = programme.constraints.find((each) => each.id === id);
    if (constraint === undefined) return refused({ code: 'NoSuchConstraint', found: id });
    if (constraint.asks?.meanwhile !== 'not without the region') {
      return refused({ code: 'NotLiftable', found: id });
    }
    const no = textProblem('note', note, limits.words);
    if (no !== null) return refused(no);
    if (lifted.some((each) => each.constraint === id && each.matter === matter)) {
      return accepted([]);
    }
    return accepted([{ type: 'ConstraintLifted', constraint: id, matter, words: { note } }]);
  },
);

/** From which day the law holds that the programme prepares for. */
export const recordLawInForce = led<'RecordLawInForce'>(({ on }, { plan }) => {
  if (!isDate(on)) return refused({ code: 'NotADate', field: 'on', found: on });
  return accepted(plan.lawInForce === on ? [] : [{ type: 'LawInForce', on }]);
});

export const nameLeads: PlanJudge<'ChangeLeads' | 'NameLeads'> = ({ pmoLead, icsLead }, { plan }) =>
  accepted(
    pmoLead === plan.pmoLead && icsLead === plan.icsLead
      ? []
      : [{ type: 'LeadsChanged', pmoLead, icsLead }],
  );

export const changeLeads = led<'ChangeLeads'>(nameLeads);
