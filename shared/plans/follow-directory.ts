import { awaitNextRound } from '#shared/daily/keep-listed.ts';
import type { World } from '#shared/delivery/scene.ts';
import { directoryOf } from '#shared/directory-of.ts';

/** People come, go and choose other hours: the next round comes when the first of them wants it now. */
export function followDirectory(world: World) {
  return async ({ ics }: { readonly ics: string }): Promise<void> => {
    await awaitNextRound(world, ics, await directoryOf(world, ics));
  };
}
