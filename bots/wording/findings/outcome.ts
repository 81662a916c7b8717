import { quoted, sentence } from '#bots/wording/language.ts';
import type { Idle, IdleBecause, OutcomeFault } from '#shared/forum/lint/fault.ts';

export function outcomeInWords(fault: OutcomeFault): string[] {
  switch (fault.code) {
    case 'NeverApplies':
      return [
        `${sentence(idle[fault.what])} never applies, because ${because[fault.because]}.`,
        'Take it out, or change what keeps it from applying.',
      ];
    case 'NeedsItself':
      return [
        `It needs ${quoted(fault.of)}, which is this body itself.`,
        'So it would wait for itself. Name the others only.',
      ];
    case 'NeededTwice':
      return [
        `${quoted(fault.of)} is named twice.`,
        'Its answer is recorded once. Name it once, or say which of its bodies is meant.',
      ];
    case 'RatifiesNothing':
      return [
        `${quoted(fault.of)} is to ratify what has no effect until then.`,
        'To ratify is to confirm what is in effect. Write “meanwhile: in effect”, or “approval”.',
      ];
  }
}

const idle: { readonly [What in Idle]: string } = {
  veto: 'the time for a veto',
  notice: 'the notice before a meeting',
  vote: 'the shortest time of a vote',
  alsoNeeds: 'what has to come before it is final',
  to: 'the name of whom it advises',
  'casting vote': 'the casting vote',
};

const because: { readonly [Reason in IdleBecause]: string } = {
  'it advises': 'the result is advice',
  'it decides': 'the result is a decision, not advice',
  'only a meeting decides': 'under these rules chat only prepares what a meeting decides',
  'never at a meeting': 'no decision is taken at a meeting or prepared for one',
  'there is no vote': 'these rules have no vote',
  'too few may': 'it takes more seats than there are to give one',
};
