import type { IcsChange } from '#bots/wording/import.ts';
import type { IcsOnRecord } from '#infra/cli/record/ics-on-record.ts';
import { type DirectoryEvent, directoryDecider } from '#shared/directory/directory-decider.ts';
import type { Plan } from '#shared/transition/plan.ts';
import { commandId } from './command-id.ts';
import type { Ics } from './ics.ts';
import type { DirectoryStep, Plan as ImportPlan, Signed } from './plan.ts';
import { signatory } from './signatory.ts';

/** Of the hundred items that one append may have. */
const most = 90;

interface Listing {
  readonly signed: Signed;
  /** The plans of the file as they will be. */
  readonly plans: ReadonlyMap<string, Plan>;
}

/** The lists of forums and plans, as far as they are not as the file says. What is all there is told of. */
export function planListing(
  ics: Ics,
  record: IcsOnRecord,
  { signed, plans }: Listing,
): Pick<ImportPlan, 'changes'> & { readonly steps: readonly DirectoryStep[] } {
  const stamp = { by: signatory(ics, record, signed), via: 'clock', at: signed.at } as const;
  const command = {
    ...stamp,
    id: '',
    people: [],
    forums: ics.forums.map(({ forum: { id, name } }) => ({ id, name })),
    plans: [...plans].map(([id, { programme, status }]) => {
      return { id, name: programme.name, isRunning: status === 'running' };
    }),
  };
  const judged = directoryDecider.decide(command, record.directory);
  const events = judged.ok ? judged.value : [];
  const steps: DirectoryStep[] = [];
  for (let from = 0; from < events.length; from += most) {
    const some = events.slice(from, from + most);
    const listed = {
      forums: some.flatMap((event) => (event.type === 'ForumListed' ? [event.forum] : [])),
      plans: some.flatMap((event) => (event.type === 'PlanListed' ? [event.plan] : [])),
    };
    const id = commandId(record.directoryHistory, listed);
    steps.push({ kind: 'directory', command: { ...command, id, ...listed }, doors: [] });
  }
  return { steps, changes: events.flatMap((event) => changeOf(event, record)) };
}

function changeOf(event: DirectoryEvent, { forums, plans }: IcsOnRecord): readonly IcsChange[] {
  if (event.type === 'ForumListed') {
    const { id, name } = event.forum;
    const stands = forums.get(id)?.forum?.name === name;
    return stands ? [{ about: 'list', name, of: 'forums' }] : [];
  }
  if (event.type !== 'PlanListed') return [];
  const { id, name, isRunning } = event.plan;
  const plan = plans.get(id)?.plan;
  const stands = plan?.programme.name === name && (plan.status === 'running') === isRunning;
  return stands ? [{ about: 'list', name, of: 'plans' }] : [];
}
