import { describe, expect, it, vi } from 'vitest';
import type { Desk } from '#bots/desk/desk.ts';
import { execute } from '#test/bots/teams/support/activities.ts';
import { fakeDesk } from '#test/bots/teams/support/fake-desk.ts';
import { teams } from '#test/bots/teams/support/teams.ts';
import { about, done } from '#test/bots/teams/support/views.ts';

const headers = { 'content-type': 'application/json; charset=utf-8' };

function posting(body: string | undefined, isBase64Encoded = false) {
  const desk = fakeDesk(() => done);
  return { desk, answer: teams(desk).front({ headers, body, isBase64Encoded }) };
}

const ærø = execute('channel', 'object', { about, nonce: 'n-0', sent: true, 'one:harm': 'Ærø 🏝' });

describe('a body', () => {
  it('in base64 keeps its letters', async () => {
    const { desk, answer } = posting(Buffer.from(JSON.stringify(ærø)).toString('base64'), true);
    expect(await answer).toMatchObject({ statusCode: 200 });
    expect(desk.pressed[0]?.values).toEqual({ harm: 'Ærø 🏝' });
  });

  it('in plain text keeps its letters', async () => {
    const { desk, answer } = posting(JSON.stringify(ærø));
    expect(await answer).toMatchObject({ statusCode: 200 });
    expect(desk.pressed[0]?.values).toEqual({ harm: 'Ærø 🏝' });
  });

  it.each([
    ['nothing', undefined],
    ['no JSON', 'payload=%7B%7D'],
    ['half an activity', JSON.stringify(ærø).slice(0, -20)],
    ['a list', '[]'],
    ['a number', '7'],
    ['null', 'null'],
    ['no type', JSON.stringify({ ...ærø, type: undefined })],
    ['a type that is no text', JSON.stringify({ ...ærø, type: {} })],
    ['no conversation', JSON.stringify({ ...ærø, conversation: null })],
    ['no service address', JSON.stringify({ ...ærø, serviceUrl: 7 })],
    ['another channel', JSON.stringify({ ...ærø, channelId: 'webchat' })],
    ['brackets without end', '['.repeat(500_000)],
  ])('with %s is refused with 400', async (_what, body) => {
    const { desk, answer } = posting(body);
    expect(await answer).toEqual({ statusCode: 400 });
    expect(desk.pressed).toEqual([]);
  });

  it('that is no UTF-8 is refused with 400', async () => {
    const { answer } = posting(Buffer.from([0x7b, 0xff, 0x7d]).toString('base64'), true);
    expect(await answer).toEqual({ statusCode: 400 });
  });

  it.each([
    ['plain', JSON.stringify({ ...ærø, text: 'x'.repeat(3_000_000) }), false],
    ['base64', Buffer.alloc(3_000_000).toString('base64'), true],
  ])('of 3 MB is refused with 413: %s', async (_how, body, encoded) => {
    const { desk, answer } = posting(body, encoded);
    expect(await answer).toEqual({ statusCode: 413 });
    expect(desk.pressed).toEqual([]);
  });
});

it('a fault is answered with a bare 500 and logged once', async () => {
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const broken: Desk = { press: () => Promise.reject(new Error('table is gone')) };
  const answer = await teams(broken).post(execute('channel', 'agree'));
  expect(answer).toEqual({ statusCode: 500 });
  expect(said.mock.calls.map(([line]) => String(line))).toEqual([
    expect.stringContaining('"message":"teams-fault"'),
  ]);
  expect(String(said.mock.calls)).not.toContain('table is gone');
  said.mockRestore();
});

it.each([['typing'], ['messageReaction'], ['event'], ['nothing-we-know']])(
  'the activity %s is taken note of, and no more',
  async (type) => {
    const desk = fakeDesk(() => done);
    expect(await teams(desk).post({ ...execute('channel', 'agree'), type })).toEqual({
      statusCode: 200,
    });
    expect(desk.pressed).toEqual([]);
  },
);
