import type { Fault } from '#shared/forum/lint/fault.ts';
import type { Finding } from '#shared/forum/lint/finding.ts';
import type { Period } from '#shared/forum/seat.ts';
import { dayMonthAndYear } from './dates.ts';
import { chairInWords } from './findings/chair.ts';
import { courseInWords } from './findings/course.ts';
import { guardingInWords } from './findings/guarding.ts';
import { idleInWords } from './findings/idle.ts';
import { namesInWords } from './findings/names.ts';
import type { Nearest } from './findings/nearest.ts';
import { outcomeInWords } from './findings/outcome.ts';
import { quorumInWords } from './findings/quorum.ts';
import { seatsInWords } from './findings/seats.ts';
import { tableInWords } from './findings/table.ts';
import { testsInWords } from './findings/tests.ts';
import { count, quoted, sentence } from './language.ts';

/** What is wrong, what follows from it and what to do; first for what, and when, it holds. */
export function findingInWords(finding: Finding, nearest: Nearest): string {
  const { kind, during } = finding;
  const apart = [
    ...(during === null ? [] : [timeInWords(during)]),
    ...(kind === null ? [] : [`for the kind of decision ${quoted(kind)}`]),
  ].join(', ');
  const words = faultInWords(finding, nearest).join(' ');
  return apart === '' ? words : `${sentence(apart)}: ${words}`;
}

/** The line after the findings: whether the file can be used. */
export function verdictInWords(
  name: string,
  findings: readonly Pick<Finding, 'severity'>[],
): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  const toRead = count(warnings, 'warning', 'warnings');
  if (errors > 0) {
    const also = warnings === 0 ? '' : ` and ${toRead}`;
    return `${quoted(name)} cannot work as it stands: ${count(errors, 'error', 'errors')}${also}.`;
  }
  return warnings === 0
    ? `${quoted(name)} can be used. Nothing was found against it.`
    : `${quoted(name)} can be used. Read ${toRead} first.`;
}

function timeInWords({ from, until }: Period): string {
  const first = from === undefined ? '' : `from ${dayMonthAndYear(from)}`;
  const last = until === undefined ? '' : `until ${dayMonthAndYear(until)}`;
  return [first, last].filter((part) => part !== '').join(' ');
}

function faultInWords(fault: Fault, nearest: Nearest): readonly string[] {
  switch (fault.code) {
    case 'UnknownName':
      return namesInWords(fault, nearest);
    case 'NoSeats':
    case 'NobodyVotes':
    case 'EndsBeforeItBegins':
    case 'TwoSeats':
    case 'SubstituteHasOwnSeat':
    case 'VotesNowhere':
    case 'VotesNotHere':
      return seatsInWords(fault);
    case 'QuorumNeverMet':
    case 'QuorumNeverMetAt':
    case 'QuorumLostByOne':
    case 'ConditionOutsideBase':
    case 'NeverAllAnswer':
      return quorumInWords(fault);
    case 'TestNeverPassed':
    case 'TestAlwaysPassed':
    case 'WeightsAllAlike':
    case 'WeightsUnused':
    case 'GroupsOverlap':
    case 'InNoGroup':
    case 'WeighsNothing':
    case 'AbstentionHelps':
      return testsInWords(fault);
    case 'NobodyPresides':
    case 'NoSecondVote':
    case 'CastingVoteCountsNowhere':
    case 'OnlyOnePresides':
    case 'CastingVoteLost':
    case 'ChairHasNoVote':
      return chairInWords(fault);
    case 'NobodyGuards':
    case 'ChairGuards':
      return guardingInWords(fault);
    case 'MissingFromTable':
    case 'TooManyAtTable':
    case 'Unheard':
    case 'AsksForMoreThanItAllows':
      return tableInWords(fault);
    case 'NeverApplies':
    case 'NeedsItself':
    case 'NeededTwice':
    case 'RatifiesNothing':
      return outcomeInWords(fault);
    case 'NoStepBeforeVote':
    case 'DeterminesAtOnce':
    case 'DeterminesInsteadOfVote':
    case 'SilenceForAll':
    case 'SilenceInsteadOfVote':
    case 'SilenceInsteadOfEveryone':
    case 'KindsLeftOut':
    case 'StepTwice':
    case 'NoPrinciplesListed':
    case 'NotUnderTheDuty':
    case 'StepWaitsForOthers':
    case 'StepInTheWay':
    case 'TimeBoxWaits':
      return courseInWords(fault);
    case 'KindChangesNothing':
    case 'ProxiesWithoutVote':
    case 'DeputiesForNobody':
    case 'SubstitutesDoNothing':
    case 'DeputiesDoNothing':
    case 'CoverSheetAsksNothing':
    case 'BeginsNowhere':
    case 'RequiredTooLate':
      return idleInWords(fault);
  }
}
