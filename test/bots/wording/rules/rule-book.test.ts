import { describe, expect, it } from 'vitest';
import { rulesAsText } from '#bots/wording/rules/rules-as-text.ts';
import { rulesInWords } from '#bots/wording/rules/rules-in-words.ts';
import { constitution } from '#shared/forum/constitution.ts';

const quorum = { moreThan: '1/2' };

function book(rules: object) {
  return constitution.parse({ name: 'Rules', noun: 'board', quorum, ...rules });
}

function under(heading: string, rules: object): readonly string[] {
  return rulesInWords(book(rules)).find((each) => each.heading === heading)?.sentences ?? [];
}

describe('given this rule, this sentence', () => {
  it.each([
    [
      'Where decisions are taken',
      { takenAt: { normally: 'here', allowed: ['here'] } },
      'The board normally decides in chat.',
    ],
    [
      'Who may answer and vote',
      { electorate: { except: { class: 'staff' } } },
      'Of the seats with a vote, these may answer and vote: all seats, leaving out seats marked “staff”.',
    ],
    [
      'Who is in the chair',
      { presiding: ['chair', 'vice'] },
      'A seat marked “chair” is in the chair. If it cannot be, the chair is taken by a seat marked “vice”.',
    ],
    [
      'Enough people',
      {},
      'Enough people (the quorum) means more than half of all seats that count towards it.',
    ],
    [
      'Enough people',
      { quorum: { atLeast: 5 } },
      'Enough people (the quorum) means at least 5 seats.',
    ],
    [
      'Enough people',
      { quorum: { atLeast: 5, of: 'voting seats' } },
      'The file also says that a share is of all seats with a vote. That makes no difference here.',
    ],
    [
      'Enough people',
      { quorum: { atLeast: '1/3', vacantSeats: 'leave the base' } },
      'Vacant seats are left out of the total.',
    ],
    ['Agreement', {}, 'It can be recorded as agreed only while no objection stands.'],
    ['The vote', {}, 'The board does not vote.'],
    [
      'The vote',
      { vote: { carriedWhen: [{ moreThan: '1/2' }] } },
      'More seats must vote for it than against it. Abstentions are not counted in this.',
    ],
    [
      'The vote',
      { vote: { carriedWhen: [{ atLeast: '2/3', of: 'votes and abstentions' }] } },
      'At least two thirds of the seats that vote or abstain must vote for it. Abstentions are in the total, so to abstain works against it.',
    ],
    [
      'The vote',
      { vote: { carriedWhen: [{ atLeast: '75%', of: 'all seats', name: 'the members' }] } },
      'The members. At least 75% of all seats must vote for it. To abstain, to say nothing or to be away works against it. Vacant seats, and seats that may not vote because of an interest, are in the total.',
    ],
    [
      'The vote',
      { vote: { carriedWhen: [{ atLeast: 'all', of: 'present and entitled' }] } },
      'All of the seats that are present and may vote on the item must vote for it. To be there and abstain, or say nothing, works against it.',
    ],
    [
      'A tie',
      { vote: { carriedWhen: [{ moreThan: '1/2' }], tie: 'not carried' } },
      'A tie is not passed. Nobody has a casting vote.',
    ],
    ['Silence', {}, 'To say nothing is not to agree.'],
    [
      'Times',
      { window: { open: { workingDays: 5 } } },
      'People have at least 5 working days to answer. Agreement is not recorded before that.',
    ],
    [
      'How days are counted',
      { window: { open: { workingDays: 5 } } },
      'Working days leave out weekends and the bank holidays of England and Wales.',
    ],
    [
      'Interests',
      { interests: { handledBy: 'the rules' } },
      'When a member declares an interest in an item, these rules say at once what it means: the member steps out.',
    ],
    [
      'Substitutes, deputies and proxies',
      {},
      'Nobody may vote in the place of an absent member (no proxies).',
    ],
    [
      'Public and private',
      { publicity: { otherwise: 'never' } },
      'Every item is dealt with in public.',
    ],
    [
      'What a result is worth',
      { outcome: { is: 'advice', to: 'the council' } },
      'The board gives advice to the council. It does not decide.',
    ],
    [
      'What these rules rest on',
      {},
      'The file does not say what these rules rest on. Check these rules against your standing orders.',
    ],
  ])('%s: %j', (heading, rules, line) => {
    expect(under(heading, rules)).toContain(line);
  });
});

describe('a kind of decision', () => {
  const file = book({ kinds: { budget: { name: 'the yearly budget', quorum: { atLeast: 9 } } } });

  it('says only what differs', () => {
    const own = rulesInWords(file).filter(({ heading }) => heading.startsWith('The yearly budget'));
    expect(own.map(({ heading }) => heading)).toEqual([
      'The yearly budget',
      'The yearly budget: enough people',
    ]);
    expect(own[0]?.sentences).toEqual([
      'The file calls this kind of decision “budget”. It has its own rules on enough people. For all else the general rules hold.',
    ]);
  });

  it('can be read as a whole', () => {
    const text = rulesAsText(rulesInWords(file, 'budget'));
    expect(text).toContain('These are the rules for the yearly budget');
    expect(text).toContain('Enough people (the quorum) means at least 9 seats.');
    expect(text).not.toContain('more than half of all seats that count');
  });

  it('that the file does not have is not made up', () => {
    expect(rulesInWords(file, 'constructor')).toEqual([
      {
        heading: 'Rules',
        sentences: ['The file has no kind of decision “constructor”. It has “budget”.'],
      },
    ]);
  });
});

it('the list of seats says what is particular to each', () => {
  const seats = {
    chair: { name: 'Chair', classes: ['chair'], heldBy: 'amina' },
    'two-doctors': { name: 'Doctors', heldBy: ['ben', 'cara'], whenTheyDiffer: 'the last word' },
    trust: { kind: 'organisation', vacant: true },
    voice: { votes: false, counts: false },
  };
  expect(under('Who sits here', { seats }).slice(-3)).toEqual([
    'Chair: chair. Held by amina.',
    'Doctors (two-doctors). Shared by ben and cara. When they differ, the last word counts.',
    'trust. An organisation holds it. It is vacant. Until it is filled, its vote is lost.',
  ]);
  expect(under('Who has a voice and no vote', { seats })).toEqual([
    'The board has 1 seat with a voice but no vote. It does not count towards enough people but sees private items.',
    'voice.',
  ]);
});

it('a fixed weight is what the seats for it come to', () => {
  const vote = { carriedWhen: [{ atLeast: 20, unit: 'weight' }] };
  expect(under('The vote', { vote })).toContain(
    'The seats for it must come to at least 20 in weight.',
  );
});

it('one step is not called several', () => {
  const steps = [{ id: 'a', name: 'first', asks: 'What?' }];
  expect(under('Working it through', { steps, vote: 'none' })[0]).toBe(
    'When people differ, there is 1 step to try. There is no vote after it.',
  );
});

it('several seats with a voice share what they lack', () => {
  const voice = { votes: false, counts: false };
  const seats = { chair: { classes: ['chair'] }, one: voice, two: voice };
  expect(under('Who has a voice and no vote', { seats })[0]).toBe(
    'The board has 2 seats with a voice but no vote. None of them counts towards enough people, but each sees private items.',
  );
});

it('a terminal gets lines of at most 78 columns', () => {
  const text = rulesAsText([
    { heading: 'Times', sentences: ['word '.repeat(40).trim(), 'x'.repeat(90)] },
  ]);
  const lines = text.split('\n');
  expect(lines.slice(0, 2)).toEqual(['Times', `- ${'word '.repeat(15).trim()}`]);
  expect(lines.filter((line) => line.length > 78)).toEqual([`- ${'x'.repeat(90)}`]);
});
