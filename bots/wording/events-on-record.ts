import type { Opened } from '#shared/decision/decision.ts';
import { spoken } from '#shared/decision/erased-words.ts';
import type { DecisionEvent, FactType } from '#shared/decision/event.ts';
import { whenOnRecord } from './dates.ts';
import { whyInPrivate } from './events/words.ts';
import { eventInWords } from './events.ts';

/** What the rest of the record does not say: it is told event by event. */
const apart: ReadonlySet<FactType> = new Set<FactType>([
  'CoverSheetFilled',
  'DraftKept',
  'DraftShown',
  'ConcernOnDraft',
  'DraftPutForward',
  'DraftSentBack',
  'ChosenToPreside',
  'HoldersChanged',
  'DeputyNominated',
  'DeputyAllowed',
  'ProxyGiven',
  'StandInTakenBack',
  'SeenConfirmed',
  'TimeExtended',
  'StepRanOut',
  'HelpRanOut',
  'Determined',
  'Referred',
  'ProgrammeAnswered',
  'StopLifted',
  'DissentStated',
  'NamingAsked',
  'MinuteConfirmed',
  'VetoGiven',
  'VetoTimePassed',
  'ApprovalRecorded',
  'OutcomeConfirmed',
  'OutcomeFell',
]);

/** Why it is private, then "4 December 2026 at 5pm: The chair gave more time, …", in order. */
export function whatElseHappened(decision: Opened, events: readonly DecisionEvent[]): string[] {
  return [
    ...events.flatMap((event) =>
      event.type === 'ProposalOpened' ? whyInPrivate(spoken(event)) : [],
    ),
    ...events
      .filter(({ type }) => apart.has(type))
      .map((event) => `${whenOnRecord(event.at)}: ${eventInWords(event, decision)}`),
  ].filter((line) => line !== '');
}
