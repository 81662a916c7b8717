import { describe, expect, it } from 'vitest';
import { boardPage } from '#bots/pages/board.ts';
import { packPage } from '#bots/pages/pack-page.ts';
import type { PlanOnPage } from '#bots/pages/plan-on-page.ts';
import { bareOnPage, manyOnPage, saying, usualOnPage } from '#test/support/plans-on-pages.ts';

const board = (shown: PlanOnPage) =>
  boardPage(shown, { up: './', plan: 'p', is: 'board', hasOthers: false });
const pack = (shown: PlanOnPage) =>
  packPage(shown, { up: '../', plan: 'p', is: 'pack', hasOthers: true });

/** What stands on a page, without its marks. */
function wordsOn(markup: string): string {
  return markup
    .replaceAll(/<(style|svg)\b.*?<\/\1>/gs, ' ')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ');
}

/** What it says of one milestone. */
function itemOf(markup: string, number: number): string {
  return wordsOn(
    new RegExp(`<li class="milestone" id="m${number}">.*?</dl>`, 's').exec(markup)?.[0] ?? '',
  );
}

describe('the board', () => {
  const shown = usualOnPage();
  const markup = board(shown);
  const words = wordsOn(markup);

  it('says first how it stands: counts, what is late, what has moved', () => {
    expect(words).toContain('2 Done 3 Done, proof to come 5 On track 5 At risk');
    expect(words).toContain('1 milestone is late. Since last quarter 7 are better, 6 are worse');
    expect(words).toContain('As it stood on 12 August 2026 at 10am.');
  });

  it('has a part for each quarter, and each milestone by the number of its place', () => {
    const headings = [...markup.matchAll(/<h2 [^>]*>(.*?)<\/h2>/g)].map(([, heading]) => heading);
    expect(headings).toEqual([
      'How it stands',
      'Timeline',
      'Quarter 1, 1 April to 30 June 2026',
      'Quarter 2, 1 July to 30 September 2026',
      'Quarter 3, 1 October to 31 December 2026',
      'Quarter 4, 1 January to 31 March 2027',
      'In no quarter',
    ]);
    const numbers = [...markup.matchAll(/id="m(\d+)"/g)].map(([, number]) => Number(number));
    expect(numbers).toEqual(Array.from({ length: 43 }, (_, index) => index + 1));
  });

  it('says of a milestone its word, who said it, by when it is due, and whose it is', () => {
    expect(itemOf(markup, 3)).toContain(
      'Off track 3. Recruit and select the chair and the chief executive of the ICS NHS body by the national process “Two of the three bodies have no one for it.” Last word from The PMO lead on 30 June 2026.',
    );
    expect(itemOf(markup, 3)).toContain('No one yet. It is for: NHS England');
    expect(itemOf(markup, 2)).toContain('30 June 2026 43 days late');
    expect(itemOf(markup, 8)).toContain('30 November 2026 (30 September 2026 at first)');
    expect(itemOf(markup, 8)).toContain('It was due on 30 September 2026.');
    expect(itemOf(markup, 4)).toContain('The PMO lead asks for 31 October 2026');
    expect(itemOf(markup, 1)).toContain('The region says: “The region agreed by letter.”');
    expect(itemOf(markup, 6)).toContain('See the proof (The plan for teams at place)');
  });

  it('says what waits for which decision, and how that stands', () => {
    expect(itemOf(markup, 5)).toContain(
      'Waiting for “Shall we pay for 20 home-from-hospital places this winter?” (ICS NHS board) It is asking for agreement until 4 December.',
    );
    expect(itemOf(markup, 3)).toContain('Waiting for the law. “Second reading”');
    expect(itemOf(markup, 11)).toContain('as designate” On track');
  });

  it('says nothing of a decision that is not for everybody', () => {
    const kept = board({ ...shown, decisions: [] });
    expect(itemOf(kept, 5)).toContain('Waiting for a decision.');
    expect(kept).not.toContain('home-from-hospital');
  });

  it('has every part of a milestone, with its word', () => {
    const parts = shown.plan.milestones['A22-2']?.is.parts ?? [];
    expect(parts.length).toBe(8);
    for (const { name } of parts) expect(words).toContain(name);
  });

  it('has each dated milestone in the drawing and all of them in the table beside it', () => {
    const drawing = /<svg class="drawing".*?<\/svg>/s.exec(markup)?.[0] ?? '';
    const table = /<table>.*?<\/table>/s.exec(markup)?.[0] ?? '';
    expect(drawing.match(/<g /g)).toHaveLength(28);
    expect(drawing).toContain('Today');
    expect(table.match(/<tr>/g)).toHaveLength(44);
  });

  it('says where nothing is due in a quarter', () => {
    expect(wordsOn(board(saying('x')))).toContain('30 June 2026 Nothing is due in this quarter.');
  });

  it('is whole where nothing was said, nobody is named and no day is set', () => {
    const bare = wordsOn(board(bareOnPage()));
    expect(bare).toContain('Led by someone who has left.');
    expect(bare).toContain('No word yet 1. Draft how partners work together');
    expect(bare).toContain('No day is set');
    expect(bare).not.toMatch(/undefined|null|NaN/);
  });
});

it('has no word that only a lawyer uses, and no half-filled sentence', () => {
  const banned = /\b(?:quorate|recused?|sustained|ladder|ballots?|constitutions?|forums?|remit)\b/i;
  const own = (markup: string) =>
    wordsOn(markup.replaceAll(/<h3>.*?<\/h3>|<td>.*?<\/td>|“.*?”/gs, ' '));
  for (const shown of [manyOnPage(10), bareOnPage()]) {
    for (const words of [own(board(shown)), own(pack(shown))]) {
      expect(words).not.toMatch(banned);
      expect(words).not.toMatch(/undefined|null|NaN|\[object|“”/);
    }
  }
});

describe('the one-page pack', () => {
  const words = wordsOn(pack(usualOnPage()));

  it('has a line for each quarter', () => {
    expect(words).toContain('Quarter 2, to 30 September 2026 1 0 1 1 1 0 1 0 5');
  });

  it('begins with what is longest late, and says how much more there is', () => {
    expect(words).toContain(
      'What needs attention No. Milestone Status Due Looked after by In the way 2',
    );
    expect(words).toContain('and 3 more on the board');
  });

  it('says in words where there is nothing to say', () => {
    const bare = wordsOn(pack(bareOnPage()));
    for (const none of [
      'Nothing is late, at risk or off track.',
      'Nothing waits for others.',
      'Nothing more is due.',
      'Nothing has moved since last quarter.',
    ]) {
      expect(bare).toContain(none);
    }
  });

  it('stays short however long the programme is', () => {
    expect(pack(manyOnPage(200)).length).toBeLessThan(30_000);
  });
});

it.each([
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style><script>',
  '${7*7} {{7*7}}',
])('what people type stands on a page as it is: %s', (text) => {
  for (const markup of [board(saying(text)), pack(saying(text))]) {
    const tags = markup.match(/<\w+[^>]*>/g) ?? [];
    expect(tags.filter((tag) => /^<(?:script|img)|\son\w+=/.test(tag))).toEqual([]);
    expect(wordsOn(markup.replaceAll('&lt;', '‹').replaceAll('&gt;', '›'))).toContain(
      text.replaceAll('<', '‹').replaceAll('>', '›'),
    );
  }
});

it('a proof that is no web address is no link', () => {
  const shown = saying('x');
  const milestone = shown.plan.milestones['draft'];
  if (milestone === undefined) throw new Error('draft');
  const milestones = { draft: { ...milestone, proof: 'javascript:alert(1)' } };
  expect(board({ ...shown, plan: { ...shown.plan, milestones } })).not.toContain('javascript:');
});
