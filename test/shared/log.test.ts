import { expect, it, vi } from 'vitest';
import { observedDesk } from '#bots/desk/observed-desk.ts';
import { log } from '#shared/log.ts';
import { noteAttempt, noteRefusal, noteUnits, observed } from '#shared/observed.ts';
import { fakeDesk } from '#test/bots/teams/support/fake-desk.ts';
import { done } from '#test/bots/teams/support/views.ts';
import { wrongInLogLine } from '#test/support/wrong-in-log-line.ts';

function written(): () => readonly string[] {
  const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  return () => {
    const lines = out.mock.calls.map(([line]) => String(line));
    out.mockRestore();
    return lines;
  };
}

it('each command is one line: who by a pseudonym, what, what it came to, and its cost', async () => {
  const lines = written();
  const desk = observedDesk(
    fakeDesk(() => {
      noteAttempt();
      noteAttempt();
      noteUnits(11);
      noteUnits(0.5);
      noteRefusal('NotSeated');
      return done;
    }),
  );
  const account = { platform: 'slack', team: 'T1', user: 'U1' } as const;
  const values = { harm: 'My husband bids for it.' };
  const about = { ics: 'riverside', decision: 'd-1', version: 'not an id' };
  await desk.press({
    account,
    about,
    values,
    act: 'object',
    place: null,
    commandId: 'c',
    arrived: 0,
  });
  const [line = '', ...more] = lines();
  expect(more).toEqual([]);
  expect(JSON.parse(line)).toEqual({
    level: 'INFO',
    message: 'command',
    who: expect.stringMatching(/^[0-9a-f]{12}$/) as string,
    platform: 'slack',
    command: 'object',
    ics: 'riverside',
    decision: 'd-1',
    result: 'done',
    ms: expect.any(Number) as number,
    attempts: 2,
    units: 11.5,
    refusal: 'NotSeated',
  });
  expect(line).not.toMatch(/U1|T1|husband/);
});

it('a forged id is not repeated in the log', async () => {
  const lines = written();
  const desk = observedDesk(fakeDesk(() => done));
  await desk.press({
    account: { platform: 'teams', tenant: 't', user: 'u' },
    about: { ics: 'a b', decision: 'xoxb-token of mine' },
    act: 'agree',
    place: null,
    commandId: 'c',
    arrived: 0,
  });
  expect(JSON.parse(lines()[0] ?? '')).toMatchObject({ ics: null, decision: null });
});

it('what is noted outside any work is noted nowhere, and two works never mix', async () => {
  noteUnits(5);
  const both = await Promise.all(
    [1, 2].map((units) => observed(async () => Promise.resolve(noteUnits(units)))),
  );
  expect(both.map(({ noted }) => noted.units)).toEqual([1, 2]);
});

it('a fault is logged without its message, which may hold a token', () => {
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  log.error('slack-fault', new Error('xoxb-1-secret of Sam'));
  const lines = said.mock.calls.map(([line]) => String(line));
  said.mockRestore();
  expect(lines.flatMap(wrongInLogLine)).toEqual([]);
  expect(lines.join()).not.toContain('Sam');
});

it.each([
  '{"level":"INFO","message":"command","why":"No money is set aside"}',
  '{"level":"INFO","message":"xoxb-1-2-3"}',
  '{"level":"INFO","message":"a","about":{"name":"Sam"}}',
  '{"level":"WARN","message":"a","key":"eyJhbGciOiJSUzI1NiJ9.eyJz"}',
])('a line that says too much is found: %s', (line) => {
  expect(wrongInLogLine(line)).toHaveLength(1);
});
