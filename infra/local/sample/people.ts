import type { Account, Person } from '#shared/directory/account.ts';

/** The one Slack workspace and the one Teams tenant of a machine. */
export const slackTeam = 'T0ACCORD';
export const teamsTenant = '6f0ac0d0-0000-4000-8000-000000000001';

interface Role {
  readonly id: string;
  readonly name: string;
  readonly platform: 'slack' | 'teams';
}

const roles: readonly Role[] = [
  { id: 'chair', name: 'Chair', platform: 'slack' },
  { id: 'deputy-chair', name: 'Deputy chair', platform: 'teams' },
  { id: 'chief-executive', name: 'Chief executive', platform: 'slack' },
  { id: 'director-of-finance', name: 'Director of finance', platform: 'slack' },
  { id: 'medical-director', name: 'Medical director', platform: 'teams' },
  { id: 'director-of-nursing', name: 'Director of nursing', platform: 'slack' },
  { id: 'people-officer', name: 'Chief people officer', platform: 'slack' },
  { id: 'audit-chair', name: 'Audit committee chair', platform: 'teams' },
  { id: 'remuneration-chair', name: 'Remuneration committee chair', platform: 'slack' },
  { id: 'hospital-trust', name: 'NHS trust member', platform: 'slack' },
  { id: 'mental-health-trust', name: 'Mental health trust member', platform: 'teams' },
  { id: 'general-practice', name: 'General practice member', platform: 'teams' },
  { id: 'council', name: 'Council member', platform: 'teams' },
  { id: 'voluntary-sector', name: 'Voluntary sector member', platform: 'teams' },
  { id: 'public-health', name: 'Director of public health', platform: 'teams' },
  { id: 'district-council', name: 'District council member', platform: 'teams' },
  { id: 'place-director', name: 'Place director', platform: 'slack' },
  { id: 'governance-lead', name: 'Governance lead', platform: 'slack' },
];

/** The people of the sample ICS: roles as names, about half on each platform. */
export const people: readonly Person[] = roles.map((role, index) => ({
  id: role.id,
  name: role.name,
  accounts: [accountOf(role, index)],
}));

function accountOf({ platform }: Role, index: number): Account {
  const number = String(index + 1).padStart(3, '0');
  return platform === 'slack'
    ? { platform, team: slackTeam, user: `U0ROLE${number}` }
    : { platform, tenant: teamsTenant, user: `6f0ac0d0-0000-4000-9000-000000000${number}` };
}
