import fc from 'fast-check';
import { expect, it } from 'vitest';
import { layOut } from '#bots/pages/timeline-layout.ts';
import { daysBetween, daysLater } from '#shared/time.ts';

const shape = { columns: 6, rowHeight: 28, length: 480 };
const first = '2026-04-01';
const last = '2027-03-31';

it('time runs evenly where nothing is crowded', () => {
  const groups = [{ date: '2026-09-30', items: [1, 2] }];
  const { groups: placed, yOf, height } = layOut(groups, { first, last }, shape);
  const halfway = 28 + (480 * daysBetween(first, '2026-09-30')) / daysBetween(first, last);
  expect(placed[0]?.y).toBeCloseTo(halfway);
  expect(yOf('2026-09-30')).toBeCloseTo(halfway);
  expect(height).toBeCloseTo(480 + 2 * 28);
});

it('nothing that is due on one day stands on what is due on the next', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.nat(364), { minLength: 1, maxLength: 30 }),
      fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 30, maxLength: 30 }),
      (days, sizes) => {
        const groups = days.map((day, index) => ({
          date: daysLater(first, day),
          items: Array.from({ length: sizes[index] ?? 1 }, (_, item) => item),
        }));
        const { groups: placed, yOf, height } = layOut(groups, { first, last }, shape);
        placed.forEach(({ y, items }, index) => {
          const end = y + Math.ceil(items.length / shape.columns) * shape.rowHeight;
          expect(end).toBeLessThanOrEqual((placed[index + 1]?.y ?? height) + 1e-6);
        });
        const all = Array.from({ length: 365 }, (_, day) => yOf(daysLater(first, day)));
        expect(all).toEqual(all.toSorted((one, other) => one - other));
        expect(Math.max(...all)).toBeLessThanOrEqual(height);
      },
    ),
  );
});
