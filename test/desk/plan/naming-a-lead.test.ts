import { expect, it } from 'vitest';
import { deputy, owner, settingUp } from '#test/shared/transition/planned.ts';
import { governanceLead } from '#test/support/board.ts';
import { planningDesk } from '#test/support/planning-desk.ts';

it('a plan has its next PMO lead named by a governance lead, where the last one is there no more', async () => {
  const desk = await planningDesk({ setting: { ...settingUp(), pmoLead: 'the last lead' } });
  const acts = async (by: string) => (await desk.list(by, 'milestones')).can.map(({ act }) => act);
  expect(await acts(governanceLead)).toContain('change-leads');
  expect(await acts(owner)).not.toContain('change-leads');
  expect(await desk.says(owner, 'change-leads')).toContain('Only the PMO lead can do this');
  expect(await desk.sends(governanceLead, 'change-leads', { pmoLead: deputy })).toContain(
    'PMO lead: Di Deputy.',
  );
  expect((await desk.plan()).pmoLead).toBe(deputy);
  expect(await acts(governanceLead)).not.toContain('change-leads');
  expect(await desk.says(governanceLead, 'change-leads')).toContain('Only the PMO lead');
});
