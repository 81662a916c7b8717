import type { PlanOnPage } from '#bots/pages/plan-on-page.ts';
import type { Directory } from '#shared/directory/directory-decider.ts';
import type { PlanAct } from '#shared/transition/plan-act.ts';
import { programme } from '#shared/transition/programme.ts';
import establishment from '#shared/transition/programmes/ics-establishment-2021.json' with {
  type: 'json',
};
import { type Planned, plan } from '#test/shared/transition/planned.ts';
import { milestone, written } from '#test/shared/transition/written.ts';
import { play } from './play.ts';

export const august = '2026-08-12T09:00:00.000Z';

const people: Directory['people'] = Object.fromEntries(
  ['PMO lead', 'director of finance', 'governance lead', 'director of nursing'].map((name) => [
    name,
    { id: name, name: `The ${name}`, accounts: [{ platform: 'slack', team: 'T1', user: name }] },
  ]),
);
const [lead = '', finance = '', governance = '', nursing = ''] = Object.keys(people);

type Said = Omit<Extract<PlanAct, { readonly type: 'AnswerMilestone' }>, 'type' | 'milestone'>;

const onTrack: Said = { word: 'on track', line: '', proof: '' };
const done: Said = { word: 'done', line: '', proof: 'https://ics.example/papers/plan.pdf' };
const atRisk: Said = {
  word: 'at risk',
  line: 'The region has not said when it will look at the plan. Help from the regional lead.',
  proof: '',
};
const offTrack: Said = {
  word: 'off track',
  line: 'Two of the three bodies have no one for it.',
  proof: '',
};
const notForUs: Said = { word: 'not for us', line: 'The region does this itself.', proof: '' };
const toCome: Said = { word: 'done', line: 'Signed on Friday.', proof: '' };

const may = '2026-05-20T09:00:00.000Z';
const june = '2026-06-30T09:00:00.000Z';
const july = '2026-07-20T09:00:00.000Z';

/** The establishment programme in its second quarter, in the hands of four people. */
function underWay(): Planned {
  const file = programme.parse(establishment);
  const owners = [finance, governance, nursing, null];
  const keepers = Object.fromEntries(
    file.milestones.map(({ id }, index) => [
      id,
      { owner: owners[index % 4] ?? null, deputy: index % 5 === 0 ? governance : null },
    ]),
  );
  const start = plan({}, { programme: { ...file, is: 'template' }, pmoLead: lead, keepers });
  const words = [toCome, onTrack, atRisk, offTrack, notForUs, onTrack, done, atRisk];
  const ids = file.milestones.map(({ id }) => id);
  const first = ids.slice(0, 6);
  const said = ids.slice(0, 20);
  const afterMay = first.reduce(
    (now, id) => now.when(lead, { type: 'AnswerMilestone', milestone: id, ...onTrack }, may),
    start,
  );
  return said.reduce((now, id, index) => {
    const answer = words[index % words.length] ?? onTrack;
    const at = index < 4 ? june : july;
    return now.when(lead, { type: 'AnswerMilestone', milestone: id, ...answer }, at);
  }, afterMay);
}

/** With waits, parts, a moved date and one that is asked for. */
export function usualOnPage(): PlanOnPage {
  const decision = play().decision;
  const what = { is: 'a decision', decision: decision.id } as const;
  const part = underWay().plan.milestones['A22-2']?.is.parts[0]?.id ?? '';
  const acts: readonly PlanAct[] = [
    { type: 'BeginWait', milestone: 'T-Q2-4', for: what, note: '' },
    { type: 'BeginWait', milestone: 'T-Q2-2', for: { is: 'legislation' }, note: 'Second reading' },
    {
      type: 'MoveDate',
      milestone: 'T-Q2-1',
      to: '2026-11-30',
      decision: null,
      reason: 'The region asked for it.',
    },
    {
      type: 'AskForDate',
      milestone: 'T-Q2-3',
      to: '2026-10-31',
      why: 'The letters go out later.',
    },
    { type: 'NoteRegion', milestone: 'T-Q1-1', note: 'The region agreed by letter.' },
    { type: 'NamePartLead', milestone: 'A22-2', part, lead: 'The chief nurse' },
    { type: 'AnswerPart', milestone: 'A22-2', part, word: 'on track', line: '' },
  ];
  const now = acts.reduce((planned, act) => planned.when(lead, act, july), underWay());
  return onPage('ics-establishment-2021', now, [decision]);
}

/** As many milestones as no programme has, over its two quarters and beyond. */
export function manyOnPage(milestones: number): PlanOnPage {
  const words = [onTrack, atRisk, done, offTrack];
  const all = Array.from({ length: milestones }, (_, index) => ({ id: `m${index}`, index }));
  const file = {
    milestones: all.map(({ id, index }) =>
      milestone({
        id,
        due: index % 3 === 0 ? { months: (index % 12) + 1 } : { quarter: `q${(index % 2) + 1}` },
      }),
    ),
  };
  const start = plan(file, { keepers: {}, pmoLead: lead });
  return onPage(
    'many',
    all.reduce((now, { id, index }) => {
      const answer = words[index % 5];
      if (answer === undefined) return now;
      return now.when(lead, { type: 'AnswerMilestone', milestone: id, ...answer }, july);
    }, start),
  );
}

/** One milestone with no day, no word and no one to look after it. */
export function bareOnPage(): PlanOnPage {
  const { due: _, ...undated } = milestone() as { due: unknown };
  const file = { quarters: [], stages: [], milestones: [undated] };
  return onPage('bare', plan(file, { keepers: {}, pmoLead: 'someone unknown' }));
}

/** Every text as long as it may be, without a place to break it. */
export function longOnPage(): PlanOnPage {
  const word = 'Ærøskøbing'.repeat(58);
  const part = { id: 'part', name: word };
  const file = {
    name: word,
    milestones: [
      milestone({ output: word, parts: [part], owner: { role: word, is: 'inferred' } }),
      milestone({ id: 'two', output: `${'Very long words '.repeat(37)}end`, after: ['draft'] }),
    ],
  };
  const start = plan(file, { pmoLead: lead, keepers: {} });
  const said = { word: 'at risk', line: word.repeat(5), proof: `https://${word.slice(0, 480)}` };
  const answered = start
    .when(lead, { type: 'AnswerMilestone', milestone: 'draft', ...said, word: 'at risk' }, july)
    .when(lead, { type: 'AnswerMilestone', milestone: 'two', ...said, word: 'off track' }, july);
  return onPage('long', answered);
}

function onPage(id: string, planned: Planned, decisions: PlanOnPage['decisions'] = []): PlanOnPage {
  return { id, plan: planned.plan, events: planned.events, people, decisions, now: august };
}

/** A small programme with this text wherever somebody may write one. */
export function saying(text: string): PlanOnPage {
  const file = written({ name: text, milestones: [milestone({ output: text })] });
  const keepers = { draft: { owner: lead, deputy: null } };
  const start = plan(file, { pmoLead: lead, keepers });
  return onPage(
    'saying',
    start.when(lead, { type: 'AnswerMilestone', milestone: 'draft', ...atRisk, line: text }, july),
  );
}
