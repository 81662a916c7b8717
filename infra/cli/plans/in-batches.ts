import type { HistoryEntry, PlanAct } from '#shared/transition/plan-act.ts';

/** So many answers are written as one: two items each of the hundred of an append. */
const most = 40;

/** What is added to a history as few acts as can be; everything else as it is. */
export function inBatches(acts: readonly PlanAct[]): readonly PlanAct[] {
  return acts.reduce<readonly PlanAct[]>((batches, act) => {
    const last = batches.at(-1);
    if (last === undefined || act.type !== 'AddHistory' || !isLoading(last))
      return [...batches, act];
    const happened: readonly HistoryEntry[] = [...last.happened, ...act.happened];
    if (happened.length > most) return [...batches, act];
    return [...batches.slice(0, -1), { ...last, happened, closes: act.closes }];
  }, []);
}

function isLoading(act: PlanAct): act is Extract<PlanAct, { readonly happened: unknown }> {
  return 'happened' in act;
}
