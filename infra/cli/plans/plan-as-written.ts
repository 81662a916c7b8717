import { withoutDefaults } from '#infra/cli/ics/without-defaults.ts';
import type { Plan } from '#shared/transition/plan.ts';
import { constraint } from '#shared/transition/programme/constraint.ts';
import { milestone } from '#shared/transition/programme/milestone.ts';
import { type Programme, programme } from '#shared/transition/programme.ts';

type Written = Readonly<Record<string, unknown>>;

/** A plan as an ICS file would set it up: with its leads and owners of now, without what was said. */
export function planAsWritten(plan: Plan): Written {
  const { firstDay, pmoLead, icsLead, milestones } = plan;
  const owned = Object.values(milestones).filter(
    ({ owner, deputy }) => owner !== null || deputy !== null,
  );
  const owners = owned.map(({ is, owner, deputy }) => [
    is.id,
    { ...(owner === null ? {} : { owner }), ...(deputy === null ? {} : { deputy }) },
  ]);
  return {
    firstDay,
    pmoLead,
    ...(icsLead === null ? {} : { icsLead }),
    ...(owners.length === 0 ? {} : { owners: Object.fromEntries(owners) }),
    programme: programmeAsWritten(plan.programme),
  };
}

/** Each part by itself: a programme has hundreds. */
function programmeAsWritten(whole: Programme): Written {
  const { constraints, milestones, ...rest } = programme.parse(whole);
  const head = withoutDefaults({ ...rest, milestones: milestones.slice(0, 1) }, (written) =>
    programme.parse(written),
  );
  const limits = constraints.map((each) =>
    withoutDefaults(each, (written) => constraint.parse(written)),
  );
  return {
    ...head,
    ...(limits.length === 0 ? {} : { constraints: limits }),
    milestones: milestones.map((each) =>
      withoutDefaults(each, (written) => milestone.parse(written)),
    ),
  };
}
