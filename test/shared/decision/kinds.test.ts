import { describe, expect, it } from 'vitest';
import { enoughPeople } from '#shared/decision/tally.ts';
import { governanceLead } from '#test/support/board.ts';
import { given, proposing } from '#test/support/decider.ts';
import { agree, object, openVote, vote } from './acts.ts';
import { always, body, chair, close, deputyChair, put, record, treasurer, warden } from './body.ts';

const budget = { name: 'the yearly budget' };
const ofKind = (own: object, rules: object = {}, kind = 'budget') =>
  put({ ...rules, kinds: { budget: { ...budget, ...own } } }, {}, { kind });

describe('a kind of decision', () => {
  it('that the rules do not know is refused, with those they know', () => {
    given()
      .when(governanceLead, proposing({ forum: body({ kinds: { budget } }), kind: 'war' }))
      .isRefused({ code: 'NoSuchKind', found: 'war', known: ['budget'] });
    given()
      .when(governanceLead, proposing({ forum: body(), kind: 'budget' }))
      .isRefused({ code: 'NoSuchKind', found: 'budget', known: [] });
  });

  it('is on record, and null where none is named', () => {
    expect(ofKind({}).decision.kind).toBe('budget');
    expect(put().decision.kind).toBeNull();
  });

  it('keeps the general rules where it gives no section of its own', () => {
    const general = put({ quorum: { atLeast: 4 } });
    expect(ofKind({}, { quorum: { atLeast: 4 } }).decision.rules.quorum).toEqual(
      general.decision.rules.quorum,
    );
  });

  it('may take the vote from some seats', () => {
    const officers = ofKind({ electorate: { class: ['chair', 'officer'] } });
    officers.when(warden, agree()).isRefused({ code: 'SeatHasNoVote' });
    officers.when([chair, treasurer], agree()).when(chair, record).ends({ how: 'unanimous' });
  });

  it('may want more people', () => {
    const many = ofKind({ quorum: { atLeast: 5 } });
    expect(enoughPeople(many.decision).needed).toBe(5);
    many
      .when([chair, deputyChair, treasurer, warden], agree())
      .when(chair, record)
      .isRefused({ code: 'NotEnoughPeople', present: 4, needed: 5 });
    put({ kinds: { budget: { ...budget, quorum: { atLeast: 5 } } } })
      .when([chair, deputyChair, treasurer, warden], agree())
      .when(chair, record)
      .ends({ how: 'consensus' });
  });

  it('may have a vote where there is none otherwise', () => {
    put({ kinds: { budget: { ...budget, vote: always } } })
      .when(chair, openVote)
      .isRefused({ code: 'NoVoteInTheRules' });
    ofKind({ vote: always })
      .when(chair, openVote)
      .when([chair, warden], vote('for'))
      .when(chair, close)
      .ends({ how: 'carried', effect: 'decided here' });
  });

  it('may have steps of its own', () => {
    const step = { id: 'costs', name: 'costs', asks: 'What does it cost?' };
    ofKind({ vote: { ...always, when: 'last resort' }, steps: [step] })
      .when(warden, object())
      .when(chair, openVote)
      .isRefused({ code: 'StepsMissing', steps: ['costs'] });
  });

  it('may leave more time, be private, and be taken elsewhere', () => {
    const proposed = (own: object, how: object = {}) =>
      given().when(
        governanceLead,
        proposing({
          forum: body({ kinds: { budget: { ...budget, ...own } } }),
          kind: 'budget',
          ...how,
        }),
      );
    proposed({ window: { open: { days: 60 } } }).isRefused({ code: 'TooSoon', field: 'answerBy' });
    expect(proposed({ publicity: { normally: 'private' } }).decision.publicity).toBe('private');
    const meetings = { takenAt: { normally: 'for a meeting', allowed: ['for a meeting'] } };
    proposed(meetings, { takenAt: 'here' }).isRefused({
      code: 'PlaceNotAllowed',
      found: 'here',
      allowed: ['for a meeting'],
    });
    expect(proposed(meetings, { takenAt: 'for a meeting' }).decision.takenAt).toBe('for a meeting');
  });
});
