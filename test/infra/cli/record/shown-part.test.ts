import { describe, expect, it } from 'vitest';
import { shownPart } from '#infra/cli/record/shown-part.ts';
import type { DecisionEvent } from '#shared/decision/event.ts';
import { beginning, type Chain, type Link } from '#shared/record/link.ts';
import { seal } from '#shared/record/seal.ts';
import { verify } from '#shared/record/verify.ts';
import { body, close, five, openVote, vote } from '#test/docs/body.ts';
import { given, raised } from '#test/support/decider.ts';

const stream = { ics: 'riverside', kind: 'decision', id: 'd1' } as const;

/** Raised, put to the vote, voted on by two, and closed if it comes to that. */
function course(shown: string) {
  const forum = body(
    five,
    `vote: { when: always, shown: ${shown}, carriedWhen: [{ moreThan: 1/2 }] }`,
    'takenAt: { normally: here, allowed: [here] }',
  );
  const first = raised(forum);
  const opened = given(first).when('a', openVote);
  const voted = opened.when('b', vote('for'));
  const again = voted.when('c', vote('for'));
  const closed = again.when('d', vote('for')).when('a', close);
  const open = [first, ...opened.events, ...voted.events, ...again.events];
  return { open, closed: [...open, ...again.when('d', vote('for')).events, ...closed.events] };
}

function chainOf(events: readonly DecisionEvent[]): Chain {
  const links: Link[] = [];
  for (const event of events) links.push(seal(links.at(-1) ?? beginning, event, 'salt'));
  return { links, head: links.at(-1) ?? beginning };
}

const typesOf = ({ links }: Chain) => links.map(({ event }) => event['type']);

describe('of a record that is taken along', () => {
  it('hidden votes and what came after them stay behind while the vote is open', () => {
    const shown = shownPart(stream, chainOf(course('when the vote closes').open));
    expect(typesOf(shown)).toEqual(['ProposalOpened', 'VoteOpened']);
    expect(verify(shown)).toEqual({ ok: true, value: 2 });
  });

  it.each([
    ['votes that are shown as they are given', course('as they come').open],
    ['votes of a vote that is over', course('when the vote closes').closed],
    ['a vote in which nobody has voted', course('when the vote closes').open.slice(0, 2)],
  ])('%s go along', (_, events) => {
    const chain = chainOf(events);
    expect(shownPart(stream, chain)).toBe(chain);
  });

  it('nothing of other histories stays behind', () => {
    const chain = chainOf(course('when the vote closes').open);
    expect(shownPart({ ...stream, kind: 'plan' }, chain)).toBe(chain);
  });
});
