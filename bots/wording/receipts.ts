import type { Act } from '#shared/decision/command.ts';
import type { Opened } from '#shared/decision/decision.ts';
import { dayAndTime, whenItWas } from './dates.ts';
import { draftReceipts } from './drafts.ts';
import { hasEnded } from './ended.ts';
import { whoHandles } from './handlings.ts';
import { sentence } from './language.ts';
import { outcomeInWords } from './outcomes.ts';
import { markedLines } from './practice.ts';
import { programmesInWords } from './programmes.ts';
import { yourStepNeeds } from './step-needs.ts';
import { tieForTheChair } from './vote-in-words.ts';

const changeable = 'You can change this until it closes.';

/** What the person who acted reads, privately, once it stands on record. `at`: when it was recorded. */
export function receipt(act: Act['type'], decision: Opened, at: string): readonly string[] {
  return markedLines(decision.forum, stands(act, decision, at));
}

function stands(act: Act['type'], decision: Opened, at: string): string[] {
  const version = `version ${decision.versions.length}`;
  const when = whenItWas(at);
  switch (act) {
    case 'Propose':
      return [
        'Your proposal is open. You have not answered yet. Putting it forward does not count as agreeing.',
      ];
    case 'KeepDraft':
    case 'ShowDraft':
    case 'VoiceOnDraft':
    case 'DiscardDraft':
    case 'OpenProposal':
    case 'SendBack':
    case 'FillCoverSheet':
      return [draftReceipts[act]];
    case 'Agree':
      return [`You agreed to ${version} on ${when}. ${changeable}`];
    case 'AgreeWithConcern':
      return [`You agreed to ${version} with a concern on ${when}. ${changeable}`];
    case 'Abstain':
      return [
        `You abstained on ${version} on ${when}. You count as having answered, but not as agreeing. ${changeable}`,
      ];
    case 'Object':
      return [
        `You objected to ${version} on ${when}. Your objection stands until you take it back. ${changeable}`,
      ];
    case 'TakeBackAnswer':
      return ['Your answer is taken back. You can answer again until it closes.'];
    case 'ReplyToObjection':
      return [
        'Your reply stands beside the objection. The objection stands until its owner takes it back.',
      ];
    case 'RestateObjection':
      return [
        'It is on record beside the objection. Whoever objected is asked if it is what they meant. No one has to wait for that.',
      ];
    case 'ConfirmRestating':
      return ['It is on record that this is what you meant. Your objection stands as it was.'];
    case 'CorrectRestating':
      return ['Your words stand beside your objection, which stays as it was.'];
    case 'WithdrawObjection':
      return [
        `You took back your objection on ${when}. It stays on record as withdrawn. You have not answered ${version} yet.`,
      ];
    case 'SayWhatIsMissing':
      return [
        `What is missing in ${version} is on record, and the proposer is told. Your objection stands until you take it back.`,
      ];
    case 'SuggestWords':
      return [
        'Your words went to the proposer, who can put them into a new version. You are told if it takes them up.',
      ];
    case 'PostNewVersion':
      return [`${sentence(version)} is on the card. Everyone is asked again.`];
    case 'DeclareInterest':
      if (hasEnded(decision)) return [declaredAfterwards];
      return [`Your interest is on record. ${whoHandles(decision)}`];
    case 'AdviseOnInterest':
      return ['Your advice is on record. Whoever handles the interest reads it, and decides.'];
    case 'HandleInterest':
      return ['Recorded. The member will be told.'];
    case 'MarkPresent':
      return ['Recorded. Those marked as here can answer and vote.'];
    case 'ChooseToPreside':
      return ['Recorded. They are in the chair for this item.'];
    case 'ChangeHolders':
      return ['Recorded. What was said for this seat before stays on record. It counts no more.'];
    case 'NominateDeputy':
      return [byHolder(decision) ? namedAndAllowed : standingIn[act]];
    case 'AllowDeputy':
    case 'GiveProxy':
    case 'TakeBackStandIn':
      return [standingIn[act]];
    case 'ConfirmSeen':
      return [`You have seen ${version}. That is no answer. You can answer on the card.`];
    case 'GiveMoreTime':
      return ['There is more time now. The card says until when.'];
    case 'StartSteps':
      return ['The steps have started. The card shows the first one.'];
    case 'AddView':
      return ['Your view is on record for this step.'];
    case 'RecordStep':
      return ['The step is on record.'];
    case 'FillAims':
      return [
        'What you filled in is kept. You can change it until the step is finished.',
        yourStepNeeds(decision),
      ].filter((line) => line !== '');
    case 'GetHelp':
      return [
        'Recorded. The time for answers stands still. It goes on when you finish the step with a note on what came of it, or when that time is over.',
      ];
    case 'OpenVote':
      return ['The vote is open. You vote like everyone else. You can also end the vote.'];
    case 'Vote':
      return [`You voted on ${when}. You can change your vote until the vote closes.`];
    case 'CloseVote':
    case 'GiveCastingVote':
    case 'Determine':
    case 'RecordAgreed':
    case 'RecordNotAgreed':
    case 'TakeToMeeting':
    case 'ReferElsewhere':
    case 'Veto':
    case 'RecordApproval':
      return ending(decision);
    case 'CorrectWords':
      return [
        'The writing is corrected, and answers stay. Any member can say that it changes more.',
      ];
    case 'ChallengeCorrection':
      return ['Recorded. Everyone is asked again about these words.'];
    case 'RecordFor':
      return ['It is on record. The member is told, and can change it.'];
    case 'AskQuestion':
      return ['Your question is on record. The proposer is told. You can still answer.'];
    case 'AnswerQuestion':
      return ['Your answer stands beside the question. Whoever asked is told.'];
    case 'GiveView':
      return ['Your view is on record, shown by your role. It is not counted.'];
    case 'NeedTime':
      return [
        `It is on record, and the person in the chair is told. It is not an answer. The time for answers ends on ${dayAndTime(decision.answerBy)}.`,
      ];
    case 'AnswerProgramme':
      return ['Your answers are on record.', ...programmesInWords(decision)];
    case 'LiftStop':
      return ['It is on record, and lifts that stop.', ...programmesInWords(decision)];
    case 'StateDissent':
      return ['Your words go into the minutes as they stand, until the minutes are agreed.'];
    case 'AskToBeNamed':
      return ['The minutes will name you.'];
    case 'ConfirmMinute':
      return ['Recorded. Nothing is added to this minute any more.'];
    case 'WithdrawProposal':
      return ['Your proposal is taken back. It stays on record as withdrawn.'];
    case 'PassDeadline':
      return ['The time for answers has passed.'];
  }
}

const declaredAfterwards =
  'It is on record. The result stands. Whoever was in the chair and the governance lead are told.';

function ending(decision: Opened): string[] {
  if (hasEnded(decision)) return [outcomeInWords(decision)];
  return decision.status === 'tied' ? [`It is a tie. ${tieForTheChair(decision)}`] : ['Recorded.'];
}

function byHolder({ rules: { deputies } }: Opened): boolean {
  return deputies !== 'none' && deputies.allowedBy === 'the holder';
}

const namedAndAllowed = 'Recorded. They can act for you on this item. You can still act yourself.';

const standingIn = {
  NominateDeputy: 'Recorded. They can act once that is allowed. You can still act yourself.',
  AllowDeputy: 'Recorded, for this item only.',
  GiveProxy: 'Recorded. They can vote for you on this item. You can still vote yourself.',
  TakeBackStandIn: 'Recorded. They no longer act for you on this item.',
} as const;
