import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { icsOnRecord } from '#infra/cli/record/ics-on-record.ts';
import { verify } from '#shared/record/verify.ts';
import { directoryStream, forumStream } from '#shared/streams.ts';
import { dynamo } from '#test/support/table.ts';
import { runAccord } from './call-accord.ts';
import { importBench } from './ics/import-bench.ts';
import { riverside, rules, withForum } from './ics/riverside.ts';

describe.skipIf(dynamo.reason)(`accord import ${dynamo.reason ?? ''}`, () => {
  const bench = importBench();

  it('shows first what it would do, and writes nothing', async () => {
    const { status, stdout, stderr } = runAccord('import ics.yaml', bench.calledIn());
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const [, ...shown] = stdout.split('\n\n');
    expect(shown.join('\n\n')).toBe(
      [
        'Riverside NHS Trust (trust): a new organisation, of the group Hospitals.',
        `Ann Smith (ann): a new person, with the Slack account U1 (${bench.ics().slackTeam}).`,
        `Bob Jones (bob): a new person, with the Slack account U2 (${bench.ics().slackTeam}).`,
        `Cat Lee (cat): a new person, with the Slack account U3 (${bench.ics().slackTeam}).`,
        'Dan Roe (dan): a new person, without an account.',
        `Riverside board (board): a new forum with 3 seats, 3 with a vote; its rules are “Riverside rules”, version 1; the governance lead is Cat Lee; it is shown in the Slack channel C1 (${bench.ics().slackTeam}); it meets on 10 December 2026 and 14 January 2027.`,
        `Audit committee (audit): a new forum with 1 seat, 1 with a vote; its rules are “Riverside rules”, version 1; the governance lead is Cat Lee; it is a committee of board; it is shown in the Slack channel C2 (${bench.ics().slackTeam}); no meetings are set.`,
        '',
        '7 differences. Nothing was written. To write it: accord import ics.yaml --apply',
        '',
        'A new forum is in practice: what is raised there decides nothing, and says so.',
        'Riverside board: that ends when its chair (Ann Smith) and its governance lead (Cat Lee) have both confirmed it.',
        'Audit committee: that ends when its chair (Dan Roe) and its governance lead (Cat Lee) have both confirmed it.',
        'Each of them types /decide in Slack, or writes “propose” to the clerk in Teams, reads the seats, rules and principles, and confirms them.',
        '',
      ].join('\n'),
    );
    expect((await bench.onRecord()).directoryHistory).toEqual([]);
    expect(await bench.doors().whoIs(bench.account('U1'))).toBeUndefined();
  });

  it('writes with --apply, and the same again changes nothing', async () => {
    expect(runAccord('import ics.yaml --apply', bench.calledIn()).stdout).toContain(
      'Written: 7 differences.',
    );
    const first = await bench.onRecord();
    expect(first.directory.forums.map(({ id }) => id)).toEqual(['board', 'audit']);
    expect(first.forums.get('board')?.forum).toMatchObject({ parent: null, noun: 'board' });
    expect(await bench.doors().whoIs(bench.account('U1'))).toEqual({
      ics: bench.ics().ics,
      person: 'ann',
    });

    for (const line of ['import ics.yaml --apply', 'import ics.yaml']) {
      const { status, stdout } = runAccord(line, bench.calledIn());
      expect({ status, stdout }).toEqual({
        status: 0,
        stdout: `Nothing changes: ${bench.ics().ics} is as ics.yaml says.\n`,
      });
    }
    expect(await bench.onRecord()).toEqual(first);
  });

  it('tells each change of a forum, and makes it a link in its own chain', async () => {
    await bench.apply(bench.ics());
    const tied = { ...rules.vote, tie: 'not carried' };
    writeFileSync(
      join(bench.folder(), 'rules.yaml'),
      stringify({ ...rules, quorum: { atLeast: 1 }, vote: tied }),
    );
    const seats = {
      chair: { heldBy: 'ann' },
      'medical-director': { heldBy: 'dan' },
      partner: { vacant: false, heldBy: 'bob', votes: false },
      public: { name: 'Public member', vacant: true },
    };
    bench.write(
      withForum(
        { ...bench.ics(), people: { ...bench.ics().people, bob: { name: 'Bob Jones' } } },
        'board',
        {
          seats,
        },
      ),
    );

    const shown = await bench.accord('import ics.yaml --apply');
    expect(shown.words).toContain('Bob Jones (bob): no longer has a Slack account.');
    expect(shown.words).toContain(
      'Riverside board (board): its rules change (quorum, ties); the seat of the medical director passes from Bob Jones to Dan Roe; the seat of the partner member is filled by Bob Jones; the seat of the partner member changes: it has no vote any more; a new seat, the public member, with a vote, held by nobody.',
    );
    expect(shown.words).toContain(
      `The Slack account U2 (${bench.ics().slackTeam}) opens nothing here any more.`,
    );
    expect(await bench.doors().whoIs(bench.account('U2'))).toBeUndefined();

    const events = (await bench.onRecord()).forums.get('board')?.history.map(({ event }) => event);
    expect(events?.map(({ type, by, via }) => ({ type, by, via }))).toEqual([
      { type: 'ForumSetUp', by: 'cat', via: 'clock' },
      { type: 'PracticeBegan', by: 'cat', via: 'clock' },
      { type: 'RulesChanged', by: 'cat', via: 'clock' },
      { type: 'SeatsChanged', by: 'cat', via: 'clock' },
    ]);
    const chain = await bench.store().chain(forumStream(bench.ics().ics, 'board'));
    expect(verify(chain)).toEqual({ ok: true, value: 4 });
  });

  it('goes back to what was before', async () => {
    await bench.apply(bench.ics());
    await bench.apply(withForum(bench.ics(), 'audit', { name: 'Auditors' }));
    await bench.apply(bench.ics());
    const { directory, forums } = await bench.onRecord();
    expect(forums.get('audit')?.forum?.name).toBe('Audit committee');
    expect(directory.forums.find(({ id }) => id === 'audit')?.name).toBe('Audit committee');
    expect(forums.get('audit')?.history).toHaveLength(4);
  });

  it('leaves what the file does not name', async () => {
    await bench.apply(bench.ics());
    bench.write({
      ics: bench.ics().ics,
      slackTeam: bench.ics().slackTeam,
      people: { eve: { name: 'Eve' } },
    });
    expect((await bench.accord('import ics.yaml')).words).toContain(
      '1 difference. Nothing was written.',
    );
  });

  it('leaves dates that were counted in days as they were', async () => {
    const counted = withForum(bench.ics(), 'board', { meetings: undefined, meetsIn: [18, 53] });
    await bench.apply(counted, '2026-11-02T09:00:00.000Z');
    const prepared = await bench.prepare(counted, '2026-11-09T09:00:00.000Z');
    expect(prepared.ok && prepared.value.steps).toEqual([]);
    expect((await bench.onRecord()).forums.get('board')?.forum?.meetings).toEqual([
      '2026-11-20',
      '2026-12-25',
    ]);
  });

  it('asks what adopted new rules where the old ones say how they are changed', async () => {
    const own = { ...rules, amendedBy: 'terms-of-reference' };
    await bench.apply(withForum(bench.ics(), 'board', { constitution: own }));
    const changed = { constitution: { ...own, quorum: { atLeast: 2 } } };
    bench.write(withForum(bench.ics(), 'board', changed));
    const refused = await bench.accord('import ics.yaml --apply');
    expect(refused.exit).toBe('unusable');
    expect(refused.problems[0]).toMatch(
      /^ics\.yaml:\d+:\d+ forums\.board\.constitution: found new rules, and nothing that adopted them, expected adopted: \{ by, on \}/,
    );
    await bench.apply(
      withForum(bench.ics(), 'board', {
        ...changed,
        adopted: { by: 'Minute 12', on: '2026-11-02' },
      }),
    );
    const last = (await bench.onRecord()).forums.get('board')?.history.at(-1)?.event;
    expect(last).toMatchObject({ type: 'RulesChanged', adopted: { by: 'Minute 12' } });
  });

  it('refuses it all where one door belongs to another ICS', async () => {
    await bench.apply(bench.ics());
    const other = { ...riverside('other'), slackTeam: bench.ics().slackTeam };
    bench.write(other);
    const { exit, problems } = await bench.accord('import ics.yaml --apply');
    const stderr = problems.join();
    expect(exit).toBe('unusable');
    expect(stderr).toMatch(
      /people\.ann\.accounts\.slack: found an account that belongs to another/,
    );
    expect(stderr).toMatch(/forums\.board\.places\.slack: found a channel that belongs to another/);
    const events = bench.store();
    expect((await icsOnRecord(events, other.ics)).directoryHistory).toEqual([]);
  });

  it('says more than a hundred people in several appends', async () => {
    const people = Object.fromEntries(
      Array.from({ length: 130 }, (_, each) => [
        `p${each}`,
        { name: `Person ${each}`, accounts: { slack: { user: `U9${each}` } } },
      ]),
    );
    await bench.apply({ ...bench.ics(), people: { ...bench.ics().people, ...people } });
    expect(Object.keys((await bench.onRecord()).directory.people)).toHaveLength(134);
    const chain = await bench.store().chain(directoryStream(bench.ics().ics));
    expect(verify(chain)).toEqual({ ok: true, value: 137 });
  });

  it('answers as JSON too', () => {
    const { stdout } = runAccord('import ics.yaml --json', bench.calledIn());
    const answer = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Record<string, unknown>;
    expect(answer).toMatchObject({ answer: 'ok', ics: bench.ics().ics, isApplied: false });
    expect(answer['differences']).toHaveLength(7);
  });
});
