import type { DecisionEvent, Fact, FactType } from './event.ts';

type Spoken = Extract<Fact, { readonly words: unknown }>;

type Blanks = {
  readonly [Type in Spoken['type']]: Extract<Spoken, { readonly type: Type }>['words'];
} & { readonly [Type in Exclude<FactType, Spoken['type']>]?: never };

/** What stands in the place of erased words: every box of theirs, empty. */
const blanks: Blanks = {
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

/** The event with its words, or with blanks where they were erased: what was done stays done. */
export function spoken<Event extends DecisionEvent>(event: Event): Event {
  return { words: blanks[event.type], ...event };
}
