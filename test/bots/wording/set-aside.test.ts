import { describe, expect, it } from 'vitest';
import { howItEnded } from '#bots/wording/how-it-ended.ts';
import { fullRecord } from '#bots/wording/record.ts';
import type { Closed, Opened } from '#shared/decision/decision.ts';
import { board, members } from '#test/support/board.ts';
import {
  agree,
  callVote,
  declare,
  fillAims,
  handle,
  newWords,
  type OnWords,
  object,
  type Played,
  play,
  record,
  startSteps,
  vote,
  worry,
} from '#test/support/play.ts';

const everyone = members(board);
const doctor = 'the medical director';
const council = 'the council member';
const toMeeting = { type: 'TakeToMeeting' } as const;
const recorded: OnWords = (version) => ({ type: 'RecordAgreed', version });

function closed({ decision }: Played): Closed {
  if (decision.status !== 'closed') throw new Error(decision.status);
  return decision;
}

function recordOf(decision: Opened): string {
  return fullRecord(decision, []).join('\n');
}

describe('a concern with older words', () => {
  const agreed = play()
    .does(doctor, worry('Too few nurses.'))
    .does('the governance lead', newWords('Shall we pay for 10 places?'))
    .does(everyone, agree)
    .does('the chair', recorded);
  const silent = play()
    .does([doctor, council], worry('Too few nurses.'))
    .does('the governance lead', newWords('Shall we pay for 10 places?'))
    .does(
      everyone.filter((each) => each !== doctor),
      agree,
    )
    .does('the chair', recorded);

  it('is not part of what was agreed', () => {
    expect(howItEnded(closed(silent)).join('\n')).not.toContain('concern');
    expect(recordOf(agreed.decision)).not.toContain('concern');
  });

  it('is on record with the version it was about', () => {
    const told = recordOf(silent.decision);
    expect(told).toContain('No answer: the medical director.');
    expect(told).toContain('Agree, with a concern (on version 1): the medical director.');
    expect(told).toContain('The medical director has a concern (on version 1): “Too few nurses.”');
  });

  it('is told as it stands while it is about the words as they are', () => {
    const now = play()
      .does(doctor, worry('Too few nurses.'))
      .does(
        everyone.filter((each) => each !== doctor),
        agree,
      )
      .does('the chair', recorded);
    const line = 'The medical director has a concern: “Too few nurses.”';
    expect(howItEnded(closed(now))).toContain(line);
    expect(recordOf(now.decision)).toContain(line);
  });
});

describe('the vote of someone who later stepped out', () => {
  const open = play()
    .does('the audit chair', object())
    .does('the chair', startSteps)
    .does('the chair', record('principles'))
    .does('the chair', fillAims)
    .does('the chair', record('aims'))
    .does('the chair', callVote)
    .does([council, 'the audit chair'], vote('against'))
    .does(['the chair', 'the deputy chair'], vote('for'))
    .does(council, declare);
  const ended = closed(
    open.does('the chair', handle('council-member', 'step out')).does('the chair', toMeeting),
  );

  it('is not listed with those against', () => {
    expect(howItEnded(ended)).toContain('Voted against: the audit chair.');
  });

  it('is on record as set aside, and until then as held', () => {
    expect(recordOf(ended)).toContain('The council member voted: against (set aside).');
    expect(recordOf(ended)).toContain('The audit chair voted: against.');
    expect(recordOf(open.decision)).toContain(
      'The council member voted: against (held, not counted).',
    );
  });
});

describe('an objection', () => {
  const objected = play().does(council, object('No money.', ''));

  it('of someone who stepped out is set aside, and does not stand', () => {
    const { decision } = objected
      .does(council, declare)
      .does('the chair', handle('council-member', 'step out'));
    expect(recordOf(decision)).toContain(
      'The council member objects: “No money.” It is set aside.',
    );
    expect(recordOf(decision)).not.toContain('It stands.');
  });

  it('stands while the interest of its owner waits', () => {
    expect(recordOf(objected.does(council, declare).decision)).toContain(
      'The council member objects: “No money.” It stands.',
    );
  });

  it('to older words says to which', () => {
    const { decision } = objected.does('the governance lead', newWords('Shall we pay for 10?'));
    expect(recordOf(decision)).toContain(
      'The council member objects (on version 1): “No money.” It stands.',
    );
  });
});

describe('an interest that nobody handled', () => {
  const waits = play().does(council, agree).does(council, declare);

  it('waits while the item is open, and waits no more once it is closed', () => {
    const told = howItEnded(closed(waits.does('the chair', toMeeting)));
    expect(told).toContain(
      '1 interest was not handled here. No answer from that person was counted.',
    );
    expect(told.join('\n')).not.toMatch(/waits|Until then/);
  });

  it('is told on record in words that follow from it', () => {
    const said = 'The council member has an interest: “My husband is a director of a bidder.”';
    expect(recordOf(waits.decision)).toContain(`${said} Not handled yet.`);
    expect(recordOf(waits.does('the chair', toMeeting).decision)).toContain(
      `${said} It was not handled.`,
    );
    const talks = waits.does('the chair', handle('council-member', 'discuss, not vote'));
    expect(recordOf(talks.decision)).toContain(`${said} May talk, but not answer or vote.`);
  });
});

describe('the full record', () => {
  it('gives every date with its year', () => {
    const { decision } = play().does(everyone, agree).does('the chair', recorded);
    const told = recordOf(decision);
    expect(told).toContain('Ready for the meeting on 10 December 2026.');
    expect(told).not.toMatch(/\d (?:November|December)(?! 20\d\d)/);
  });
});
