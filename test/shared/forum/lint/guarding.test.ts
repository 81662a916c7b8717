import { describe, expect, it } from 'vitest';
import { codes, members, told } from './linted.ts';

const guardedBy = (name: string) => ({ interests: { guardedBy: name } });

describe('whoever guards against conflicts of interest', () => {
  it('is nobody, where no seat of that class is filled', () => {
    const vacant = { ...members, eve: { classes: ['audit chair'], vacant: true } };
    for (const seats of [members, vacant]) {
      expect(told({ seats, ...guardedBy('audit chair') }, 'NobodyGuards')).toMatchObject([
        { severity: 'warning', path: ['interests', 'guardedBy'], guardedBy: 'audit chair' },
      ]);
    }
  });

  it('is only the chair', () => {
    expect(told(guardedBy('chair'), 'ChairGuards')).toMatchObject([
      { severity: 'warning', path: ['interests', 'guardedBy'] },
    ]);
    const two = { ...members, eve: { classes: ['chair'] } };
    expect(codes({ seats: two, ...guardedBy('chair') })).toEqual([]);
  });

  it('is somebody else, or nobody is asked for', () => {
    const seats = { ...members, eve: { classes: ['audit chair'] } };
    expect(codes({ seats, ...guardedBy('audit chair') })).toEqual([]);
    expect(codes({})).toEqual([]);
  });
});
