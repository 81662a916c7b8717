import { describe, expect, it } from 'vitest';
import { presidingSeat } from '#shared/decision/presiding.ts';
import { maySee } from '#shared/decision/standing.ts';
import { answers, enoughPeople } from '#shared/decision/tally.ts';
import { agree, declare, handle } from './acts.ts';
import { chair, deputyChair, everyone, put, record, warden } from './body.ts';

describe('where the member says what an interest means', () => {
  const declared = put({ interests: { handledBy: 'the member' } }).when(warden, declare);

  it('nobody else does, the chair included', () => {
    declared
      .when(chair, handle(warden, 'step out'))
      .isRefused({ code: 'OnlyTheMember', seat: 'warden' });
    declared
      .when('a stranger', handle(warden, 'step out'))
      .isRefused({ code: 'OnlyTheMember', seat: 'warden' });
  });

  it('the answer is held until they do', () => {
    const answered = declared.when(warden, agree());
    expect(answers(answered.decision)).toMatchObject({ agree: 0, of: 4 });
    const takesPart = answered.when(warden, handle(warden, 'take part'));
    takesPart.yields({ type: 'InterestHandled', of: 'warden', handling: 'take part' });
    expect(answers(takesPart.decision)).toMatchObject({ agree: 1, of: 5 });
  });

  it('a chair who steps out leaves the chair', () => {
    const stepped = put({ interests: { handledBy: 'the member' } })
      .when(chair, declare)
      .when(chair, handle(chair, 'step out'));
    expect(presidingSeat(stepped.decision)).toBe('deputy-chair');
  });
});

describe('where the rules say what an interest means', () => {
  it.each(['step out', 'discuss, not vote', 'take part'] as const)(
    'means to "%s" at once',
    (way) => {
      const interests = { handledBy: 'the rules' as const, automatically: way };
      put({ interests })
        .when(warden, declare)
        .yields(
          {
            type: 'InterestDeclared',
            degree: 'actual',
            words: { nature: 'My practice bids for it.' },
          },
          { type: 'InterestHandled', of: 'warden', handling: way },
        );
    },
  );

  it('means to step out, unless they say otherwise, and nothing waits', () => {
    const stepped = put({ interests: { handledBy: 'the rules' } })
      .when(warden, declare)
      .when(everyone.slice(0, 3), agree());
    stepped.when(warden, agree()).isRefused({ code: 'MayNotTakePart', presiding: 'chair' });
    stepped.when(chair, record).ends({ how: 'consensus', silent: ['surveyor'] });
  });

  it('the person presiding may still say otherwise, never for themselves', () => {
    const stepped = put({ interests: { handledBy: 'the rules' } }).when(warden, declare);
    stepped.when(warden, handle(warden, 'take part')).isRefused({ code: 'OwnInterest' });
    const lifted = stepped.when(chair, handle(warden, 'take part'));
    expect(answers(lifted.when(warden, agree()).decision).agree).toBe(1);
  });
});

describe('a seat that stepped out', () => {
  const base = (steppedOut: 'stay in the base' | 'leave the base') =>
    enoughPeople(
      put({ quorum: { moreThan: '1/2', steppedOut } })
        .when(warden, declare)
        .when(chair, handle(warden, 'step out')).decision,
    );

  it('stays in the base of the quorum or leaves it, as the rules say', () => {
    expect(base('stay in the base')).toMatchObject({ of: 5, needed: 3 });
    expect(base('leave the base')).toMatchObject({ of: 4, needed: 3 });
  });
});

describe('what each handling does', () => {
  it('is what the rules write: to vote, to count and to see are three things', () => {
    const own = {
      interests: { 'discuss, not vote': { votes: false, counts: true, views: false } },
    };
    const { decision } = put(own)
      .when(warden, agree())
      .when(warden, declare)
      .when(chair, handle(warden, 'discuss, not vote'));
    expect(answers(decision)).toMatchObject({ agree: 0, of: 4 });
    expect(enoughPeople(decision).present).toBe(1);
    expect(maySee(decision, warden)).toBe(false);
    expect(maySee(decision, deputyChair)).toBe(true);
  });
});

describe('where the member says how their interest is handled', () => {
  it('nobody without a seat does', () => {
    put({ interests: { handledBy: 'the member' } })
      .when('a stranger', handle(warden, 'take part'))
      .isRefused({ code: 'OnlyTheMember', seat: 'warden' });
  });

  it('there must be one', () => {
    put({ interests: { handledBy: 'the member' } })
      .when(warden, handle(warden, 'take part'))
      .isRefused({ code: 'NoInterestDeclared', seat: 'warden' });
  });
});

describe('where nobody else can be in the chair', () => {
  it('the chair’s interest waits', () => {
    put({ presiding: ['chair'], ifNobodyPresides: 'nobody' })
      .when(chair, declare)
      .when(warden, handle(chair, 'take part'))
      .isRefused({ code: 'NotPresiding', presiding: null });
  });
});
