import type { Account } from '#shared/directory/account.ts';

interface Pressed {
  readonly user: { readonly id: string; readonly team_id?: string };
  readonly team: { readonly id: string } | null;
}

/** Who pressed: in a shared channel the person's own workspace, which need not be the app's. */
export function accountOf({ user, team }: Pressed): Account {
  return { platform: 'slack', team: user.team_id ?? team?.id ?? '', user: user.id };
}
