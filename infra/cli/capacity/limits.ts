import { stages } from '#infra/stages.ts';

/** How near a limit the busiest minute comes. */
export interface Pressure {
  readonly limit: string;
  /** At the busiest, and what the limit is; both in `per`. */
  readonly asked: number;
  readonly most: number;
  readonly per: string;
}

/** The busiest minute: a body of sixty answers within it, in every ICS at once. */
const pressesASecond = 1;
/** Units on one decision in a second, with its effects; measured of a press and doubled. */
const unitsOfAPress = 18;
/** Seconds that a press keeps functions busy: the front, and its effects. */
const busyFor = 2;
/** People of one ICS who chose the same hour for their daily message, half of them in Slack. */
const letters = 150;
/** Cards of one decision in one workspace, drawn again at most so often in a minute. */
const redraws = 12;

/** What stands in the way of so many ICSs, the nearest first. Limits as recalled; check each. */
export function pressures(systems: number): readonly Pressure[] {
  const presses = systems * pressesASecond;
  const all: readonly Pressure[] = [
    {
      limit: 'the front door of the stage',
      asked: presses,
      most: stages.live.requests.perSecond,
      per: 'requests a second',
    },
    {
      limit: 'functions at once in an account',
      asked: presses * busyFor,
      most: 1000,
      per: 'invocations',
    },
    {
      limit: 'one decision in the table',
      asked: pressesASecond * unitsOfAPress,
      most: 1000,
      per: 'write units a second',
    },
    {
      limit: 'private messages in one Slack workspace',
      asked: letters,
      most: 300,
      per: 'messages a minute',
    },
    {
      limit: 'cards drawn again in one Slack workspace',
      asked: redraws,
      most: 50,
      per: 'calls a minute',
    },
    {
      limit: 'letters in one Teams tenant',
      asked: letters / 60,
      most: 50,
      per: 'requests a second',
    },
  ];
  return all.toSorted((one, other) => other.asked / other.most - one.asked / one.most);
}
