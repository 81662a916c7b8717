import { describe, expect, it } from 'vitest';
import { decisionCard } from '#bots/views/decision-card.ts';
import { fullRecord } from '#bots/wording/record.ts';
import { committee, members, withSeat } from '#test/support/board.ts';
import { abstain, agree, callVote, type OnWords, object, play, vote } from '#test/support/play.ts';
import { committeeWith } from '#test/support/states/rules.ts';

const doctors = ['the general practitioner', 'the other doctor'] as const;
const sharing = withSeat(committee, 'general practitioner', { holders: doctors });
const others = members(committee).filter((each) => each !== doctors[0]);
const forum = committeeWith({}, sharing);
const recorded: OnWords = (version) => ({ type: 'RecordAgreed', version });
const because = 'the seat is shared, and those who share it differ.';

describe('a seat whose two holders differ', () => {
  const differ = play({ forum }).does(doctors[0], agree).does(doctors[1], abstain);
  const agreed = differ.does(others, agree).does('the chair', recorded);
  const voted = play({
    forum: committeeWith({ vote: { when: 'always', carriedWhen: [{ moreThan: '1/2' }] } }, sharing),
  })
    .does('the chair', callVote)
    .does(doctors[0], vote('for'))
    .does(doctors[1], vote('against'))
    .does(others, vote('for'))
    .does('the chair', { type: 'CloseVote' });

  it('is counted on the card, without its name, while answers are asked for', () => {
    expect(decisionCard(differ.decision).where).toContain(
      '1 shared seat has no answer: those who share it differ.',
    );
  });

  it('is named on the card once it is agreed, with the reason', () => {
    expect(decisionCard(agreed.decision).where).toContain(
      `No answer from the general practitioner: ${because}`,
    );
  });

  it('is named on the card once it is voted on, with the reason', () => {
    const line = `No vote from the general practitioner: ${because}`;
    expect(decisionCard(voted.decision).where).toContain(line);
    expect(fullRecord(voted.decision, [])).toContain(line);
  });

  it('is named on the record', () => {
    expect(fullRecord(differ.decision, [])).toContain(
      `No answer from the general practitioner: ${because}`,
    );
  });

  it('is not called one without an answer where one of them objects', () => {
    const objected = play({ forum }).does(doctors[0], agree).does(doctors[1], object());
    expect(fullRecord(objected.decision, []).join('\n')).not.toContain(because);
  });
});
