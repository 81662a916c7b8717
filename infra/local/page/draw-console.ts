import { drawSlackPane } from '#infra/local/slack/draw-pane.ts';
import { drawTeamsPane } from '#infra/local/teams/draw-pane.ts';
import type { ConsoleOptions, Seat, Side } from './console-options.ts';
import type { ConsoleState } from './console-state.ts';
import type { ConsoleWorld } from './console-world.ts';

/** Who looks at what; what is missing or unknown falls to the first of its kind. */
export interface Looking {
  readonly forum: string | null;
  readonly slack: string | null;
  readonly teams: string | null;
}

/** The whole picture; undefined where there is no forum to look at. */
export async function drawConsole(
  { options, workspace, tenant }: ConsoleWorld,
  looking: Looking,
): Promise<ConsoleState | undefined> {
  const { channels, clock, botUser } = options;
  const place = channels.find(({ forum }) => forum === looking.forum) ?? channels[0];
  if (!place) return undefined;
  return {
    now: clock.now(),
    nextDeadline: (await clock.nextDeadline?.()) ?? null,
    clerk: botUser.name,
    forums: channels.map(({ forum, name }) => ({ id: forum, name })),
    forum: place.forum,
    slack: drawSlackPane(workspace, place, seatOn(options, 'slack', looking.slack)),
    teams: drawTeamsPane(tenant, place, seatOn(options, 'teams', looking.teams)),
  };
}

function seatOn({ people }: ConsoleOptions, side: Side, id: string | null): Seat | undefined {
  const seats = people.filter(({ platform }) => platform === side);
  return seats.find((seat) => seat.id === id) ?? seats[0];
}
