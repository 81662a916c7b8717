import { expect, it } from 'vitest';
import { hasEnded } from '#bots/wording/ended.ts';
import { whoWasThere } from '#bots/wording/minute/who-was-there.ts';
import { whyThisResult } from '#bots/wording/why.ts';
import { sayings } from '#shared/decision/tally.ts';
import { agree, present } from '#test/shared/decision/acts.ts';
import {
  allow,
  chair,
  everyone,
  nominate,
  put,
  record,
  warden,
} from '#test/shared/decision/body.ts';
import { governanceLead } from '#test/support/board.ts';

const others = everyone.filter((each) => each !== warden);
const room = put({ deputies: {} }, {}, { takenAt: 'at a meeting' })
  .when(warden, nominate('Dee'))
  .when(governanceLead, present(everyone));
type Room = Pick<typeof room, 'decision'>;

const minute = ({ decision }: Room) => (hasEnded(decision) ? whoWasThere(decision) : []);
const wardenIsThere = ({ decision }: Room) =>
  sayings(decision, () => null).find(({ seat }) => seat.id === 'warden')?.present;

it('a deputy whom nobody allowed counts as there neither in the sum nor in the minute', () => {
  const ended = room.when('Dee', agree()).when(others, agree()).when(chair, record);
  expect(wardenIsThere(ended)).toBe(false);
  expect(whyThisResult(ended.decision)[0]).toMatch(/4 were here/);
  expect(minute(ended)).toEqual([
    'In the chair: the chair.',
    'Members there (4): the chair, the deputy chair, the treasurer and the surveyor.',
    'Not counted as there: the warden. No one said that the person named to act for them may.',
  ]);
});

it('a deputy who was allowed counts in both', () => {
  const allowed = room.when(chair, allow('warden', 'Dee'));
  const ended = allowed.when([...others, 'Dee'], agree()).when(chair, record);
  expect(wardenIsThere(ended)).toBe(true);
  expect(whyThisResult(ended.decision)[0]).toMatch(/5 were here/);
  expect(minute(ended)[1]).toBe(
    'Members there (5): the chair, the deputy chair, the treasurer, the warden (someone stood in) and the surveyor.',
  );
});

it('a member who came after all counts in both', () => {
  const ended = room.when(everyone, agree()).when(chair, record);
  expect(whyThisResult(ended.decision)[0]).toMatch(/5 were here/);
  expect(minute(ended)[1]).toMatch(/^Members there \(5\)/);
});

it('an empty seat that was marked is not there', () => {
  const empty = put({}, { surveyor: { holders: [] } }, { takenAt: 'at a meeting' })
    .when(governanceLead, present(everyone))
    .when(everyone.slice(0, 4), agree())
    .when(chair, record);
  expect(minute(empty)).toHaveLength(2);
  expect(minute(empty)[1]).toMatch(/^Members there \(4\)/);
});
