import type { Act } from '#shared/decision/command.ts';
import { current, textHash } from '#shared/decision/words.ts';
import { draftActs } from './draft-acts-of.ts';
import { seatsNamed } from './named-people.ts';
import type { Now } from './now.ts';
import { proposalOf } from './proposal-of.ts';
import { saidAs } from './said-as.ts';
import type { ActStep } from './step.ts';

type Steps = { readonly [Does in ActStep['does']]: Extract<ActStep, { does: Does }> };
type Acting = { readonly [Does in keyof Steps]: (step: Steps[Does], now: Now) => Act };

const acts: Acting = {
  propose: proposalOf,
  ...draftActs,
  'suggest words': ({ suggestion }) => ({ type: 'SuggestWords', suggestion }),
  'post new version': newVersion,
  'withdraw proposal': () => ({ type: 'WithdrawProposal' }),
  agree: (step, now) => ({ type: 'Agree', version: versionOf(step, now) }),
  'agree with concern': (step, now) => ({
    type: 'AgreeWithConcern',
    version: versionOf(step, now),
    concern: step.concern,
  }),
  abstain: (step, now) => ({ type: 'Abstain', version: versionOf(step, now) }),
  object: (step, now) => ({
    type: 'Object',
    version: versionOf(step, now),
    harm: step.harm,
    help: step.help,
  }),
  'take back answer': () => ({ type: 'TakeBackAnswer' }),
  'reply to objection': ({ objection, reply }, now) => ({
    type: 'ReplyToObjection',
    objection: objectionOf(objection, now),
    reply,
  }),
  'restate objection': ({ objection, restating }, now) => ({
    type: 'RestateObjection',
    objection: objectionOf(objection, now),
    restating,
  }),
  'confirm restating': (_, now) => ({ type: 'ConfirmRestating', ...lastSaidBack(now) }),
  'correct restating': ({ better }, now) => ({
    type: 'CorrectRestating',
    ...lastSaidBack(now),
    better,
  }),
  'withdraw objection': (step, now) => ({
    type: 'WithdrawObjection',
    objection: objectionOf(step.objection ?? step.for, now),
    version: versionOf(step, now),
  }),
  'say what is missing': (step, now) => ({
    type: 'SayWhatIsMissing',
    objection: objectionOf(undefined, now),
    version: versionOf(step, now),
    missing: step.missing,
  }),
  'confirm seen': (step, now) => ({ type: 'ConfirmSeen', version: versionOf(step, now) }),
  'mark present': ({ seats, byVideo }, { table }) => ({
    type: 'MarkPresent',
    seats: seatsNamed(seats, table),
    byVideo: seatsNamed(byVideo, table),
  }),
  'choose to preside': ({ seat }) => ({ type: 'ChooseToPreside', seat }),
  'change holders': ({ seat, holders }) => ({
    type: 'ChangeHolders',
    seat,
    holders: [holders].flat(),
  }),
  'nominate deputy': ({ person }) => ({ type: 'NominateDeputy', person }),
  'allow deputy': ({ seat, person, allowed }, now) => ({
    type: 'AllowDeputy',
    seat,
    person: person ?? deputyOf(seat, now),
    allowed,
  }),
  'give proxy': ({ to, instruction }) => ({ type: 'GiveProxy', to, instruction }),
  'take back stand in': ({ person }) => ({ type: 'TakeBackStandIn', person }),
  'correct words': (step, now) => ({ ...newWords(step, now), type: 'CorrectWords' }),
  'challenge correction': (step, now) => ({
    type: 'ChallengeCorrection',
    version: versionOf(step, now),
  }),
  'record for': ({ person, how, answer, words }, now) => ({
    type: 'RecordFor',
    person,
    how,
    said: saidAs(answer, words, versionOf({}, now)),
  }),
  'ask question': ({ question }) => ({ type: 'AskQuestion', question }),
  'answer question': ({ question, answer }, { decision }) => ({
    type: 'AnswerQuestion',
    question: question ?? decision?.questions.at(-1)?.id ?? '',
    answer,
  }),
  'give view': ({ view }) => ({ type: 'GiveView', view }),
  'need time': ({ what }) => ({ type: 'NeedTime', what }),
  'declare interest': ({ degree, type: interestType, nature }) => ({
    type: 'DeclareInterest',
    degree,
    nature,
    ...(interestType === undefined ? {} : { interestType }),
  }),
  'advise on interest': ({ seat, advice }) => ({ type: 'AdviseOnInterest', seat, advice }),
  'handle interest': ({ seat, handling }) => ({ type: 'HandleInterest', seat, handling }),
  'give more time': ({ until, why }) => ({ type: 'GiveMoreTime', until, why }),
  'start steps': () => ({ type: 'StartSteps' }),
  'add view': ({ view, principles }) => ({ type: 'AddView', view, principles }),
  'record step': ({ step, note, principles }) => ({ type: 'RecordStep', step, note, principles }),
  'fill aims': ({ step, health, care, money, doNotApply, plans }) => ({
    type: 'FillAims',
    step,
    health,
    care,
    money,
    doNotApply,
    plans: plans.join('\n'),
  }),
  'get help': ({ step, kind, person, office, until }) => ({
    type: 'GetHelp',
    step,
    kind,
    person,
    office,
    until,
  }),
  'open vote': ({ why }) => ({ type: 'OpenVote', why }),
  vote: ({ choice }) => ({ type: 'Vote', choice }),
  'close vote': () => ({ type: 'CloseVote' }),
  'give casting vote': ({ casting }) => ({ type: 'GiveCastingVote', casting }),
  'record agreed': (step, now) => ({ type: 'RecordAgreed', version: versionOf(step, now) }),
  'record not agreed': () => ({ type: 'RecordNotAgreed' }),
  'take to meeting': () => ({ type: 'TakeToMeeting' }),
  'refer elsewhere': ({ to, name, why, lead }) => ({
    type: 'ReferElsewhere',
    to,
    name,
    why,
    ...(lead === undefined ? {} : { lead }),
  }),
  determine: ({ outcome, why }) => ({ type: 'Determine', outcome, why }),
  veto: ({ why }) => ({ type: 'Veto', why }),
  'record approval': approval,
  'answer programme': ({ answers }) => ({ type: 'AnswerProgramme', answers }),
  'lift stop': ({ constraint, note }) => ({ type: 'LiftStop', constraint, note }),
  'state dissent': ({ statement }) => ({ type: 'StateDissent', statement }),
  'ask to be named': () => ({ type: 'AskToBeNamed' }),
  'confirm minute': ({ date, number }) => ({ type: 'ConfirmMinute', date, number }),
};

/** What a step does, as the judge of decisions takes it; what is not there stays for the judge to refuse. */
export function actOf(step: ActStep, now: Now): Act {
  return done(step.does, step, now);
}

function done<Does extends keyof Steps>(does: Does, step: Steps[Does], now: Now): Act {
  return acts[does](step, now);
}

function newVersion(step: Steps['post new version'], now: Now): Act {
  return { ...newWords(step, now), type: 'PostNewVersion', takesUp: step.takesUp };
}

function newWords(step: Steps['post new version'] | Steps['correct words'], now: Now) {
  const words = now.decision === null ? null : current(now.decision);
  return {
    basedOn: versionOf(step, now),
    question: step.question ?? words?.question ?? '',
    why: step.why ?? words?.why ?? '',
  };
}

function approval({ of, given, words, note }: Steps['record approval'], { decision }: Now): Act {
  const decided = words ?? (decision === null ? null : current(decision));
  const hash = decided === null ? null : textHash(decided);
  return { type: 'RecordApproval', of, given, words: hash, note };
}

/** The hash of the words on the screen. */
function versionOf({ version }: { readonly version?: number | undefined }, { decision }: Now) {
  if (decision === null) return '';
  if (version === undefined) return current(decision).hash;
  return decision.versions.find((each) => each.number === version)?.hash ?? '';
}

/** The last objection of the seat named, or of the person’s own. */
function objectionOf(named: string | undefined, { decision, table, by }: Now): string {
  const seat = named ?? seatsNamed(by, table)[0];
  return decision?.objections.findLast((each) => each.seat === seat)?.id ?? '';
}

/** The last restating of an objection of the person’s own seat. */
function lastSaidBack(now: Now) {
  const objection = objectionOf(undefined, now);
  const raised = now.decision?.objections.find(({ id }) => id === objection);
  return { objection, restating: raised?.restatings.at(-1)?.id ?? '' };
}

function deputyOf(seat: string, { decision }: Now): string {
  const deputies = decision?.standIns[seat]?.filter((each) => each.as === 'deputy');
  return deputies?.at(-1)?.person ?? '';
}
