import { describe, expect, it } from 'vitest';
import { deputyForm } from '#bots/views/forms/stand-in-forms.ts';
import { noticeView } from '#bots/views/notice.ts';
import { atTheDesk, offeredIn, officer } from '#test/support/at-the-desk.ts';
import { seatId } from '#test/support/board.ts';
import { faultsInSlack, faultsInTeams } from '#test/support/faults-of.ts';
import { type Played, play } from '#test/support/play.ts';
import { committeeWith } from '#test/support/states/rules.ts';
import { votingOn } from '#test/support/states/voting.ts';

const chair = 'the chair';
const council = 'the council member';
const nurse = 'the community nurse';
const seat = seatId(council);
const mine = 'My deputy will answer';
const under = (sections: Record<string, unknown>) => play({ forum: committeeWith(sections) });
const asking = under({ deputies: { allowedBy: 'the person presiding' } });
const byHolder = under({ deputies: { allowedBy: 'the holder' } });
const named = asking.does(council, { type: 'NominateDeputy', person: officer.id });
const proxies = (instruction: string, played?: Played) =>
  played ?? under({ proxies: { instruction, atMost: 2 } });
const given = (played: Played, by = council) =>
  played.does(by, { type: 'GiveProxy', to: nurse, instruction: null });

describe('a deputy', () => {
  it('is chosen from the people who have no vote of their own', async () => {
    const desk = await atTheDesk(asking);
    const form = await desk.opens(council, mine);
    expect(offeredIn(form, 'person')).toEqual(['The governance lead', 'Sam Jones']);
    expect(form.lines.join(' ')).toContain('The person in the chair must allow it.');
  });

  it('answers for the seat once the person in the chair has said so', async () => {
    const desk = await atTheDesk(asking);
    const receipt = await desk.does(council, mine, { person: officer.id });
    expect(receipt).toContain('They can act once that is allowed.');
    const form = await desk.opens(chair, 'Say if a deputy may act');
    expect(offeredIn(form, 'person')).toEqual(['Sam Jones']);
    const values = { person: officer.id, allowed: 'yes' };
    await desk.does(chair, 'Say if a deputy may act', values);
    expect(await desk.last()).toMatchObject({ type: 'DeputyAllowed', of: seat, allowed: true });
    expect(await desk.does(officer.id, 'I agree')).toContain('You agreed to version 1');
    expect(await desk.last()).toMatchObject({ type: 'AgreementGiven', seat, by: officer.id });
  });

  it('is not let in by a form in which nothing was chosen', async () => {
    const desk = await atTheDesk(named);
    const none = { person: officer.id, allowed: '' };
    const answer = await desk.does(chair, 'Say if a deputy may act', none);
    expect(answer).toBe('Please choose one from the list.');
    expect(await desk.last()).toMatchObject({ type: 'DeputyNominated' });
  });

  it('can act at once where the holder’s word is enough', async () => {
    const desk = await atTheDesk(byHolder);
    const form = await desk.opens(council, mine);
    expect(form.lines).toContain('They can act for you as soon as you name them.');
    expect(await desk.does(council, mine, { person: officer.id })).toContain(
      'They can act for you',
    );
    expect(await desk.labels(chair)).not.toContain('Say if a deputy may act');
  });

  it('is taken back by who named them, and only while there is one', async () => {
    const desk = await atTheDesk(named);
    expect(await desk.labels(nurse)).not.toContain('Take back my deputy');
    await desk.does(council, 'Take back my deputy', { person: officer.id });
    expect(await desk.last()).toMatchObject({ type: 'StandInTakenBack', of: seat });
    expect(await desk.labels(council)).not.toContain('Take back my deputy');
  });

  it('is not offered where the rules know none, nor to whoever holds no seat', async () => {
    const none = await atTheDesk(under({}));
    expect(await none.labels(council)).not.toContain(mine);
    const some = await atTheDesk(asking);
    expect(await some.labels('the governance lead')).not.toContain(mine);
  });
});

describe('a form in which people are chosen', () => {
  it.each([
    ['names', (index: number) => `Dr Somebody Surname-Longer the ${index}th`],
    ['very long names', (index: number) => `${'Ærøskøbing '.repeat(50)}${index}`],
  ])('holds as many people of %s as both platforms take', (_, name) => {
    const people = Array.from({ length: 300 }, (_each, index) => ({
      id: `person-${index}-${'x'.repeat(60)}`,
      name: name(index),
    }));
    const form = deputyForm({ seatFor: seat }, asking.decision, { people });
    expect(faultsInSlack(form)).toEqual([]);
    expect(faultsInTeams(form)).toEqual([]);
  });
});

describe('what is told about a deputy', () => {
  const about = { seat, person: officer.id };

  it('asks the person in the chair', () => {
    const { lines, buttons } = noticeView({ kind: 'deputy named', ...about }, named.decision);
    expect(lines[1]).toBe('The council member has named a deputy for this item.');
    expect(buttons[0]).toMatchObject({ act: 'allow-deputy', about });
  });

  it('says to the holder what was said, and leaves them to name someone else', () => {
    const allow = (allowed: boolean) =>
      named.does(chair, { type: 'AllowDeputy', ...about, allowed }).decision;
    const yes = noticeView({ kind: 'deputy decided', ...about }, allow(true));
    expect(yes.lines[1]).toContain('Your deputy may act for you on this item.');
    expect(yes.buttons.map(({ act }) => act)).toEqual(['more-choices']);
    const no = noticeView({ kind: 'deputy decided', ...about }, allow(false));
    expect(no.lines[1]).toContain('Your deputy may not act for you on this item.');
    expect(no.buttons[0]).toMatchObject({ act: 'nominate-deputy', about: { seatFor: seat } });
    const deputy = noticeView({ kind: 'you do not stand in', ...about }, allow(false));
    expect(deputy.lines[1]).toContain('You may not act for the council member on this item.');
  });

  it('says to whoever stands in what they may do', () => {
    const told = (played: Played, person: string) =>
      noticeView({ kind: 'you stand in', seat, person }, played.decision).lines.slice(1);
    expect(told(named, officer.id)).toEqual(['You may act for the council member on this item.']);
    expect(told(given(proxies('allowed')), nurse)).toEqual([
      'The council member asks you to vote for them on this item, if it comes to a vote.',
      'You vote as you see fit.',
    ]);
  });
});

describe('a vote given to someone else', () => {
  const label = 'Let someone vote for me';

  it.each([
    ['required', ['For', 'Against', 'Abstain']],
    ['allowed', ['As they see fit', 'For', 'Against', 'Abstain']],
    ['none', []],
  ])('where telling them how to vote is %s', async (instruction, offered) => {
    const desk = await atTheDesk(proxies(instruction));
    const form = await desk.opens(council, label);
    expect(offeredIn(form, 'instruction')).toEqual(offered);
    expect(offeredIn(form, 'person')).not.toContain('The council member');
    const told = offered.at(-1) === undefined ? {} : { instruction: 'against' };
    await desk.does(council, label, { person: nurse, ...told });
    const expected = instruction === 'none' ? null : 'against';
    expect(await desk.last()).toMatchObject({
      type: 'ProxyGiven',
      to: nurse,
      instruction: expected,
    });
  });

  it('goes with no order where they vote as they see fit', async () => {
    const desk = await atTheDesk(proxies('allowed'));
    await desk.does(council, label, { person: nurse, instruction: 'free' });
    expect(await desk.last()).toMatchObject({ type: 'ProxyGiven', instruction: null });
  });

  it('is not sent while how they must vote is not chosen', async () => {
    const desk = await atTheDesk(proxies('required'));
    const answer = await desk.does(council, label, { person: nurse, instruction: '' });
    expect(answer).toBe('Please choose one from the list.');
  });

  it('is taken back', async () => {
    const desk = await atTheDesk(given(proxies('allowed')));
    await desk.does(council, 'Take back my vote', { person: nurse });
    expect(await desk.last()).toMatchObject({ type: 'StandInTakenBack', person: nurse });
  });

  it('is not offered where the rules forbid it', async () => {
    const desk = await atTheDesk(under({}));
    expect(await desk.labels(council)).not.toContain(label);
  });
});

describe('whoever may act for several seats', () => {
  it('votes for each, and is told for whom', async () => {
    const desk = await atTheDesk(votingOn(given(proxies('allowed'))));
    expect(await desk.labels(nurse)).toEqual(
      expect.arrayContaining(['For', 'Against', 'Against, for the council member']),
    );
    const receipt = await desk.does(nurse, 'Against, for the council member');
    expect(receipt).toContain('You did this for the council member.');
    expect(await desk.last()).toMatchObject({ type: 'VoteGiven', seat, choice: 'against' });
    await desk.does(nurse, 'For');
    expect(await desk.last()).toMatchObject({ type: 'VoteGiven', seat: seatId(nurse) });
  });

  it('is shown only what they may say for each', async () => {
    const desk = await atTheDesk(given(proxies('allowed')));
    const labels = await desk.labels(nurse);
    expect(labels).toContain('I agree');
    expect(labels.filter((each) => each.includes(', for '))).toEqual([]);
  });

  it('sees each seat named where none is their own', async () => {
    const two = byHolder
      .does(council, { type: 'NominateDeputy', person: officer.id })
      .does(nurse, { type: 'NominateDeputy', person: officer.id });
    const desk = await atTheDesk(two);
    const labels = await desk.labels(officer.id);
    expect(labels).toContain('I agree, for the council member');
    expect(labels).toContain('I agree, for the community nurse');
    expect(labels).not.toContain('I agree');
    const form = await desk.opens(officer.id, 'I object, for the community nurse');
    expect(form.lines).toContain('You do this for the community nurse.');
    await desk.does(officer.id, 'I object, for the community nurse', {
      harm: 'No nurses.',
      help: '',
    });
    expect(await desk.last()).toMatchObject({ type: 'ObjectionRaised', seat: seatId(nurse) });
  });
});
