import * as z from 'zod';
import { duration } from './duration.ts';
import { day } from './text.ts';
import { who } from './who.ts';

const late = z
  .strictObject({
    within: duration.describe('How near the end it has to happen.'),
    extendedBy: duration.describe('How much later the end is then. Once.'),
  })
  .describe('More time for something that happens near the end.')
  .meta({ id: 'moreTime' });

export type Late = z.infer<typeof late>;

export const window = z
  .strictObject({
    notice: duration
      .optional()
      .describe(
        'Notice before the meeting at which it is taken. A meeting sooner than this is refused.',
      ),
    open: duration
      .optional()
      .describe(
        'The shortest time for answers: the last day for answers is no sooner, and agreement is not recorded before.',
      ),
    vote: duration
      .optional()
      .describe('The shortest time a vote stays open, unless everyone has voted.'),
    extension: duration
      .optional()
      .describe('How much more time the person presiding may give, once. Without it, none.'),
    pause: duration
      .optional()
      .describe(
        'How much later the answers close, once, when a member says that they need more time or facts. Without it, nothing changes by that.',
      ),
    lateQuorum: late
      .optional()
      .describe('More time where enough people are there only near the end.'),
    lateChange: late
      .optional()
      .describe(
        'More time where an answer or a vote turns the result near the end. A vote that is hidden until the vote closes gives none: more time would show how it was given.',
      ),
    closed: z
      .array(day)
      .max(1000)
      .default([])
      .describe('Further days that are no working days for this body.'),
    veto: z
      .strictObject({
        for: duration.describe('How long after the result.'),
        by: who
          .default({})
          .describe('Which seats may veto; otherwise every seat, voices without a vote too.'),
        atLeast: z.int().min(1).max(1000).default(1).describe('How many of them it takes.'),
      })
      .describe('A time for a veto.')
      .meta({ id: 'veto' })
      .optional()
      .describe(
        'A time after the result in which it can be vetoed; until it is over the result has no effect.',
      ),
  })
  .describe('Times.')
  .meta({ id: 'window' });
export type Window = z.infer<typeof window>;

export const silence = z
  .union([
    z.literal('is not consent'),
    z.strictObject({
      adoptedAfter: duration.describe('The shortest time that is announced for objections.'),
      delivery: z
        .enum(['seen', 'sent'])
        .default('seen')
        .describe(
          'When a member who said nothing counts as reached. `seen`: once they have pressed "Seen" on these words. `sent`: once the words were sent.',
        ),
    }),
  ])
  .describe(
    'What saying nothing means. `is not consent`: nothing. Or a silence procedure, which adopts the proposal when its time is over, unless anyone objected or asked for a change. Meant for named kinds of decision only.',
  )
  .meta({ id: 'silence' });
export type Silence = z.infer<typeof silence>;
