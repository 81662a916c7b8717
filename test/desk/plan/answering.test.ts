import { describe, expect, it } from 'vitest';
import { statusOf } from '#shared/transition/status.ts';
import { deputy, lead, owner, settingUp, stranger } from '#test/shared/transition/planned.ts';
import { milestone } from '#test/shared/transition/written.ts';
import { formIn, wordsOf } from '#test/support/at-the-desk.ts';
import { planningDesk } from '#test/support/planning-desk.ts';

const halfTime = '2026-08-17T09:00:00.000Z';
const twoWeeksBefore = '2026-09-16T09:00:00.000Z';

const two = settingUp(
  { milestones: [milestone(), milestone({ id: 'checks', output: 'Start the checks' })] },
  { keepers: { draft: { owner, deputy }, checks: { owner, deputy: null } } },
);

describe('milestones are answered one by one', () => {
  it('the next one follows in the same place, until no more is wanted', async () => {
    const desk = await planningDesk({ setting: two });
    const first = await desk.press(owner, 'next-milestone');
    if (first.kind !== 'ask' || first.view.kind !== 'notice') throw new Error('no question');
    expect(first.view.lines).toEqual([
      'Draft how partners work together.',
      'No word yet ⚪.',
      'Proof: The draft.',
      'Are you on course to do this by 30 September?',
      '1 more comes after this one.',
    ]);
    expect(first.view.buttons.map(({ label }) => label)).toEqual([
      'On track',
      'At risk',
      'Done',
      'More choices',
    ]);
    const [onTrack] = first.view.buttons;
    const second = await desk.press(owner, 'on-track', { about: onTrack?.about ?? {} });
    if (second.kind !== 'done') throw new Error(wordsOf(second));
    expect(second.receipt.lines.slice(0, 2)).toEqual([
      'Noted: On track ✅. “Draft how partners work together”',
      'Start the checks.',
    ]);
    const [, atRisk] = second.receipt.buttons;
    const form = formIn(await desk.press(owner, 'at-risk', { about: atRisk?.about ?? {} }));
    expect(form.fields.map(({ label }) => label)).toEqual([
      'What is in the way, and who could help?',
    ]);
    const last = await desk.press(owner, 'at-risk', {
      about: form.about,
      values: { line: 'Two people left.' },
    });
    expect(wordsOf(last)).toContain('No milestone waits for a word from you now.');
    const plan = await desk.plan();
    expect(Object.values(plan.milestones).map(statusOf)).toEqual(['on track', 'at risk']);
  });

  it('an empty box comes back with what is wrong, and with what was typed', async () => {
    const desk = await planningDesk();
    expect(await desk.sends(owner, 'at-risk', { line: ' ' })).toBe('Please write something here.');
    const line = 'The patient Mr Example complained.';
    const again = formIn(await desk.press(owner, 'at-risk', { values: { line } }));
    expect(again.fields.map(({ id }) => id)).toEqual(['line', 'aboutNoOne']);
    expect(again.fields[0]?.value).toBe(line);
    expect(await desk.sends(owner, 'at-risk', { line, aboutNoOne: ['no'] })).toContain('Noted');
  });

  it('done without a link has its proof to come; a link can follow', async () => {
    const desk = await planningDesk();
    expect(await desk.sends(owner, 'milestone-done', {})).toContain('Done, proof to come');
    expect(await desk.sends(owner, 'give-proof', { proof: 'in my drawer' })).toContain('https://');
    expect(await desk.sends(owner, 'give-proof', { proof: 'https://example.org/draft' })).toContain(
      'The proof is noted.',
    );
    expect(statusOf((await desk.plan()).milestones['draft'] ?? never())).toBe('done');
  });

  it('pressed twice is noted once', async () => {
    const desk = await planningDesk();
    const twice = { commandId: 'the same' };
    const both = [
      await desk.says(owner, 'on-track', twice),
      await desk.says(owner, 'on-track', twice),
      await desk.says(owner, 'on-track'),
    ];
    expect(new Set(both).size).toBe(1);
    expect((await desk.events()).map(({ type }) => type)).toEqual([
      'PlanSetUp',
      'MilestoneAnswered',
    ]);
  });

  it('other words in the same sending of a form are not taken for those on record', async () => {
    const desk = await planningDesk();
    const once = { commandId: 'form', values: { line: 'Two people left.' } };
    await desk.press(owner, 'at-risk', once);
    const other = await desk.says(owner, 'at-risk', { ...once, values: { line: 'Nobody left.' } });
    expect(other).toContain('You sent this form before');
  });

  it('two at once are both noted', async () => {
    const desk = await planningDesk({ setting: two });
    const about = (id: string) => ({ about: { ics: 'ics', plan: 'example', milestone: id } });
    await Promise.all([
      desk.press(owner, 'on-track', about('draft')),
      desk.press(lead, 'on-track', about('checks')),
    ]);
    const plan = await desk.plan();
    expect(Object.values(plan.milestones).map(statusOf)).toEqual(['on track', 'on track']);
  });

  it('nobody else speaks of them', async () => {
    const desk = await planningDesk();
    for (const act of ['on-track', 'at-risk', 'hand-over'] as const) {
      expect(await desk.says(stranger, act)).toBe(
        'Only those who look after it can do this: Ola Owner, Di Deputy or Lee Lead.',
      );
    }
    const reply = await desk.press(stranger, 'open-milestone');
    expect(JSON.stringify(reply)).toContain('Only those who look after it');
    expect(JSON.stringify(reply)).not.toContain('"act":"on-track"');
  });
});

describe('nothing has changed', () => {
  const asAtRisk = async () => {
    const desk = await planningDesk({ setting: two });
    await desk.sends(owner, 'at-risk', { line: 'Two people left.' });
    return desk;
  };

  it('repeats the last answer where there is one, and goes on with the others', async () => {
    const desk = await asAtRisk();
    await desk.comesTo(halfTime);
    const reply = await desk.says(owner, 'nothing-changed');
    expect(reply).toContain('Noted: nothing has changed on 1 milestone.');
    expect(reply).toContain('Start the checks.');
  });

  it('at risk twice running wants a fresh line', async () => {
    const desk = await asAtRisk();
    await desk.says(owner, 'on-track', {
      about: { ics: 'ics', plan: 'example', milestone: 'checks' },
    });
    await desk.comesTo(halfTime);
    await desk.press(owner, 'nothing-changed');
    await desk.comesTo(twoWeeksBefore);
    const reply = await desk.press(owner, 'nothing-changed');
    expect(wordsOf(reply)).toContain('Noted: nothing has changed on 1 milestone.');
    const again = await desk.press(owner, 'nothing-changed');
    expect(wordsOf(again)).toContain('Please say in fresh words what is in the way.');
    expect(JSON.stringify(again)).toContain('next-milestone');
  });

  it('where there was no word yet says so', async () => {
    const desk = await planningDesk();
    expect(await desk.says(deputy, 'nothing-changed')).toBe(
      'There is no earlier word to repeat on “Draft how partners work together”. Please say how it stands.',
    );
  });
});

function never(): never {
  throw new Error('there is none');
}
