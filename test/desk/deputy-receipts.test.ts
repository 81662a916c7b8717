import { describe, expect, it } from 'vitest';
import { atTheDesk, officer } from '#test/support/at-the-desk.ts';
import { play } from '#test/support/play.ts';
import { committeeWith } from '#test/support/states/rules.ts';

const chair = 'the chair';
const council = 'the council member';
const mine = 'My deputy will answer';
const allowedBy = (who: string) => play({ forum: committeeWith({ deputies: { allowedBy: who } }) });
const byHolder = allowedBy('the holder');
const named = allowedBy('the person presiding').does(council, {
  type: 'NominateDeputy',
  person: officer.id,
});

describe('what a deputy reads of what they said', () => {
  it('is that it is held, until the person in the chair has said that they may act', async () => {
    const desk = await atTheDesk(named);
    expect(await desk.does(officer.id, 'I agree')).toContain('It is held, not counted: the chair');
    await desk.does(chair, 'Say if a deputy may act', { person: officer.id, allowed: 'yes' });
    expect(await desk.does(officer.id, 'I abstain (I take no side)')).not.toContain('not counted');
  });

  it('is that the member’s own answer counts', async () => {
    const desk = await atTheDesk(byHolder);
    await desk.does(council, mine, { person: officer.id });
    await desk.does(council, 'I agree');
    const receipt = await desk.does(officer.id, 'I abstain (I take no side)');
    expect(receipt).toContain('It is not counted: the council member has answered too.');
  });
});
