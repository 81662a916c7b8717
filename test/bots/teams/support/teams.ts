import type { Desk } from '#bots/desk/desk.ts';
import { TeamsAdapter } from '#bots/teams/adapter.ts';
import { type Answered, type Posted, teamsFront } from '#bots/teams/front.ts';
import type { TeamsSettings } from '#bots/teams/teams-settings.ts';
import { memoryReferences } from '#test/support/memory-references.ts';

/** One machine: no app id, so no authentication. */
export const open: TeamsSettings = {
  TEAMS_APP_ID: '',
  TEAMS_APP_PASSWORD: '',
  TEAMS_TENANT_ID: '',
  TEAMS_OPENID_METADATA_URL: undefined,
};

/** The Teams front with a desk, and nonces that count: n-1, n-2 … */
export function teams(desk: Desk, settings: TeamsSettings = open) {
  const references = memoryReferences();
  let drawn = 0;
  const nonce = () => {
    drawn += 1;
    return `n-${drawn}`;
  };
  const front = teamsFront(new TeamsAdapter(settings), { desk, references, nonce });
  return {
    references,
    front,
    post: (body: unknown, authorization?: string) => front(posted(body, authorization)),
  };
}

function posted(body: unknown, authorization?: string): Posted {
  return {
    headers: { 'content-type': 'application/json', ...(authorization && { authorization }) },
    body: JSON.stringify(body),
    isBase64Encoded: false,
  };
}

export function bodyOf(answer: Answered): Record<string, unknown> {
  return JSON.parse(answer.body ?? '{}') as Record<string, unknown>;
}
