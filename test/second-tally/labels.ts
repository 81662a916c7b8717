import type { Case } from './any-case.ts';
import type { Compared } from './compared.ts';
import type { Counted } from './count.ts';
import { enoughPeople } from './enough.ts';
import type { Group } from './groups.ts';
import {
  type ChoiceOfSeats,
  type ConditionText,
  type Enough,
  inForce,
  type QuorumText,
  type Row,
  type TestText,
  type WeightsText,
} from './written.ts';

/** What a case is an example of: the words by which the distribution is told. */
export function labels(one: Case, { enough, ending }: Compared): readonly string[] {
  const rules = inForce(one.file, one.kind);
  const tests = rules.vote.carriedWhen;
  return [
    `vote: ${ending.is}`,
    `place: ${one.atMeeting ? 'at a meeting' : 'elsewhere'}`,
    `presiding: ${one.chair === null ? 'nobody' : 'a seat'}`,
    ...given('kind of its own', one.kind),
    ...choiceLabels('electorate', rules.electorate),
    ...weightsLabels(rules.weights),
    ...tests.flatMap((test, at) => testLabels(test, ending.counts[at])),
    ...one.voters.flatMap((row) => rowLabels(row, one)),
    ...quorumLabels(rules.quorum),
    `quorum: ${enough.met ? 'met' : 'not met'}`,
    ...when('quorum: conditions all met', asksSeats(rules.quorum) && enough.missing.length === 0),
    ...when('quorum: a condition not met', enough.missing.length > 0),
    ...when('quorum: each condition met alone, not all together', onlyAlone(one, enough.missing)),
    ...when('tie: with a casting vote', ending.is === 'tie' && one.chair !== null),
    ...when('tie: more tests than one', ending.is === 'tie' && tests.length > 1),
    ...(ending.is === 'tie' ? tests.map(({ unit }) => `tie: ${unitOf(unit)}`) : []),
  ];
}

function unitOf(unit: TestText['unit'] = 'seats'): string {
  return typeof unit === 'string' ? unit : 'groups';
}

function onlyAlone({ file, kind, everyone }: Case, missing: readonly unknown[]): boolean {
  const quorum = { ...inForce(file, kind).quorum, seatsMayMeetSeveral: true };
  return missing.length > 0 && enoughPeople(quorum, file.seats, everyone).missing.length === 0;
}

function when(label: string, holds: boolean): readonly string[] {
  return holds ? [label] : [];
}

function given(label: string, value: unknown): readonly string[] {
  return when(label, value !== undefined && value !== null);
}

function asksSeats({ conditions = [] }: QuorumText): boolean {
  return conditions.length > 0;
}

function enoughLabels(what: string, { moreThan, atLeast }: Enough): readonly string[] {
  const amount = moreThan ?? atLeast;
  const form = [
    { form: 'whole number', is: typeof amount === 'number' },
    { form: 'all', is: amount === 'all' },
    { form: 'percentage', is: String(amount).endsWith('%') },
  ].find(({ is }) => is)?.form;
  return [`${what}: ${moreThan === undefined ? 'at least' : 'more than'} a ${form ?? 'fraction'}`];
}

function choiceLabels(what: string, choice: ChoiceOfSeats | undefined): readonly string[] {
  return Object.keys(choice ?? {}).map((field) => `${what} by ${field}`);
}

function weightsLabels(weights: WeightsText = 'as the seats say'): readonly string[] {
  if (weights === 'as the seats say') return ['weights: as the seats say'];
  if ('classes' in weights) return ['weights: a table of classes'];
  return [
    `weights: by figure, ${weights.round}`,
    ...given('weights: at least', weights.atLeast),
    ...given('weights: at most', weights.atMost),
  ];
}

function testLabels(test: TestText, counted: Counted | undefined): readonly string[] {
  return [
    `base: ${test.of === undefined ? 'votes cast' : namedBase(test.of)}`,
    ...enoughLabels('test', test),
    ...unitLabels(test),
    ...choiceLabels('test electorate', test.electorate),
    ...given('test: in favour', test.inFavour),
    ...given('test: not against', test.notAgainst),
    ...when('test: everyone present', test.everyonePresent === true),
    ...when('test: vacant seats leave', test.vacantSeats === 'leave the base'),
    ...when('test: stepped out leave', test.steppedOut === 'leave the base'),
    ...(counted === undefined ? [] : countedLabels(counted)),
  ];
}

function namedBase(of: NonNullable<TestText['of']>): string {
  return typeof of === 'number' ? 'a whole number' : of;
}

function countedLabels({ notInFavour, turnedDownBy, absent, groups }: Counted): readonly string[] {
  return [
    ...when('test: barred by in favour', notInFavour.size > 0),
    ...when('test: barred by not against', turnedDownBy.size > 0),
    ...when('test: barred by who is absent', absent.size > 0),
    ...when('group: left out, though it is there', groups.some(leftOutThere)),
    ...groups.map(({ says, empty }) => `group: ${empty ? 'empty, ' : ''}${says}`),
  ];
}

function leftOutThere({ says, here }: Group): boolean {
  return says === 'is left out' && here;
}

function unitLabels({ unit = 'seats' }: TestText): readonly string[] {
  if (typeof unit === 'string') return [`unit: ${unit}`];
  const { by, of = 'votes cast', unit: inner = 'seats' } = unit.groups;
  return [
    'unit: groups',
    `groups by ${typeof by === 'string' ? by : 'classes'}`,
    `within groups: ${of}`,
    `within groups: ${inner}`,
    ...enoughLabels('within groups', unit.groups),
  ];
}

function rowLabels({ seat, entitled, choice, steppedOut }: Row, { file }: Case): readonly string[] {
  const vacant = file.seats[seat]?.vacant === true;
  return [
    ...when('seat: vacant', vacant),
    ...when('seat: vacant and its body votes for it', vacant && entitled),
    ...when('seat: stepped out', steppedOut),
    ...when('seat: not entitled, and yet a choice', !entitled && choice !== null),
  ];
}

function quorumLabels(rules: QuorumText): readonly string[] {
  const { of = 'all seats', conditions = [], seatsMayMeetSeveral = false } = rules;
  return [
    `quorum of ${typeof of === 'string' ? of : 'a choice of seats'}`,
    ...enoughLabels('quorum', rules),
    ...given('quorum: no fewer than', rules.noFewerThan),
    ...when('quorum: vacant seats leave', rules.vacantSeats === 'leave the base'),
    ...when('quorum: stepped out leave', rules.steppedOut === 'leave the base'),
    ...when('quorum: seats may meet several', seatsMayMeetSeveral && conditions.length > 1),
    ...when('quorum: one seat, one condition', !seatsMayMeetSeveral && conditions.length > 1),
    ...conditions.flatMap(conditionLabels),
  ];
}

function conditionLabels(condition: ConditionText) {
  const { atLeast = 1, fromEach, different } = condition;
  const fields = ['class', 'everyClass', 'seats', 'body', 'except'] as const;
  return [
    ...fields.flatMap((field) => given(`condition by ${field}`, condition[field])),
    ...when('condition: several seats', atLeast > 1),
    ...given('condition: from each', fromEach),
    ...given(`condition: different ${different ?? ''}`, different),
  ];
}
