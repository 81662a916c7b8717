import { awaitNextRound } from '#shared/daily/keep-listed.ts';
import type { World } from '#shared/delivery/scene.ts';
import { type DirectoryEvent, directoryDecider } from '#shared/directory/directory-decider.ts';
import { replay } from '#shared/handle-command.ts';

/** People come, go and choose other hours: the next round comes when the first of them wants it now. */
export function followDirectory(world: World) {
  return async ({ ics }: { readonly ics: string }): Promise<void> => {
    const stream = { ics, kind: 'directory', id: 'all' } as const;
    const directory = replay(directoryDecider, await world.events.load<DirectoryEvent>(stream));
    await awaitNextRound(world, ics, directory);
  };
}
