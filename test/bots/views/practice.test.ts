import { describe, expect, it } from 'vitest';
import { asText } from '#bots/views/as-text.ts';
import { changes, meetingNote, minute, sinceLastLooked } from '#bots/views/choices.ts';
import { draftChoices, draftNotice } from '#bots/views/draft-card.ts';
import { current } from '#shared/decision/words.ts';
import { committee, governanceLead } from '#test/support/board.ts';
import { proposing, tuesday } from '#test/support/decider.ts';
import { inPractice, practice } from '#test/support/states/practice.ts';
import { formsOf, viewsOf } from '#test/support/views-of.ts';

const mark = 'Practice. Not a decision.';

describe.each(Object.entries(practice))('%s', (_, played) => {
  const { decision, events } = played;
  const lead = { person: governanceLead, at: tuesday, events };

  it('begins every card, list, private message and receipt with the mark', () => {
    const shown = viewsOf(played).filter(({ name }) =>
      /^(?:card|More|Answers|The|Why|notice|receipt)/.test(name),
    );
    const first = shown.map(({ name, view }) => ({
      name,
      line: view.kind === 'choices' ? view.lines[0] : asText(view),
    }));
    expect(first.length).toBeGreaterThan(20);
    expect(first.filter(({ line }) => line?.startsWith(mark) !== true)).toEqual([]);
  });

  it('begins every form on it with the mark, then what is asked', () => {
    const asked = `${mark} ${current(decision).question}`;
    const first = formsOf(decision).map(({ view }) => view.lines[0]);
    expect(first.length).toBeGreaterThan(20);
    expect(first.filter((line) => line !== asked)).toEqual([]);
  });

  it('begins whatever is read of it with the mark', () => {
    const isOver = 'outcome' in decision;
    const readings = [changes, sinceLastLooked, meetingNote, ...(isOver ? [minute] : [])];
    const first = readings.map((read) => read(decision, lead).lines[0]);
    expect(first.filter((line) => line?.startsWith(mark) !== true)).toEqual([]);
  });

  it('never says that something is decided, adopted, or a matter for a meeting', () => {
    const said = viewsOf(played)
      .map(({ view }) => asText(view))
      .join('\n');
    expect(said).not.toMatch(/Decided (?:here|at)|Ready for|Adopted|It counts\./);
  });
});

describe('a draft for a forum in practice', () => {
  const draft = {
    status: 'draft',
    proposal: proposing({ forum: inPractice(committee) }),
    proposer: governanceLead,
    waitsFor: null,
    sentBack: null,
    shownTo: [],
    concerns: [],
    coverSheets: [],
  } as const;

  it('begins with the mark, whoever is told of it and why', () => {
    const kinds = ['your draft', 'draft shown to you', 'concern on your draft'] as const;
    const notices = kinds.map((kind) => draftNotice(kind, draft).lines[0]);
    const list = draftChoices(draft, governanceLead).lines[0];
    expect([...notices, list].filter((line) => line?.startsWith(mark) !== true)).toEqual([]);
  });

  it('says that the forum, as it is when it opens, settles whether it counts', () => {
    expect(draftChoices(draft, governanceLead).lines).toContain(
      'It is practice, unless the chair and the governance lead have both confirmed the rules of the committee before it opens.',
    );
  });
});
