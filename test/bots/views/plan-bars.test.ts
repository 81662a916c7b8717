import { describe, expect, it } from 'vitest';
import { asText } from '#bots/views/as-text.ts';
import { stillMatters } from '#shared/decision/still-matters.ts';
import { waitsFor } from '#shared/decision/waits-for.ts';
import { noticesOn } from '#test/support/all-notices.ts';
import { faultsInSlack, faultsInTeams } from '#test/support/faults-of.ts';
import { planPeople, planStates, shownTo } from '#test/support/plan-states.ts';
import { dayViews, planViews } from '#test/support/plan-views.ts';
import { states } from '#test/support/states.ts';
import type { Named } from '#test/support/views-of.ts';

const item = (({ decision }) => {
  const person = 'the audit chair';
  const news = noticesOn(decision).filter((notice) => stillMatters(notice, decision, person));
  return { decision, waits: waitsFor(decision, person), news, closing: true };
})(Object.values(states)[0] ?? never());

describe.each(Object.entries(planStates))('%s', (_, state) => {
  const views = planPeople.flatMap((person) => {
    const shown = shownTo(person, state);
    return [...planViews(shown), ...dayViews(shown, item)].map(({ name, view }) => ({
      name: `${name}, for ${person}`,
      view,
    }));
  });

  it('is taken by Slack, whatever is shown of it', () => {
    expect(faults(views, faultsInSlack)).toEqual([]);
  });

  it('is taken by Teams, whatever is shown of it', () => {
    expect(faults(views, faultsInTeams)).toEqual([]);
  });

  it('has short labels, and no half-filled sentence', () => {
    const buttons = views.flatMap(({ view }) =>
      view.kind === 'choices' ? view.can : view.kind === 'form' ? [] : view.buttons,
    );
    expect(buttons.filter(({ label }) => label.length > 30)).toEqual([]);
    const broken = /undefined|null|NaN|\[object|\.\.|\?\.|,\.|\s[.,;]| {2}|“”|: *$/;
    const lines = views.flatMap(({ view }) => asText(view).split('\n'));
    expect(lines.filter((line) => broken.test(line))).toEqual([]);
  });
});

function faults(views: readonly Named[], find: (view: Named['view']) => readonly string[]) {
  return views.flatMap(({ name, view }) => find(view).map((fault) => `${name}: ${fault}`));
}

function never(): never {
  throw new Error('no state');
}
