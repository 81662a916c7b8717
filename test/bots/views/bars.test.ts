import { describe, expect, it } from 'vitest';
import { decisionCard } from '#bots/views/decision-card.ts';
import { faultsInSlack, faultsInTeams } from '#test/support/faults-of.ts';
import { states } from '#test/support/states.ts';
import { type Named, viewsOf } from '#test/support/views-of.ts';
import { readingsOf } from './readings-of.ts';

const all = Object.entries(states);

describe.each(all)('%s', (_, played) => {
  const views = [...viewsOf(played), ...readingsOf(played)];

  it('is taken by Slack, whatever is shown of it', () => {
    expect(faults(views, faultsInSlack)).toEqual([]);
  });

  it('is taken by Teams, whatever is shown of it', () => {
    expect(faults(views, faultsInTeams)).toEqual([]);
  });
});

it('every state is drawn', () => {
  const statuses = new Set(all.map(([, { decision }]) => decision.status));
  expect(statuses).toHaveLength(7);
  expect(new Set(all.map(([, { decision }]) => decisionCard(decision).state)).size).toBeGreaterThan(
    30,
  );
});

function faults(views: readonly Named[], find: (view: Named['view']) => readonly string[]) {
  return views.flatMap(({ name, view }) => find(view).map((fault) => `${name}: ${fault}`));
}
