import { describe, expect, it } from 'vitest';
import type { Publicity } from '#shared/decision/command.ts';
import { notOpened } from '#shared/decision/decision.ts';
import { effectsOf } from '#shared/decision/effects-of.ts';
import { isPrivate, maySee } from '#shared/decision/standing.ts';
import { governanceLead } from '#test/support/board.ts';
import { friday, given, proposing, raised } from '#test/support/decider.ts';
import { agree, declare, handle } from './acts.ts';
import { shown, told } from './asked.ts';
import {
  allow,
  body,
  chair,
  deputyChair,
  everyone,
  holders,
  nominate,
  put,
  warden,
} from './body.ts';

const pay = { is: 'private', because: 'It is about one person’s pay.', resolution: '' } as const;
const suggest = (suggestion: string) => ({ type: 'SuggestWords', suggestion }) as const;
const raising = (
  publicity: object,
  asked?: { is: Publicity; because: string; resolution: string },
) =>
  given().when(
    governanceLead,
    proposing({ forum: body({ publicity }), ...(asked === undefined ? {} : { publicity: asked }) }),
  );

describe('an item', () => {
  it('is dealt with as the rules normally do', () => {
    expect(raising({}).decision.publicity).toBe('public');
    expect(raising({ normally: 'private' }).decision.publicity).toBe('private');
    expect(raising({ otherwise: 'never' }, { ...pay, is: 'public' }).decision.publicity).toBe(
      'public',
    );
  });

  it('is private with a reason, which goes on record', () => {
    const item = raising({}, pay);
    expect(item.decision.publicity).toBe('private');
    expect(item.events).toMatchObject([{ words: { because: pay.because, resolution: '' } }]);
    raising({}, { ...pay, because: ' ' }).isRefused({
      code: 'StaysAsItIs',
      normally: 'public',
      because: 'needs a reason',
    });
  });

  it('is private only with the resolution, where the rules want one', () => {
    const rules = { otherwise: 'by resolution' };
    const resolution = 'That the public be excluded.';
    raising(rules, pay).isRefused({ code: 'StaysAsItIs', because: 'needs a resolution' });
    raising(rules, { ...pay, because: '', resolution }).isRefused({
      code: 'StaysAsItIs',
      because: 'needs a reason',
    });
    expect(raising(rules, { ...pay, resolution }).events).toMatchObject([
      { words: { resolution } },
    ]);
  });

  it('is never private, or never public, where the rules say so', () => {
    raising({ otherwise: 'never' }, pay).isRefused({ code: 'StaysAsItIs', because: 'never' });
    raising({ normally: 'private', otherwise: 'never' }, { ...pay, is: 'public' }).isRefused({
      code: 'StaysAsItIs',
      normally: 'private',
    });
  });
});

describe('a private item', () => {
  const hidden = { chair: {}, warden: { views: false } };
  const item = put({ deputies: {}, substitutes: {} }, hidden, { publicity: pay });

  it('is seen by those who belong to it, and whose seat may see such items', () => {
    expect(isPrivate(item.decision)).toBe(true);
    for (const person of [chair, governanceLead]) expect(maySee(item.decision, person)).toBe(true);
    for (const person of [warden, 'a stranger']) expect(maySee(item.decision, person)).toBe(false);
  });

  it('is seen by someone who holds two seats of which one may', () => {
    const two = put({}, { ...hidden, surveyor: { holders: [warden] } }, { publicity: pay });
    expect(maySee(two.decision, warden)).toBe(true);
  });

  it('is seen by who raised it', () => {
    const own = given().when(warden, proposing({ forum: body({}, hidden), publicity: pay }));
    expect(maySee(own.decision, warden)).toBe(true);
  });

  it('is shown one to one, once each; its channel has one line', () => {
    const forum = body({}, hidden);
    expect(effectsOf(raised(forum, { publicity: pay }), notOpened)).toEqual([
      { type: 'show in its places' },
      ...[governanceLead, ...everyone]
        .filter((person) => person !== warden)
        .map((person) => ({ type: 'show to', person })),
      { type: 'wake at', deadline: friday },
    ]);
  });

  it('is shown to a deputy once allowed, and only then', () => {
    const named = item.when(chair, nominate('Dee'));
    expect(shown(item, chair, nominate('Dee'))).toEqual([]);
    expect(maySee(named.decision, 'Dee')).toBe(false);
    expect(shown(named, chair, allow('chair', 'Dee'))).toEqual(['Dee']);
    const allowed = named.when(chair, allow('chair', 'Dee'));
    expect(maySee(allowed.decision, 'Dee')).toBe(true);
    expect(maySee(allowed.when(chair, allow('chair', 'Dee', false)).decision, 'Dee')).toBe(false);
  });

  it('is not shown to the deputy of a seat that may not see it', () => {
    const named = item.when(warden, nominate('Dee')).when(chair, allow('warden', 'Dee'));
    expect(maySee(named.decision, 'Dee')).toBe(false);
  });

  it.each([true, false])('is seen by a named substitute who may vote (%s)', (votes) => {
    const named = { chair: { substitutes: ['Sid'] } };
    const { decision } = put({ substitutes: { votes } }, named, { publicity: pay });
    expect(maySee(decision, 'Sid')).toBe(votes);
    expect(maySee(decision, chair)).toBe(true);
  });

  it('is refused to a seat that does not see it in words of its own', () => {
    item.when(warden, suggest('Less.')).isRefused({ code: 'KeptPrivate', presiding: 'chair' });
    item
      .when(chair, declare)
      .when(deputyChair, handle(chair, 'step out'))
      .when(chair, suggest('Less.'))
      .isRefused({ code: 'MayNotTakePart', presiding: 'deputy-chair' });
  });

  it('is shown to a successor, and to who left no more', () => {
    const change = holders('treasurer', 'the new treasurer');
    expect(shown(item, governanceLead, change)).toEqual(['the new treasurer']);
    expect(maySee(item.when(governanceLead, change).decision, 'the treasurer')).toBe(false);
  });

  it('is hidden from who stepped out, and their deputy, and shown to nobody anew', () => {
    const declared = item
      .when('the surveyor', nominate('Dee'))
      .when(chair, allow('surveyor', 'Dee'))
      .when('the surveyor', declare);
    expect(shown(declared, chair, handle('the surveyor', 'step out'))).toEqual([]);
    const { decision } = declared.when(chair, handle('the surveyor', 'step out'));
    expect(maySee(decision, 'the surveyor')).toBe(false);
    expect(maySee(decision, 'Dee')).toBe(false);
  });

  it('is told about to nobody who may not see it', () => {
    expect(told(item.when(chair, agree()), chair, { type: 'TakeToMeeting' })).toEqual([
      [governanceLead, { kind: 'outcome' }],
    ]);
    const own = put({}, { warden: { views: false } }, { publicity: pay });
    const object = {
      type: 'Object',
      version: own.decision.versions[0].hash,
      harm: 'H.',
      help: '',
    } as const;
    expect(told(own.when(warden, object), chair, { type: 'TakeToMeeting' })).toEqual([
      [governanceLead, { kind: 'outcome' }],
    ]);
  });
});

describe('a public item that someone stepped out of', () => {
  const stepped = put({}, { treasurer: { views: false } })
    .when(warden, declare)
    .when(chair, handle(warden, 'step out'));

  it('is seen by all other members: none of them is kept from it', () => {
    expect(isPrivate(stepped.decision)).toBe(true);
    expect(maySee(stepped.decision, 'the treasurer')).toBe(true);
    expect(maySee(stepped.decision, warden)).toBe(false);
    expect(maySee(stepped.decision, 'a stranger')).toBe(false);
  });
});
