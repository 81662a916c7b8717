import type { IcsOnRecord } from '#infra/cli/record/ics-on-record.ts';
import { directoryDecider } from '#shared/directory/directory-decider.ts';
import { commandId } from './command-id.ts';
import type { Ics } from './ics.ts';
import type { DirectoryStep, Plan, Signed } from './plan.ts';
import { signatory } from './signatory.ts';

/** Of the hundred items that one append may have. */
const most = 90;

/** The list of forums, as far as it is not as the file says. A forum that is all there is told of. */
export function planListing(
  ics: Ics,
  record: IcsOnRecord,
  signed: Signed,
): Pick<Plan, 'changes'> & { readonly steps: readonly DirectoryStep[] } {
  const stamp = { by: signatory(ics, record, signed), via: 'clock', at: signed.at } as const;
  const forums = ics.forums.map(({ forum: { id, name } }) => ({ id, name }));
  const command = { ...stamp, id: '', people: [], forums };
  const judged = directoryDecider.decide(command, record.directory);
  const events = judged.ok ? judged.value : [];
  const listed = events.flatMap((event) => (event.type === 'ForumListed' ? [event.forum] : []));
  const steps: DirectoryStep[] = [];
  for (let from = 0; from < listed.length; from += most) {
    const some = listed.slice(from, from + most);
    const id = commandId(record.directoryHistory, { forums: some });
    steps.push({ kind: 'directory', command: { ...command, id, forums: some }, doors: [] });
  }
  const changes = listed
    .filter(({ id, name }) => record.forums.get(id)?.forum?.name === name)
    .map(({ name }) => ({ about: 'list', name }) as const);
  return { steps, changes };
}
