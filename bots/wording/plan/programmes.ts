import type { Directory } from '#shared/directory/directory-decider.ts';

/** What an ICS carries out, and who can begin something new. */
export function programmesInWords(plans: Directory['plans'], maySetUp: boolean): string[] {
  return [
    ...(plans.length === 0 ? ['No programme is set up here yet.'] : []),
    ...plans.map(
      ({ name, isRunning }) => `${name}. ${isRunning ? 'It is running.' : 'It is over.'}`,
    ),
    ...(maySetUp ? [] : [onlyGovernanceLeads]),
  ];
}

export const onlyGovernanceLeads =
  'Only a governance lead can set up a programme. Please ask the governance lead of your board.';
