import { describe, expect, it } from 'vitest';
import { sittingOf } from '#shared/decision/sitting-of.ts';
import { board } from '#test/support/board.ts';

const at = '2026-11-23T09:00:00.000Z';

describe('how a proposal would stand if it were opened', () => {
  it('is under the ordinary rules, as openly as they say, with nobody marked as here', () => {
    const sitting = sittingOf({ forum: board, takenAt: 'for a meeting' }, at);
    expect(sitting).toMatchObject({ kind: null, publicity: 'public', openedAt: at, present: null });
    expect(sitting.rules.steps.map(({ id }) => id)).toContain('principles');
  });

  it('is under the rules of its kind', () => {
    const sitting = sittingOf({ forum: board, takenAt: 'at a meeting', kind: 'minutes' }, at);
    expect(sitting.kind).toBe('minutes');
    expect(sitting.rules.steps.map(({ id }) => id)).toEqual(['accuracy']);
  });
});
