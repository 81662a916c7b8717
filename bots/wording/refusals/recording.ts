import { discarded } from '#bots/wording/drafts.ts';
import type { NotRecorded } from '#shared/record/not-recorded.ts';
import type { Said } from './said.ts';

type Recording =
  | 'NothingHere'
  | 'AlreadyOpened'
  | 'AlreadyClosed'
  | 'Busy'
  | 'AlreadySent'
  | 'DoorTaken';

export const recording: Said<Recording> = {
  NothingHere: () =>
    'There is nothing here to answer. Please open the card again from its channel.',
  AlreadyOpened: () =>
    'This proposal is already open, so nothing was changed. Please answer on its card.',
  AlreadyClosed: ({ status }) => over[status],
  Busy: notRecordedInWords,
  AlreadySent: notRecordedInWords,
  DoorTaken: notRecordedInWords,
};

/** The record did not take it, whatever it was about. */
export function notRecordedInWords({ code }: NotRecorded): string {
  return notRecorded[code];
}

const notRecorded: { readonly [Code in NotRecorded['code']]: string } = {
  Busy: 'Many people are answering now, and yours did not get through. Please send it again in a few seconds.',
  AlreadySent:
    'You sent this form before, with other words. What you wrote now is not recorded yet. Please send it again if you mean it.',
  DoorTaken:
    'That account is in use at another health and care system. The governance lead there can free it.',
};

const over = {
  closed:
    'This is closed, so nothing was counted. The result stands on the card. Any member can raise it again.',
  withdrawn:
    'The proposer has taken this proposal back, so nothing was counted. Any member can raise it again.',
  provisional:
    'This has its result and only waits to become final, so nothing was counted. The card says what it waits for. The governance lead can help.',
  discarded,
} as const;
