/** The few words that only Slack needs. */
export const inSlack = {
  name: 'Accord',
  close: 'Close',
  moreChoices: 'More choices',
  readThePaper: 'Read the paper',
  /** Under a list too long for one window. */
  leftOut: 'Some words are left out here. The governance lead keeps the whole record.',
  /** Brought later, when Slack did not open the form or list in time. */
  notOpened:
    'Slack did not open the form in time. Nothing was recorded. Please press the button again.',
  /** Instead of links that Slack did not show in time. */
  linksNotShown:
    'Slack did not show your links in time. Please press the button again for new ones.',
} as const;
