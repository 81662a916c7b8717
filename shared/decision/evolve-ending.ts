import { after } from '#shared/calendar/duration.ts';
import type { Awaited, Closed, Opened } from './decision.ts';
import { awaitsOthers, finalEffect } from './ending.ts';
import type { Evolve } from './evolve-step.ts';
import type { Outcome } from './outcome.ts';

/** Closed; or provisional, where the rules still want something after it. */
export const outcomeRecorded: Evolve<'OutcomeRecorded'> = (decision, { outcome, at }) => {
  const vote = 'vote' in decision ? decision.vote : null;
  return awaitsOthers(decision, outcome.how)
    ? { ...decision, status: 'provisional', outcome, vote, awaited: awaitedFrom(decision, at) }
    : { ...decision, status: 'closed', outcome, vote };
};

export const referred: Evolve<'Referred'> = (decision, { to, lead = null, words }) => ({
  ...decision,
  referral: { to, lead, ...words },
});

export const vetoGiven: Evolve<'VetoGiven'> = (decision, { seat }) =>
  withAwaited(decision, (awaited) => ({ ...awaited, vetoes: [...awaited.vetoes, seat ?? ''] }));

export const vetoTimePassed: Evolve<'VetoTimePassed'> = (decision) =>
  withAwaited(decision, (awaited) => ({ ...awaited, vetoUntil: null }));

export const approvalRecorded: Evolve<'ApprovalRecorded'> = (decision, { of }) =>
  withAwaited(decision, (awaited) => {
    const given = awaited.needs.find((each) => each.of === of);
    return { ...awaited, needs: awaited.needs.filter((each) => each !== given) };
  });

export const outcomeConfirmed: Evolve<'OutcomeConfirmed'> = (decision, { effect }) =>
  closedAs(decision, { effect });

export const outcomeFell: Evolve<'OutcomeFell'> = (decision, { because }) => {
  const how = because === 'vetoed' ? 'vetoed' : 'not confirmed';
  return closedAs(decision, { how, effect: finalEffect(decision, how) });
};

export const proposalWithdrawn: Evolve<'ProposalWithdrawn'> = (decision) => ({
  ...decision,
  status: 'withdrawn',
});

function awaitedFrom({ rules }: Opened, at: string): Awaited {
  const { veto, closed } = rules.window;
  return {
    vetoUntil: veto === undefined ? null : after(at, veto.for, closed),
    vetoes: [],
    needs: rules.outcome.alsoNeeds.map((need) => ({
      ...need,
      by: need.within === undefined ? null : after(at, need.within, closed),
    })),
  };
}

function withAwaited(decision: Opened, change: (awaited: Awaited) => Awaited): Opened {
  return decision.status === 'provisional'
    ? { ...decision, awaited: change(decision.awaited) }
    : decision;
}

function closedAs(decision: Opened, change: Partial<Outcome>): Opened {
  if (decision.status !== 'provisional') return decision;
  const { awaited: _, ...rest } = decision;
  const closed: Closed = {
    ...rest,
    status: 'closed',
    outcome: { ...decision.outcome, ...change },
  };
  return closed;
}
