import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { stringify } from 'yaml';

const tenant = '6f0ac0d0-0000-4000-8000-000000000001';

/** An Entra id that ends with this number. */
export function entra(number: number): string {
  return `6f0ac0d0-0000-4000-9000-${String(number).padStart(12, '0')}`;
}

/** A small ICS as a file writes it, with one board and its audit committee. */
export function riverside(ics = 'riverside') {
  return {
    ics,
    slackTeam: `T${ics.toUpperCase()}`,
    teamsTenant: tenant,
    organisations: { trust: { name: 'Riverside NHS Trust', group: 'Hospitals' } } as Group,
    people: {
      ann: { name: 'Ann Smith', accounts: { slack: { user: 'U1' } } },
      bob: { name: 'Bob Jones', accounts: { slack: { user: 'U2' } } },
      cat: { name: 'Cat Lee', accounts: { slack: { user: 'U3' } } },
      dan: { name: 'Dan Roe', accounts: {} },
    } as Group,
    forums: {
      board: {
        name: 'Riverside board',
        constitution: 'rules.yaml',
        governanceLead: 'cat',
        places: { slack: { channel: 'C1' } },
        meetings: ['2026-12-10', '2027-01-14'],
        seats: {
          chair: { heldBy: 'ann' },
          'medical-director': { heldBy: 'bob' },
          partner: { vacant: true },
        },
      },
      audit: {
        constitution: 'rules.yaml',
        name: 'Audit committee',
        noun: 'committee',
        parent: 'board',
        governanceLead: 'cat',
        places: { slack: { channel: 'C2' } },
        withoutSeats: ['medical-director', 'partner'],
        seats: { chair: { heldBy: 'dan', name: 'Audit chair' } },
      },
    } as Group,
  };
}

export type Group = Record<string, Record<string, unknown>>;
export type IcsWritten = ReturnType<typeof riverside>;

export const rules = {
  name: 'Riverside rules',
  noun: 'board',
  seats: {
    chair: { name: 'Chair', classes: ['chair'] },
    'medical-director': { name: 'Medical director', classes: ['clinical'] },
    partner: { name: 'Partner member' },
  },
  quorum: { moreThan: '1/2', of: 'all seats' },
  vote: { carriedWhen: [{ moreThan: '1/2', of: 'votes cast' }], tie: 'casting vote' },
};

/** These files, in a folder that is gone after the test. */
export function folderWith(files: Readonly<Record<string, unknown>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'accord-ics-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries({ 'rules.yaml': rules, ...files })) {
    writeFileSync(
      join(folder, name),
      typeof content === 'string' ? content : stringify(content, { aliasDuplicateObjects: false }),
    );
  }
  return folder;
}

/** The ICS with something else about one forum. */
export function withForum<Ics extends { readonly forums: Group }>(
  ics: Ics,
  forum: string,
  changes: Record<string, unknown>,
): Ics {
  return { ...ics, forums: { ...ics.forums, [forum]: { ...ics.forums[forum], ...changes } } };
}
