import { describe, expect, it } from 'vitest';
import { message } from '#bots/slack/blocks/message.ts';
import { isOnNotice } from '#bots/slack/blocks/notice-blocks.ts';
import { noticeCard } from '#bots/teams/cards/notice-card.ts';
import { asText } from '#bots/views/as-text.ts';
import { dayView } from '#bots/views/day.ts';
import { dayInWords } from '#bots/wording/day.ts';
import type { DayItem } from '#shared/decision/day-item.ts';
import { stillMatters } from '#shared/decision/still-matters.ts';
import { waitsFor } from '#shared/decision/waits-for.ts';
import { noticesOn } from '#test/support/all-notices.ts';
import { states } from '#test/support/states.ts';

const person = 'the audit chair';

/** Everything that anyone could be told of this decision, in one line. */
function itemOf(decision: DayItem['decision']): DayItem {
  const news = noticesOn(decision).filter((notice) => stillMatters(notice, decision, person));
  return { decision, waits: waitsFor(decision, person), news, closing: true };
}

const all = Object.entries(states).map(([name, { decision }]) => ({
  name,
  item: itemOf(decision),
}));

describe('a message of the day', () => {
  it.each(all)('tells of $name, on Slack, on Teams and as text', ({ item }) => {
    const view = dayView({
      items: Array.from({ length: 10 }, () => item),
      plans: [],
      unchanged: 3,
    });
    const { text, blocks } = message(view);
    expect(text.length).toBeLessThanOrEqual(3900);
    expect(blocks.length).toBeLessThanOrEqual(50);
    expect(JSON.stringify(blocks).length).toBeLessThanOrEqual(15_000);
    const card = noticeCard(view, { nonce: 'n', surface: 'chat' });
    expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThanOrEqual(25_000);
    expect(asText(view)).toContain('[10: ');
    expect(view.buttons.filter(({ label }) => label.length > 30)).toEqual([]);
  });

  it.each(all)('says something of every kind of news: $name', ({ item }) => {
    for (const notice of item.news) {
      const [, line = ''] = dayInWords({
        items: [{ ...item, waits: [], news: [notice] }],
        plans: [],
        unchanged: 0,
      });
      expect(line).toMatch(/\) [A-Z].+[.?]”?$/s);
    }
  });

  it('stays when one of the things it asks is answered', () => {
    const items = all.slice(0, 2).map(({ item }) => item);
    const { blocks } = message(dayView({ items, plans: [], unchanged: 0 }));
    const rows = blocks.flatMap((block) =>
      block.type === 'actions' ? [block.block_id ?? ''] : [],
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(isOnNotice)).toEqual([]);
  });

  it('of one item has one button to answer, and says how many wait', () => {
    const item = all.find(({ name }) => name === 'asking, nobody answered')?.item;
    if (item === undefined) throw new Error('no such state');
    const one = dayView({
      items: [{ ...item, news: [], closing: false }],
      plans: [],
      unchanged: 0,
    });
    expect(one.lines).toEqual([
      '1 item waits for your answer.',
      '“Shall we pay for 20 home-from-hospital places this winter?” (ICS NHS board) Please answer by Friday 4 December, 5pm.',
    ]);
    expect(one.buttons.map(({ label }) => label)).toEqual([
      'Give my answer',
      'When you write to me',
    ]);
    const news = dayInWords({ items: [{ ...item, waits: [] }], plans: [], unchanged: 2 });
    expect(news[0]).toBe('1 thing is new today.');
    expect(news.at(-1)).toBe('2 other items still wait for you, as I wrote before.');
  });
});
