import { SchedulerClient } from '@aws-sdk/client-scheduler';
import { type Connection, clientConfig } from './connection.ts';

export function schedulerClient(connection: Connection): SchedulerClient {
  return new SchedulerClient(clientConfig(connection));
}
