import { sha256 } from '#shared/hash.ts';

/** What an address below `/pages/` asks for. */
export interface Asked {
  readonly token: string;
  readonly page: 'first' | 'board' | 'pack' | 'csv' | 'calendar';
  /** The plan as addresses name it; empty where none is named. */
  readonly plan: string;
  /** From the page that is asked for to where its token's pages begin. */
  readonly up: string;
}

const token = '[A-Za-z0-9_-]{22}';
const form = new RegExp(`^/pages/(?<token>${token})(?<rest>/.*)?$`);

/** Undefined where no page of ours has such an address. */
export function askedFor(path: string): Asked | undefined {
  const found = form.exec(path)?.groups;
  if (found === undefined) return undefined;
  const { token: secret = '', rest = '' } = found;
  const [plan = '', below, ...more] = rest.slice(1).split('/');
  const page = more.length > 0 ? undefined : pageOf(plan, below);
  const up = rest === '' ? `${secret}/` : below === undefined ? './' : '../';
  return page === undefined ? undefined : { token: secret, page, plan, up };
}

function pageOf(plan: string, below: string | undefined): Asked['page'] | undefined {
  if (below === undefined) {
    if (plan === '') return 'first';
    return plan === 'calendar.ics' ? 'calendar' : 'board';
  }
  if (plan === '') return undefined;
  if (below === 'pack') return 'pack';
  return below === 'pack.csv' ? 'csv' : undefined;
}

/** How addresses name a plan: by its id, or by a hash of one that an address cannot hold as it is. */
export function planInAddress(id: string): string {
  const isPlain = /^[A-Za-z0-9][\w-]*$/.test(id);
  return isPlain ? id : `~${sha256(id).slice(0, 20)}`;
}
