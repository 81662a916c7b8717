/** Why a rule of the packs does not hold here, in the words that a reviewer reads. */
export const accepted = {
  itsOwnDeadLetters:
    'This queue is the last stop of others: an alarm stands on it, and people redrive it.',
  traces: 'X-Ray has no resources of its own: its two write actions take nothing but a star.',
  streams: 'Listing streams takes nothing but a star; reading names the stream.',
  mailIsNotKept: 'An alarm that a mailbox refuses still stands red on the dashboard.',
  oneGroup:
    'Appointments are named when they are made; the star stands inside the one group of this stage.',
  callersSign:
    'Slack signs every body, Teams sends a signed token, and the functions check both before they read; the health check answers everyone alike.',
  answersItsCaller:
    'Nothing calls this function asynchronously: its caller waits for the answer, or the stream keeps the record and puts it into a queue of its own.',
} as const;
