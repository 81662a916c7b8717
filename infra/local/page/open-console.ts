import type { Handler } from '#infra/local/serve.ts';
import { openWorkspace } from '#infra/local/slack/workspace.ts';
import { workspaceRoutes } from '#infra/local/slack/workspace-routes.ts';
import { installBot } from '#infra/local/teams/install-bot.ts';
import { openTenant } from '#infra/local/teams/tenant.ts';
import { tenantRoutes } from '#infra/local/teams/tenant-routes.ts';
import { bundleConsole } from './bundle-console.ts';
import type { ConsoleOptions } from './console-options.ts';
import { consoleRoutes } from './console-routes.ts';

export interface LocalConsole {
  /** Undefined for what belongs to neither platform nor the page. */
  readonly handle: Handler;
  /** To be called once the bots answer: Teams tells its bot where it may write. */
  greet(): Promise<void>;
}

/** The built-in Slack workspace, the built-in Teams tenant, and the page that shows both. */
export async function openConsole(options: ConsoleOptions): Promise<LocalConsole> {
  const workspace = openWorkspace(options);
  const tenant = openTenant(options);
  const routes: readonly Handler[] = [
    workspaceRoutes(workspace),
    tenantRoutes(tenant),
    consoleRoutes({ options, workspace, tenant }, await bundleConsole()),
  ];
  return {
    async handle(request) {
      for (const route of routes) {
        const response = await route(request);
        if (response) return response;
      }
      return undefined;
    },
    greet: () => installBot(tenant),
  };
}
