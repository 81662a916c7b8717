import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { InputProblem } from '#bots/wording/input-problems.ts';
import { loadConstitution } from '#infra/cli/load-constitution.ts';
import { nearestName } from '#infra/cli/nearest-name.ts';
import { overlapsIn } from '#infra/cli/overlaps.ts';
import { templateFile, templateIds } from '#infra/cli/template-ids.ts';
import type { ConstitutionFile } from '#shared/forum/constitution.ts';
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
): Result<ConstitutionFile, readonly InputProblem[]> {
  const { named, where } = inHand;
  const mark = marksIn(named.file, where, ['forums', forum, 'constitution']);
  if (typeof constitution !== 'string') {
    if (constitution.basedOn !== undefined) {
      return refused([problemAt(mark(['basedOn']), { code: 'based on something inline' })]);
    }
    const overlaps = overlapsIn(constitution);
    return overlaps.length === 0
      ? accepted(constitution)
      : refused(overlaps.map(({ path, ...rest }) => ({ ...mark(path), ...rest })));
  }
  const { folder } = named;
  const isTemplate = templateFile(constitution) !== undefined;
  const rules = isTemplate ? { file: constitution, folder } : beside(named, constitution);
  if (!isTemplate && !existsSync(resolve(folder, rules.file))) {
    const all = templateIds();
    const templates = { all, nearest: nearestName(constitution, all) };
    return refused([
      problemAt(mark([]), { code: 'no such rules', named: constitution, templates }),
    ]);
  }
  const loaded = loadConstitution(rules);
  if (!loaded.ok) return loaded;
  return accepted(loaded.value.file);
}
