import { count, quoted } from '#bots/wording/language.ts';
import type { CourseFault } from '#shared/forum/lint/fault.ts';

export function courseInWords(fault: CourseFault): string[] {
  switch (fault.code) {
    case 'NoStepBeforeVote':
      return [
        'A vote is the last resort, and no step is required before it.',
        'So it could be called at the first objection. Write a required step, or “when: always”.',
      ];
    case 'KindsLeftOut':
      return [
        `With so many seats, ${count(fault.left, 'kind of decision was', 'kinds of decision were')} not looked at.`,
        'Look at them in a file of their own.',
      ];
    case 'StepTwice':
      return [
        `Two steps are called ${quoted(fault.step)}.`,
        'One record would stand for both. Give each its own id.',
      ];
    case 'NoPrinciplesListed':
      return [
        `The step ${quoted(fault.step)} asks on which principles people differ, and the file lists none.`,
        'Write them under “principles”, or let the step take a note.',
      ];
    case 'NotUnderTheDuty':
      return [
        `The step ${quoted(fault.step)} asks for the triple aim sheet, and the file does not say that this body is under that duty.`,
        'If it is, write “duties: [triple aim]”. If it is not, let the step take a note.',
      ];
    case 'StepWaitsForOthers':
      return [
        `The step ${quoted(fault.step)} is required, is for someone outside (${fault.by}) and has no time box.`,
        'While they do nothing, nothing goes on. Give it a time box.',
      ];
    case 'StepInTheWay':
      return [
        `The step ${quoted(fault.step)} is not required, but stands before ${quoted(fault.other)}, which is.`,
        'Steps are taken in order, so it has to be recorded all the same.',
        'Put it last, give it a time box, or do without the order.',
      ];
    case 'TimeBoxWaits':
      return [
        `The time of the step ${quoted(fault.step)} begins only when ${quoted(fault.other)}, written before it, is over.`,
        'That one has no time box. Give it one, or write it later.',
      ];
    case 'DeterminesAtOnce':
      return [
        'The person in the chair may decide as soon as anyone objects.',
        'No step is required before. Write one if others should be heard first.',
      ];
    case 'DeterminesInsteadOfVote':
      return [
        'These rules always want a vote, and the person in the chair may decide without one.',
        'Choose one of the two.',
      ];
    case 'SilenceForAll':
      return [
        'Silence is taken for consent in every kind of decision.',
        'People who never saw a proposal would be bound by it.',
        'Write it in the kinds of decision that it is meant for.',
      ];
    case 'SilenceInsteadOfVote':
      return [
        'These rules always want a vote, and silence adopts without one.',
        'Choose one of the two.',
      ];
    case 'SilenceInsteadOfEveryone':
      return [
        'Agreement takes everyone’s word, and silence adopts without it.',
        'Choose one of the two.',
      ];
  }
}
