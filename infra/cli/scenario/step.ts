import * as z from 'zod';
import * as answering from './acts-of-answering.ts';
import * as drafting from './acts-of-drafting.ts';
import * as ending from './acts-of-ending.ts';
import * as people from './acts-of-people.ts';
import * as course from './acts-of-the-course.ts';
import * as wording from './acts-of-wording.ts';
import { inBody } from './doing.ts';
import { expectation } from './expectation.ts';
import { moment } from './moment.ts';

const acts = [
  wording.propose,
  drafting.keepDraft,
  drafting.putForward,
  drafting.showDraft,
  drafting.voiceOnDraft,
  drafting.discardDraft,
  drafting.openProposal,
  drafting.sendBack,
  drafting.fillCoverSheet,
  wording.suggestWords,
  wording.postNewVersion,
  wording.correctWords,
  wording.challengeCorrection,
  wording.withdrawProposal,
  answering.agree,
  answering.agreeWithConcern,
  answering.abstain,
  answering.object,
  answering.takeBackAnswer,
  answering.replyToObjection,
  answering.restateObjection,
  answering.confirmRestating,
  answering.correctRestating,
  answering.withdrawObjection,
  answering.sayWhatIsMissing,
  answering.confirmSeen,
  answering.recordFor,
  answering.askQuestion,
  answering.answerQuestion,
  answering.giveView,
  answering.needTime,
  people.markPresent,
  people.chooseToPreside,
  people.changeHolders,
  people.nominateDeputy,
  people.allowDeputy,
  people.giveProxy,
  people.takeBackStandIn,
  people.declareInterest,
  people.adviseOnInterest,
  people.handleInterest,
  course.giveMoreTime,
  course.startSteps,
  course.addView,
  course.recordStep,
  course.fillAims,
  course.getHelp,
  course.openVote,
  course.vote,
  course.closeVote,
  course.giveCastingVote,
  ending.recordAgreed,
  ending.recordNotAgreed,
  ending.takeToMeeting,
  ending.referElsewhere,
  ending.determine,
  ending.veto,
  ending.recordApproval,
  answering.answerProgramme,
  answering.liftStop,
  ending.stateDissent,
  ending.askToBeNamed,
  ending.confirmMinute,
] as const;
export type ActStep = z.infer<(typeof acts)[number]>;

const pause = z
  .strictObject({
    does: z.literal('wait').optional().describe('Nobody does anything; may be left out.'),
    in: inBody,
    at: moment.optional().describe('Until when time passes: yyyy-mm-dd hh:mm.'),
    note: z.string().max(5000).optional().describe('A sentence that is printed as it stands.'),
    expect: expectation
      .optional()
      .describe('How it must stand now; only what is given is compared.'),
  })
  .describe('A step without an act: time passes, something is noted or compared.');
export type Pause = z.infer<typeof pause>;

/** One thing that happens in a scenario. */
export const step = z
  .discriminatedUnion('does', [...acts, pause])
  .describe(
    'A step: `does` says what is done, in the order written. A step without `does` lets time pass, prints a note or compares.',
  )
  .meta({ id: 'stepOfScenario' });
export type Step = z.infer<typeof step>;
