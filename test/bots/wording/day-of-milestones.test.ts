import { describe, expect, it } from 'vitest';
import { dayView } from '#bots/views/day.ts';
import type { NoticeView } from '#bots/views/view.ts';
import {
  deputy,
  lead,
  owner,
  type Planned,
  plan,
  stranger,
} from '#test/shared/transition/planned.ts';
import { milestone } from '#test/shared/transition/written.ts';
import { planStates, shownTo } from '#test/support/plan-states.ts';
import { dayPlanOf } from '#test/support/plan-views.ts';
import { play } from '#test/support/play.ts';

const august = '2026-08-12T09:00:00.000Z';
const twoWeeks = '2026-09-16T09:00:00.000Z';
const { decision } = play();

const three = plan(
  {
    milestones: [
      milestone({ output: 'Draft how the board and its partners will work together' }),
      milestone({ id: 'checks', output: 'Start checks on staff, contracts and money' }),
      milestone({ id: 'support', output: 'Support the people whose jobs may change' }),
      milestone({ id: 'plans', output: 'Bring the plans together' }),
    ],
  },
  {
    keepers: {
      draft: { owner, deputy },
      checks: { owner, deputy: null },
      support: { owner, deputy: null },
    },
  },
)
  .when(
    owner,
    {
      type: 'AnswerMilestone',
      milestone: 'draft',
      word: 'at risk',
      line: 'Two people left.',
      proof: '',
    },
    august,
  )
  .when(
    owner,
    {
      type: 'BeginWait',
      milestone: 'draft',
      for: { is: 'a decision', decision: decision.id },
      note: '',
    },
    august,
  )
  .when(
    owner,
    {
      type: 'AnswerMilestone',
      milestone: 'support',
      word: 'done',
      line: '',
      proof: 'https://example.org/support',
    },
    august,
  );

function message(person: string, planned: Planned, now: string): NoticeView {
  const shown = shownTo(person, { planned, now, decisions: [decision] });
  return dayView({ items: [], plans: [dayPlanOf(shown)], unchanged: 0 });
}

const labelsOf = ({ buttons }: NoticeView) => buttons.map(({ label }) => label);

describe('the message of the day about milestones', () => {
  it('asks an owner for a word on each, and shows what they wait for', () => {
    const view = message(owner, three, twoWeeks);
    expect(view.lines).toEqual([
      'An example. Quarter 2 ends on Wednesday 30 September. You look after 3 milestones. 2 need a word from you. It takes about a minute.',
      '1. Draft how the board and its partners will work together. At risk ⚠️, you said on 12 August. Due on 30 September.',
      'Waiting for: “Shall we pay for 20 home-from-hospital places this winter?” (ICS NHS board) It is asking for agreement until 4 December.',
      '2. Start checks on staff, contracts and money. No word yet ⚪. Due on 30 September.',
      '3. Support the people whose jobs may change. Done 🟢, proof given. Due on 30 September.',
      'Next message: 16 September, only about what is not done by then.',
    ]);
    expect(labelsOf(view)).toEqual([
      'Answer one by one',
      'Nothing has changed',
      'More choices',
      'When you write to me',
    ]);
  });

  it('shows the PMO lead the whole quarter two weeks before it ends, and asks of what nobody has', () => {
    const view = message(lead, three, twoWeeks);
    expect(view.lines.slice(0, 3)).toEqual([
      'An example. Quarter 2 ends on Wednesday 30 September. No one looks after 1 milestone yet, so I ask you. 1 needs a word from you. It takes about a minute.',
      '1. Bring the plans together. No word yet ⚪. Due on 30 September.',
      '4 milestones: 1 done, 1 at risk, 2 with no word.',
    ]);
    expect(labelsOf(view)).toContain('See who to ask');
  });

  it('asks the PMO lead what to do about one that is very late', () => {
    const state = planStates['very late, one'];
    const view = message(lead, state?.planned ?? three, state?.now ?? '');
    expect(view.lines).toContain(
      '1 milestone is late, and its owner has not replied. What would you like to do?',
    );
    expect(labelsOf(view).slice(0, 3)).toEqual([
      'Ask them myself',
      'Give it to someone else',
      'Tell the ICS lead',
    ]);
  });

  it('leads to each of several that are late', () => {
    const state = planStates['very late, several'];
    const view = message(lead, state?.planned ?? three, state?.now ?? '');
    expect(view.lines.join(' ')).toContain('milestones are late');
    expect(labelsOf(view)).toContain('See what is late');
  });

  it('goes on numbering after the decisions, whose buttons bear their numbers', () => {
    const item = { decision, waits: [], news: [{ kind: 'outcome' }], closing: false } as const;
    const shown = shownTo(owner, { planned: three, now: twoWeeks, decisions: [] });
    const view = dayView({ items: [item, item], plans: [dayPlanOf(shown)], unchanged: 0 });
    expect(view.lines.filter((line) => /^\d/.test(line)).map((line) => line.slice(0, 8))).toEqual([
      '2 things',
      '1. “Shal',
      '2. “Shal',
      '3. Draft',
      '4. Start',
      '5. Suppo',
    ]);
    expect(view.buttons.every(({ press }) => press === 'asks')).toBe(true);
  });

  it('tells what happened that concerns them', () => {
    const at = { milestone: 'checks' } as const;
    const happened = three
      .when(owner, { type: 'AskForDate', ...at, to: '2026-10-31', why: 'It grew.' })
      .when(lead, {
        type: 'MoveDate',
        ...at,
        to: '2026-10-31',
        decision: null,
        reason: 'So be it.',
      })
      .when(owner, { type: 'AskForDate', ...at, to: '2026-12-31', why: 'It grew again.' })
      .when(lead, { type: 'KeepDate', ...at, reason: 'We need it.' })
      .when(owner, { type: 'BeginWait', ...at, for: { is: 'legislation' }, note: '' })
      .when(lead, { type: 'EndWait', ...at, for: { is: 'legislation' }, note: '' })
      .when(lead, {
        type: 'TellOutcome',
        decision: decision.id,
        how: 'carried',
        effect: 'decided here',
      })
      .when(lead, { type: 'HandOver', milestone: 'plans', owner: stranger, deputy: owner })
      .when(lead, { type: 'TakeUp', ...at, how: 'tell the ICS lead' });
    const told = (person: string) => message(person, happened, august).lines.join(' ');
    const title = '“Start checks on staff, contracts and money”';
    expect(told(lead)).toContain(
      `A new date is asked for: 31 October 2026, for ${title}. The reason: “It grew.”`,
    );
    expect(told(owner)).toContain(
      `The date is now 31 October 2026, for ${title}. The reason: “So be it.”`,
    );
    expect(told(owner)).toContain(
      `The date stays as it is, for ${title}. The reason: “We need it.”`,
    );
    expect(told(owner)).toContain(`It waits no longer for the law: ${title}`);
    expect(told(owner)).toContain(
      'There is an outcome on “Shall we pay for 20 home-from-hospital places this winter?” It holds',
    );
    expect(told(owner)).toContain(
      'You stand in for whoever looks after “Bring the plans together”.',
    );
    expect(told(stranger)).toContain('You look after “Bring the plans together” from now on.');
    expect(told('the ICS lead')).toContain(
      `The PMO lead tells you that this is late: ${title}. No word yet ⚪.`,
    );
  });
});
