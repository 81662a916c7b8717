import { rulesOf } from '#shared/forum/rules-of.ts';
import type { Decision, Matter } from './decision.ts';
import type { DecisionEvent } from './event.ts';
import type { Evolve } from './evolve-step.ts';

export function opened(event: Extract<DecisionEvent, { type: 'ProposalOpened' }>): Decision {
  const { question, why, link } = event.words;
  return {
    status: 'seeking consensus',
    ics: event.ics,
    id: event.id,
    forum: event.forum,
    kind: event.kind,
    rules: rulesOf(event.forum.constitution, event.kind),
    publicity: event.publicity,
    rulesHash: event.rulesHash,
    takenAt: event.takenAt,
    meeting: event.meeting,
    answerBy: event.answerBy,
    deadlinePassed: false,
    proposer: event.by,
    link,
    openedAt: event.at,
    versions: [{ number: 1, hash: event.version, question, why, by: event.by, at: event.at }],
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
  };
}

/** New words ask everyone again: the decision seeks consensus anew, steps taken stay on record. */
export const versionPosted: Evolve<'VersionPosted'> = (decision, event) => {
  const { version: hash, by, at, words, answerBy } = event;
  const posted = { number: decision.versions.length + 1, hash, ...words, by, at };
  const versions: Matter['versions'] = [...decision.versions, posted];
  const time = answerBy === null ? {} : { answerBy, deadlinePassed: false };
  return decision.status === 'resolving'
    ? { ...decision, ...time, versions, status: 'seeking consensus', stepSince: null }
    : { ...decision, ...time, versions };
};

export const wordsSuggested: Evolve<'WordsSuggested'> = (decision, { by, words }) => ({
  ...decision,
  suggestions: [...decision.suggestions, { by, suggestion: words.suggestion }],
});
