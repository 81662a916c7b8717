import type { Opened } from '#shared/decision/decision.ts';
import { constitution } from '#shared/forum/constitution.ts';
import board from '#shared/forum/templates/ics-nhs-board.json' with { type: 'json' };

/** A proposal that everyone is asked about, with two members and no answer yet. */
export const opened: Opened = {
  status: 'seeking consensus',
  ics: 'north',
  id: 'places',
  forum: {
    id: 'board',
    name: 'Board',
    noun: 'board',
    constitution: constitution.parse(board),
    seats: ['sam', 'kim'].map((holder) => ({
      id: holder,
      name: holder,
      holder,
      classes: ['chair'],
      votes: true,
      countsToQuorum: true,
    })),
    governanceLead: 'kim',
    places: [],
    meetings: ['2026-12-10'],
  },
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
      hash: 'a'.repeat(64),
      question: 'Shall we pay for 20 places?',
      why: 'Families wait.',
      by: 'sam',
      at: '2026-11-23T09:00:00.000Z',
    },
  ],
  answers: {},
  objections: [],
  suggestions: [],
  interests: {},
  present: [],
  steps: [],
  views: [],
};
