import { describe, expect, it } from 'vitest';
import type { Act } from '#shared/decision/command.ts';
import { presidingSeat } from '#shared/decision/presiding.ts';
import { governanceLead } from '#test/support/board.ts';
import { agree, declare, handle, present } from './acts.ts';
import { chair, deputyChair, put, record, surveyor, treasurer, warden } from './body.ts';

const choose = (seat: string): Act => ({ type: 'ChooseToPreside', seat });
const away = (ifNobodyPresides: 'nobody' | 'those present choose' = 'those present choose') =>
  put({ ifNobodyPresides }, {}, { takenAt: 'at a meeting' }).when(
    governanceLead,
    present([treasurer, warden, surveyor]),
  );

describe('where none of the rules’ seats can preside', () => {
  it('those present choose; the governance lead records whom', () => {
    const chosen = away().when(governanceLead, choose('warden'));
    chosen.yields({ type: 'ChosenToPreside', of: 'warden' });
    expect(presidingSeat(chosen.decision)).toBe('warden');
    chosen
      .when([treasurer, warden, surveyor], agree())
      .when(warden, record)
      .ends({ how: 'unanimous', presiding: 'warden' });
    chosen.when(governanceLead, choose('warden')).yieldsNothing();
    expect(presidingSeat(chosen.when(governanceLead, choose('surveyor')).decision)).toBe(
      'surveyor',
    );
  });

  it('nobody is chosen where the rules want nobody', () => {
    expect(presidingSeat(away('nobody').decision)).toBeNull();
    away('nobody').when(governanceLead, choose('warden')).isRefused({ code: 'NobodyIsChosenHere' });
  });

  it('nobody else records it, and of a seat that there is', () => {
    away().when(warden, choose('warden')).isRefused({ code: 'NotTheGovernanceLead' });
    away().when(governanceLead, choose('throne')).isRefused({ code: 'NoSuchSeat' });
  });
});

describe('someone chosen', () => {
  const chosen = away().when(governanceLead, choose('warden'));

  it('gives way to a seat of the rules that comes in', () => {
    const late = chosen.when(governanceLead, present([deputyChair, warden]));
    expect(presidingSeat(late.decision)).toBe('deputy-chair');
    late
      .when(governanceLead, choose('surveyor'))
      .isRefused({ code: 'SomeonePresides', presiding: 'deputy-chair' });
  });

  it('does not preside once gone, or kept out', () => {
    const gone = chosen.when(governanceLead, present([treasurer]));
    expect(presidingSeat(gone.decision)).toBeNull();
    expect(presidingSeat(chosen.when(warden, declare).decision)).toBeNull();
  });
});

describe('outside a meeting', () => {
  it('someone is chosen where chair and deputy chair have an interest', () => {
    const kept = put({ ifNobodyPresides: 'those present choose' })
      .when([chair, deputyChair], declare)
      .when(governanceLead, choose('treasurer'));
    kept
      .when(treasurer, handle(chair, 'step out'))
      .when(treasurer, handle(deputyChair, 'step out'))
      .when([treasurer, warden, surveyor], agree())
      .when(treasurer, record)
      .ends({ how: 'unanimous', presiding: 'treasurer' });
  });

  it('nobody is while the chair presides', () => {
    put({ ifNobodyPresides: 'those present choose' })
      .when(governanceLead, choose('treasurer'))
      .isRefused({ code: 'SomeonePresides', presiding: 'chair' });
  });
});
