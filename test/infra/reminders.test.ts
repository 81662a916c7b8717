import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { expect, it } from 'vitest';
import { liveStage } from './synthesised.ts';

/** The Teams secret of the stage ends on 1 November 2028. */
function remindersOn(today: string): readonly string[] {
  const { stateless } = liveStage(new App(), today);
  const found = Template.fromStack(stateless).findResources('AWS::Scheduler::Schedule');
  return Object.values(found).map(({ Properties }) => String(Properties.ScheduleExpression));
}

const [in60, in30, in7] = [
  'at(2028-09-02T09:00:00)',
  'at(2028-10-02T09:00:00)',
  'at(2028-10-25T09:00:00)',
];

it.each([
  ['2028-09-01', [in60, in30, in7]],
  ['2028-09-02', [in30, in7]],
  ['2028-10-24', [in7]],
  ['2028-10-30', []],
])('deployed on %s, only reminders that are still ahead are made', (today, ahead) => {
  expect(remindersOn(today).toSorted()).toEqual(ahead);
});
