import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { InputProblem } from '#bots/wording/input-problems.ts';
import { templates } from '#infra/cli/built-in.ts';
import { type LoadedConstitution, loadConstitution } from '#infra/cli/load-constitution.ts';
import { nearestName } from '#infra/cli/nearest-name.ts';
import { accepted, type Result, refused } from '#shared/result.ts';
import { beside } from './beside.ts';
import type { ForumEntry } from './forum-entry.ts';
import type { IcsInHand } from './in-hand.ts';
import { marksIn, problemAt } from './mark.ts';

/** The rules of a forum with all that they are based on: written in place, in a file, or a template. */
export function readRules(
  inHand: IcsInHand,
  forum: string,
  { constitution }: ForumEntry,
): Result<LoadedConstitution, readonly InputProblem[]> {
  const { named, where } = inHand;
  const mark = marksIn(named.file, where, ['forums', forum, 'constitution']);
  if (typeof constitution !== 'string') {
    if (constitution.basedOn !== undefined) {
      return refused([problemAt(mark(['basedOn']), { code: 'based on something inline' })]);
    }
    return accepted({ file: constitution, mark });
  }
  const { folder } = named;
  if (templates.fileOf(constitution) !== undefined) {
    return loadConstitution({ file: constitution, folder });
  }
  const rules = beside(inHand, constitution, ['forums', forum, 'constitution']);
  if (!rules.ok) return rules;
  if (!existsSync(resolve(folder, rules.value.file))) {
    const all = templates.ids();
    const known = { all, nearest: nearestName(constitution, all) };
    return refused([
      problemAt(mark([]), { code: 'no such rules', named: constitution, templates: known }),
    ]);
  }
  return loadConstitution(rules.value, named);
}
