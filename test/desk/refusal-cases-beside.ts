import { board, governanceLead, members } from '#test/support/board.ts';
import {
  agree,
  callVote,
  declare,
  fillAims,
  object,
  play,
  record,
  startSteps,
} from '#test/support/play.ts';
import type { Case } from './refusal-cases-of-rules.ts';

const council = 'the council member';
const closed = play()
  .does(members(board), agree)
  .does('the chair', (version) => ({
    type: 'RecordAgreed',
    version,
  }));
const voting = play()
  .does(council, object())
  .does('the chair', startSteps)
  .does('the chair', record('principles'))
  .does('the chair', fillAims)
  .does('the chair', record('aims'))
  .does('the chair', callVote);
const confirm = (date: string) =>
  ({ act: 'confirm-minute', values: { date, number: '1' } }) as const;
const dissent = { act: 'state-dissent', values: { statement: 'Too dear.' } } as const;

const sayBack = {
  act: 'restate-objection',
  about: { objection: 'o1' },
  values: { restating: 'Carers lose money.' },
} as const;

/** What can be refused of what is said beside the answers, and for the minutes. */
export const casesBeside = {
  NoResultYet: { played: play(), by: council, ...dissent },
  NoSuchQuestion: {
    played: play(),
    by: governanceLead,
    act: 'answer-question',
    about: { question: 'q9' },
    values: { answer: 'Yes.' },
  },
  VoteIsTheirs: {
    played: voting,
    by: governanceLead,
    act: 'record-for',
    values: { person: council, said: 'for', how: 'by phone' },
  },
  ObjectionIsOver: {
    played: play().does(council, object()).does(council, agree),
    by: 'the chair',
    ...sayBack,
  },
  OwnObjection: { played: play().does(council, object()), by: council, ...sayBack },
  NothingToChallenge: {
    played: play(),
    by: council,
    act: 'challenge-correction',
  },
  AnswersInstead: { played: play(), by: council, act: 'give-view', values: { view: 'Yes.' } },
  NotTheGuardian: {
    played: play().does('the chair', declare),
    by: council,
    act: 'advise-on-interest',
    values: { seat: 'chair', advice: 'They should step out.' },
  },
  DateIsAhead: { played: closed, by: governanceLead, ...confirm('2030-01-01') },
  MinuteIsConfirmed: {
    played: closed.does(governanceLead, { type: 'ConfirmMinute', date: '2026-11-23', number: '1' }),
    by: council,
    ...dissent,
  },
} satisfies Record<string, Case>;
