import { type ConstitutionFile, constitution } from '#shared/forum/constitution.ts';
import type { ForumInForce } from '#shared/forum/forum.ts';
import committeeRules from '#shared/forum/templates/place-committee.json' with { type: 'json' };
import { committee, under } from '#test/support/board.ts';

type Sections = Record<string, unknown>;

/** The committee under rules that say this in the place of its own, as a file would write it. */
export function committeeWith(sections: Sections, forum: ForumInForce = committee): ForumInForce {
  const { seats: _, ...rules }: ConstitutionFile = constitution.parse({
    ...committeeRules,
    takenAt: { normally: 'here', allowed: ['here', 'at a meeting', 'for a meeting'] },
    ...sections,
  });
  return under(forum, rules);
}
