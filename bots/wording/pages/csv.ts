/** The head of each column of the table that can be downloaded. */
export const csvColumns = {
  number: 'No.',
  id: 'Id',
  quarter: 'Quarter',
  milestone: 'Milestone',
  status: 'Status',
  due: 'Due',
  baseline: 'Due at first',
  late: 'Late',
  owner: 'Looked after by',
  deputy: 'Stands in',
  role: 'Role',
  said: 'Last word',
  saidBy: 'Said by',
  saidOn: 'Said on',
  proof: 'Proof',
  waits: 'Waiting for',
  parts: 'Parts',
  region: 'Region',
  dateAsked: 'New date asked for',
  moved: 'Since last quarter',
} as const;

export const yes = 'yes';
