import * as z from 'zod/mini';
import { jsonOf } from '#infra/json-of.ts';
import { readJson } from '#infra/local/read-body.ts';
import { instantAt } from '#shared/time.ts';
import { type Kept, type ScheduleBook, scheduleTargets } from './schedule-book.ts';

const create = z.object({
  GroupName: z._default(z.string(), 'default'),
  ScheduleExpression: z.string().check(z.regex(/^at\(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\)$/)),
  ScheduleExpressionTimezone: z.optional(z.literal('UTC')),
  ActionAfterCompletion: z.literal('DELETE'),
  FlexibleTimeWindow: z.object({ Mode: z.literal('OFF') }),
  Target: z.object({
    Arn: z.string().check(z.regex(/(^|[:/])(deadlines|deliveries|daily)$/)),
    RoleArn: z.string(),
    Input: z.string(),
  }),
});

/**
 * Answers as much of EventBridge Scheduler's API as Accord uses: one-time schedules in UTC that remove
 * themselves. The last word of the target's ARN names the function.
 */
export async function answerSchedules(request: Request, book: ScheduleBook): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url);
  const name = /^\/schedules\/([0-9A-Za-z_.-]{1,64})$/.exec(pathname)?.[1];
  if (name === undefined) return fault(400, 'ValidationException');
  if (request.method === 'POST') return created(name, await readJson(request), book);
  if (request.method !== 'DELETE') return fault(400, 'ValidationException');
  const group = searchParams.get('groupName') ?? 'default';
  return (await book.remove({ group, name }))
    ? Response.json({})
    : fault(404, 'ResourceNotFoundException');
}

async function created(name: string, body: unknown, book: ScheduleBook): Promise<Response> {
  const asked = create.safeParse(body);
  const schedule = asked.success ? scheduleOf(name, asked.data) : undefined;
  if (!schedule) return fault(400, 'ValidationException');
  if (!(await book.add(schedule))) return fault(409, 'ConflictException');
  return Response.json({ ScheduleArn: `arn:local:scheduler:${schedule.group}/${name}` });
}

function scheduleOf(name: string, asked: z.infer<typeof create>): Kept | undefined {
  const at = Date.parse(`${asked.ScheduleExpression.slice(3, -1)}Z`);
  const input = jsonOf(asked.Target.Input);
  if (Number.isNaN(at) || input === undefined) return undefined;
  const target = scheduleTargets.find((each) => asked.Target.Arn.endsWith(each));
  if (target === undefined) return undefined;
  return { group: asked.GroupName, name, at: instantAt(at), target, input };
}

function fault(status: number, type: string): Response {
  return Response.json({ Message: type }, { status, headers: { 'x-amzn-errortype': type } });
}
