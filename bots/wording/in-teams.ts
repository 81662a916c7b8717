/** The few words that only Teams needs. */
export const inTeams = {
  name: 'Accord',
  readThePaper: (site: string) => `Read the paper (${site})`,
  /** Under a card from which words were cut to keep it small. */
  shortened: 'Some words are left out here. Press “More choices” to read everything.',
  /** The same under a list, a form or a notice, which may have no such button. */
  leftOut: 'Some words are left out here. The governance lead keeps the whole record.',
  help: 'I help a group reach agreement and keep the record. Press a button. You can also write “propose” to raise a proposal, or “milestones” to see yours.',
  propose: 'Press the button to raise a proposal. Your answers stay private until you send them.',
  milestones: 'Press the button to see your milestones. Only you will see them.',
  openForm: 'Press the button to open the form. Only you will see it.',
  needed: (label: string) => `Please fill in: ${label}`,
  done: 'Recorded',
  notDone: 'Not recorded',
  unknownButton:
    'This button is from an older card and no longer works. Nothing was recorded. Please open the newest card and try again.',
  unknownPerson:
    'Teams did not say who you are, so nothing was recorded. Sign in with your work account and try again. If that does not help, ask your governance lead.',
} as const;
