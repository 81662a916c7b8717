import { committee, governanceLead } from '#test/support/board.ts';
import { play } from '#test/support/play.ts';
import { answering, programme } from '#test/support/states/asked-by-a-programme.ts';
import type { Case } from './refusal-cases-of-rules.ts';

const asked = play({ forum: committee, programme });
const displaces = { K1: 'no', K4: 'yes', K6: 'Unison, on 2 November.' };
const recording = { by: 'the chair', act: 'record-agreed', about: {} } as const;

/** What programmes ask that run, and hold a proposal to. */
export const casesOfProgrammes = {
  NoProgrammeAsks: { played: play(), by: governanceLead, act: 'answer-programme', about: {} },
  ProgrammeUnanswered: { ...recording, played: asked },
  ProgrammeStops: {
    ...recording,
    played: asked.does(governanceLead, answering(displaces)),
  },
} as const satisfies Readonly<Record<string, Case>>;
