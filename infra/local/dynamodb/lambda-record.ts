import type { _Record as StreamRecord } from '@aws-sdk/client-dynamodb-streams';
import type { StreamRecord as Change, DynamoDBRecord } from 'aws-lambda';

/** A record as Lambda hands it over: times in seconds. Our keys and images hold no binary values. */
export function lambdaRecord(record: StreamRecord, arn: string): DynamoDBRecord {
  const { ApproximateCreationDateTime: created, Keys, NewImage, ...rest } = record.dynamodb ?? {};
  return {
    eventID: record.eventID,
    eventName: record.eventName,
    eventVersion: record.eventVersion,
    eventSource: record.eventSource,
    eventSourceARN: arn,
    awsRegion: record.awsRegion,
    dynamodb: {
      Keys,
      NewImage,
      ApproximateCreationDateTime: created && Math.floor(created.getTime() / 1000),
      SequenceNumber: rest.SequenceNumber,
      SizeBytes: rest.SizeBytes,
      StreamViewType: rest.StreamViewType,
    } as Change,
  } as DynamoDBRecord;
}
