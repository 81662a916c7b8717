import { type Blanks, spokenWith, wordsGone } from '#shared/record/erased-words.ts';
import type { DecisionEvent, Fact } from './event.ts';

/** What stands in the place of erased words: every box of theirs, empty. */
const blanks: Blanks<Fact> = {
  ProposalOpened: { question: '', why: '', link: '', because: '', resolution: '' },
  DraftKept: { question: '', why: '', link: '', because: '', resolution: '' },
  DraftPutForward: { question: '', why: '', link: '', because: '', resolution: '' },
  ConcernOnDraft: { concern: '' },
  DraftSentBack: { why: '' },
  CoverSheetFilled: {
    summary: '',
    background: '',
    options: '',
    papers: '',
    rightTier: '',
    support: '',
    localFit: '',
    people: '',
    clinical: '',
    value: '',
  },
  ConcernVoiced: { concern: '' },
  ObjectionRaised: { harm: '', help: '' },
  ObjectionAnswered: { reply: '' },
  ObjectionRestated: { restating: '' },
  RestatingCorrected: { better: '' },
  MissingNamed: { missing: '' },
  WordsSuggested: { suggestion: '' },
  VersionPosted: { question: '', why: '' },
  InterestDeclared: { nature: '' },
  InterestAdvised: { advice: '' },
  ViewAdded: { view: '' },
  StepRecorded: { note: '' },
  AimsFilled: { health: '', care: '', money: '', plans: '' },
  HelpBegun: { office: '' },
  VoteOpened: { why: '' },
  TimeExtended: { why: '' },
  Determined: { why: '' },
  Referred: { name: '', why: '' },
  VetoGiven: { why: '' },
  QuestionAsked: { question: '' },
  QuestionAnswered: { answer: '' },
  ViewGiven: { view: '' },
  TimeNeeded: { what: '' },
  WordsCorrected: { question: '', why: '' },
  ProgrammeAnswered: {},
  StopLifted: { note: '' },
  DissentStated: { statement: '' },
  ApprovalRecorded: { note: '' },
};

export const spoken: <Event extends DecisionEvent>(event: Event) => Event =
  spokenWith<Fact>(blanks);

export const isErased: (event: DecisionEvent) => boolean = wordsGone<Fact>(blanks);
