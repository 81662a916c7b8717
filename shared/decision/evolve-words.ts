import { rulesOf } from '#shared/forum/rules-of.ts';
import type { Answer, Decision, Matter, Opened, Version } from './decision.ts';
import type { Draft } from './draft.ts';
import type { DecisionEvent } from './event.ts';
import { sheetOf } from './evolve-draft.ts';
import type { Evolve } from './evolve-step.ts';
import { endedAt } from './evolve-steps.ts';
import { current } from './words.ts';

/** What was said of its draft, and its cover sheet, go with it. */
export function opened(
  event: Extract<DecisionEvent, { type: 'ProposalOpened' }>,
  draft: Draft | null,
): Decision {
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
    proposer: event.proposer ?? event.by,
    link,
    openedAt: event.at,
    versions: [
      {
        number: 1,
        hash: event.version,
        corrects: false,
        question,
        why,
        by: event.proposer ?? event.by,
        at: event.at,
      },
    ],
    onDraft: draft?.concerns ?? [],
    coverSheets: draft?.coverSheets ?? [],
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
    programme:
      event.programme === undefined
        ? null
        : { ...event.programme, answers: null, said: {}, lifted: [] },
    referral: null,
  };
}

/** New words ask everyone again: the decision seeks consensus anew, outside help ends, steps taken stay on record. */
export const versionPosted: Evolve<'VersionPosted'> = (decision, event) => {
  const { version: hash, by, at, words, answerBy, takesUp } = event;
  const suggestions = dealtWith(decision, hash, takesUp);
  const posted = { number: decision.versions.length + 1, hash, corrects: false, ...words, by, at };
  const versions: Matter['versions'] = [...decision.versions, posted];
  const time = answerBy === null ? {} : { answerBy, deadlinePassed: false };
  const helps = endedAt(decision.helps, at);
  return decision.status === 'resolving'
    ? {
        ...decision,
        ...time,
        versions,
        suggestions,
        helps,
        status: 'seeking consensus',
        stepSince: null,
      }
    : { ...decision, ...time, versions, suggestions };
};

export const coverSheetFilled: Evolve<'CoverSheetFilled'> = (decision, event) => ({
  ...decision,
  coverSheets: [...decision.coverSheets, sheetOf(event)],
});

export const wordsSuggested: Evolve<'WordsSuggested'> = (decision, { by, words }) => ({
  ...decision,
  suggestions: [
    ...decision.suggestions,
    {
      id: `s${decision.suggestions.length + 1}`,
      by,
      suggestion: words.suggestion,
      dealtWith: null,
    },
  ],
});

/** A version answers every suggestion that waited; one that names none says nothing of them. */
function dealtWith(
  { suggestions }: Opened,
  version: string,
  takesUp: readonly string[] | undefined,
): Matter['suggestions'] {
  if (takesUp === undefined) return suggestions;
  return suggestions.map((each) =>
    each.dealtWith === null
      ? { ...each, dealtWith: { version, takenUp: takesUp.includes(each.id) } }
      : each,
  );
}

/** The writing is corrected: what was answered to the words before it holds for these. */
export const wordsCorrected: Evolve<'WordsCorrected'> = (decision, event) => {
  const { version: hash, by, at, words } = event;
  const corrected = {
    number: decision.versions.length + 1,
    hash,
    corrects: true,
    ...words,
    by,
    at,
  };
  const versions: Matter['versions'] = [...decision.versions, corrected];
  const before = current(decision).hash;
  return withAnswersTo({ ...decision, versions }, ({ version }) =>
    version === before ? hash : version,
  );
};

/** Everyone is asked again: what was said to the words before the correction holds for those. */
export const correctionChallenged: Evolve<'CorrectionChallenged'> = (decision, { version }) => {
  const corrected = decision.versions.find(({ hash }) => hash === version);
  const before = decision.versions.find(({ number }) => number + 1 === corrected?.number);
  if (corrected === undefined || before === undefined) return decision;
  const settled = (each: Version) => (each === corrected ? { ...each, corrects: false } : each);
  const [first, ...others] = decision.versions;
  const versions: Matter['versions'] = [settled(first), ...others.map(settled)];
  return withAnswersTo({ ...decision, versions }, (answer) =>
    answer.version === version && answer.givenTo !== version ? before.hash : answer.version,
  );
};

function withAnswersTo(decision: Opened, versionOf: (answer: Answer) => string): Opened {
  const answers = Object.entries(decision.answers).map(
    ([seat, all]) => [seat, all.map((each) => ({ ...each, version: versionOf(each) }))] as const,
  );
  return { ...decision, answers: Object.fromEntries(answers) };
}
