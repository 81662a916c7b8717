import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { ConsoleState } from '#infra/local/page/console-state.ts';
import { nextWorkingDay } from '#shared/calendar/working-day.ts';
import { atHour, daysLater, localDate, millisecondsBetween } from '#shared/time.ts';
import { dataFolder } from '#test/support/data-folder.ts';
import { moveForward, type Spawned, spawnMachine, stateOf } from '#test/support/spawned-machine.ts';
import { dynoxide } from '#test/support/table.ts';

const owner = 'director-of-finance';
const lead = 'pmo-lead';

/** What the owner is told privately in Slack, and the PMO lead in Teams. */
async function told({ url }: Spawned): Promise<readonly string[]> {
  const answer = await fetch(`${url}/console/state?forum=board&slack=${owner}&teams=${lead}`);
  const { slack, teams } = (await answer.json()) as ConsoleState;
  return [slack.direct, teams.direct].map((messages) => JSON.stringify(messages));
}

/** Looks again until both are told of the programme. */
async function bothTold(machine: Spawned): Promise<readonly string[]> {
  for (let looks = 0; ; looks += 1) {
    const found = await told(machine);
    if (looks === 150 || found.every((each) => each.includes('Merging two integrated care boards')))
      return found;
    await pause(100);
  }
}

describe.skipIf(dynoxide.reason)(`a quarter that passes ${dynoxide.reason ?? ''}`, () => {
  it('brings questions to an owner in Slack and to the PMO lead in Teams, once', async () => {
    const machine = await spawnMachine(dataFolder());
    const { now } = await stateOf(machine);
    const later = nextWorkingDay(daysLater(localDate(now), 98));
    await moveForward(machine, millisecondsBetween(now, atHour(later, 11)));
    const [slack = '', teams = ''] = await bothTold(machine);
    expect(slack).toContain('List what each board owns and owes, and its contracts');
    expect(teams).toContain('See who to ask');
    await moveForward(machine, 3_600_000);
    await pause(1_000);
    expect(await told(machine)).toEqual([slack, teams]);
  }, 60_000);
});
