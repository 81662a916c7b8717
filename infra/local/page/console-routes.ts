import { readJson } from '#infra/local/read-body.ts';
import type { ConsoleBundle } from './bundle-console.ts';
import { consoleActs } from './console-acts.ts';
import type { ConsoleWorld } from './console-world.ts';
import { drawConsole } from './draw-console.ts';
import { listeners } from './listeners.ts';
import { liveEvents } from './live-events.ts';
import { isForThisMachine, isFromOwnPage } from './own-request.ts';

// The two card renderers write styles into the elements they draw.
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const guards = {
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

/** The page in the browser, what it reads, and what people do in it. */
export function consoleRoutes(world: ConsoleWorld, bundle: ConsoleBundle) {
  const { tell, listen } = listeners();
  world.workspace.listen(tell);
  world.tenant.listen(tell);

  const read = async (pathname: string, query: URLSearchParams): Promise<Response | undefined> => {
    if (pathname === '/console/events') return liveEvents(listen);
    if (pathname === '/console/state') return stateResponse(world, query);
    const file = bundle.get(pathname);
    return file && new Response(file.text, { headers: { ...guards, 'content-type': file.type } });
  };

  const write = async (pathname: string, request: Request): Promise<Response> => {
    if (!isFromOwnPage(request)) return new Response(null, { status: 403 });
    const act = consoleActs[pathname.slice('/console/'.length)];
    if (!act) return new Response(null, { status: 404 });
    const outcome = await act(world, await readJson(request));
    tell();
    return outcome ? Response.json(outcome) : new Response(null, { status: 400 });
  };

  return async (request: Request): Promise<Response | undefined> => {
    const { pathname, searchParams } = new URL(request.url);
    if (pathname !== '/' && !pathname.startsWith('/console/')) return undefined;
    if (!isForThisMachine(request)) return new Response(null, { status: 403 });
    if (request.method === 'POST') return write(pathname, request);
    return request.method === 'GET' ? read(pathname, searchParams) : undefined;
  };
}

async function stateResponse(world: ConsoleWorld, query: URLSearchParams): Promise<Response> {
  const looking = {
    forum: query.get('forum'),
    slack: query.get('slack'),
    teams: query.get('teams'),
  };
  const state = await drawConsole(world, looking);
  return state
    ? Response.json(state, { headers: { 'cache-control': 'no-store' } })
    : new Response(null, { status: 404 });
}
