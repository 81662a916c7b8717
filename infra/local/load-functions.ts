import type { Environment } from '#shared/settings.ts';

/** The handlers that AWS will call, started cold with these settings; once a process, as on AWS. */
export async function loadFunctions(settings: Environment) {
  Object.assign(process.env, settings);
  const [slack, teams, pages, health, effects, deliveries, deadlines, daily] = await Promise.all([
    import('#functions/slack.ts'),
    import('#functions/teams.ts'),
    import('#functions/pages.ts'),
    import('#functions/health.ts'),
    import('#functions/effects.ts'),
    import('#functions/deliveries.ts'),
    import('#functions/deadlines.ts'),
    import('#functions/daily.ts'),
  ]);
  return {
    fronts: new Map([
      ['POST /slack/events', slack.handler],
      ['POST /api/messages', teams.handler],
      ['GET /pages/{proxy+}', pages.handler],
      ['HEAD /pages/{proxy+}', pages.handler],
      ['GET /healthz', health.handler],
    ]),
    effects: effects.handler,
    woken: {
      deliveries: deliveries.handler,
      deadlines: deadlines.handler,
      daily: daily.handler,
    },
  };
}

export type Functions = Awaited<ReturnType<typeof loadFunctions>>;
