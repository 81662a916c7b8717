import { describe, expect, it } from 'vitest';
import { current } from '#shared/decision/words.ts';
import { governanceLead } from '#test/support/board.ts';
import { deskOf } from '#test/support/ics.ts';
import { play } from '#test/support/play.ts';

const council = 'the council member';

describe('an answer that came by phone', () => {
  it.each([
    ['agree', '', 'AgreementGiven'],
    ['concern', 'Who pays?', 'ConcernVoiced'],
    ['object', 'No money.', 'ObjectionRaised'],
    ['abstain', '', 'AbstentionGiven'],
  ])('“%s” goes on record as the member’s own', async (said, words, type) => {
    const played = play();
    const { desk, accountOf, store, stream } = await deskOf(played);
    const { ics, id } = played.decision;
    const reply = await desk.press({
      account: accountOf(governanceLead),
      place: null,
      commandId: 'press-1',
      arrived: 0,
      act: 'record-for',
      about: { ics, decision: id, version: current(played.decision).hash },
      values: { person: council, said, how: 'by phone', words },
    });
    expect(reply).toMatchObject({ kind: 'done' });
    const last = (await store.load(stream)).at(-1)?.event;
    expect(last).toMatchObject({ type, by: council, recorded: { by: governanceLead } });
  });
});
