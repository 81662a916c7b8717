import { directoryDecider } from '#shared/directory/directory-decider.ts';
import type { ForumInForce } from '#shared/forum/forum.ts';
import { type ForumSetUp, forumDecider } from '#shared/forum/forum-decider.ts';
import { handleCommand, replay } from '#shared/handle-command.ts';
import type { Clock } from '#shared/ports/clock.ts';
import type { Door, EventStore } from '#shared/ports/event-store.ts';
import { localDate } from '#shared/time.ts';
import { sampleForums } from './forums.ts';
import { people } from './people.ts';

const sampleIcs = 'sample';

/** Sets up the sample ICS through the one way in; on a second start nothing is set up anew. */
export async function loadSample(
  events: EventStore,
  clock: Clock,
): Promise<readonly ForumInForce[]> {
  const forums = await forumsAsTheyAre(events, clock);
  const handle = handleCommand(events);
  const stamp = { by: 'governance-lead', via: 'clock', at: clock.now() } as const;
  const accounts = people.flatMap(({ id, accounts: all }) =>
    all.map((account): Door => ({ account, ics: sampleIcs, person: id })),
  );
  await handle(
    directoryDecider,
    {
      stream: { ics: sampleIcs, kind: 'directory', id: 'all' },
      command: {
        ...stamp,
        id: 'sample-directory',
        people,
        forums: forums.map(({ id, name }) => ({ id, name })),
      },
      doors: accounts,
    },
    onceOnly,
  );
  for (const forum of forums) {
    await handle(
      forumDecider,
      {
        stream: { ics: sampleIcs, kind: 'forum', id: forum.id },
        command: { ...stamp, id: `sample-forum-${forum.id}`, forum },
        doors: forum.places.map((place) => ({ place, ics: sampleIcs, forum: forum.id })),
      },
      onceOnly,
    );
  }
  return forums;
}

/** The forums as they were set up, with the meetings they were given then. */
async function forumsAsTheyAre(events: EventStore, clock: Clock): Promise<readonly ForumInForce[]> {
  const fresh = sampleForums(localDate(clock.now()));
  return Promise.all(
    fresh.map(async (forum) => {
      const stream = { ics: sampleIcs, kind: 'forum', id: forum.id } as const;
      return replay(forumDecider, await events.load<ForumSetUp>(stream)) ?? forum;
    }),
  );
}

const onceOnly = async (): Promise<boolean> => false;
