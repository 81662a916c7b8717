import { Match, Template } from 'aws-cdk-lib/assertions';
import { it } from 'vitest';
import { liveStage } from './synthesised.ts';

it('requests beyond the limit of the stage are counted, and the operators hear of them', () => {
  const template = Template.fromStack(liveStage().stateless);
  template.hasResourceProperties('AWS::Logs::MetricFilter', {
    FilterPattern: '{ $.status = "429" }',
    MetricTransformations: [Match.objectLike({ MetricName: 'TurnedAway', MetricValue: '1' })],
  });
  template.hasResourceProperties('AWS::CloudWatch::Alarm', {
    AlarmDescription: Match.stringLikeRegexp('too-many-requests'),
    Metrics: Match.arrayWith([
      Match.objectLike({
        MetricStat: Match.objectLike({ Metric: Match.objectLike({ MetricName: 'TurnedAway' }) }),
      }),
    ]),
  });
});
