import type { Opened } from '#shared/decision/decision.ts';
import { constitution } from '#shared/forum/constitution.ts';
import { rulesOf } from '#shared/forum/rules-of.ts';
import board from '#shared/forum/templates/ics-nhs-board.json' with { type: 'json' };
import { seat } from '#test/support/board.ts';

const rules = constitution.parse(board);

/** A proposal that everyone is asked about, with two members and no answer yet. */
export const opened: Opened = {
  status: 'seeking consensus',
  ics: 'north',
  id: 'places',
  forum: {
    id: 'board',
    name: 'Board',
    noun: 'board',
    constitution: rules,
    seats: ['sam', 'kim'].map((holder) => ({
      ...seat(holder, 'chair'),
      name: holder,
      holders: [holder],
    })),
    governanceLead: 'kim',
    places: [],
    parent: null,
    meetings: ['2026-12-10'],
  },
  kind: null,
  rules: rulesOf(rules, null),
  publicity: 'public',
  rulesHash: 'r',
  takenAt: 'for a meeting',
  meeting: '2026-12-10',
  answerBy: '2026-12-04T17:00:00.000Z',
  deadlinePassed: false,
  proposer: 'sam',
  link: '',
  openedAt: '2026-11-23T09:00:00.000Z',
  versions: [
    {
      number: 1,
      corrects: false,
      hash: 'a'.repeat(64),
      question: 'Shall we pay for 20 places?',
      why: 'Families wait.',
      by: 'sam',
      at: '2026-11-23T09:00:00.000Z',
    },
  ],
  onDraft: [],
  coverSheets: [],
  answers: {},
  objections: [],
  suggestions: [],
  interests: {},
  present: null,
  standIns: {},
  chosenToPreside: null,
  extensions: [],
  seen: {},
  steps: [],
  stepSince: null,
  stepsRunOut: [],
  views: [],
  sheets: {},
  helps: [],
  afterwards: [],
  advice: [],
  questions: [],
  voices: [],
  timeNeeded: [],
  dissents: [],
  named: [],
  minute: null,
};
