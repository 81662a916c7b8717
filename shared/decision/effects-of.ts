import { awaitsWordOf, chairOf } from '#shared/forum/practice.ts';
import { localDate } from '#shared/time.ts';
import { deadlinesOf } from './deadlines.ts';
import { type Decision, isOpened, type Opened } from './decision.ts';
import { draftTellings, openedForAnother } from './draft-tellings.ts';
import type { Effect, Notice } from './effect.ts';
import type { DecisionEvent, FactType } from './event.ts';
import { evolve } from './evolve.ts';
import { isOfDraft } from './evolve-draft.ts';
import { helpersOf } from './outside-help.ts';
import { isPrivate, maySee } from './standing.ts';
import { tell } from './telling.ts';
import { tellings } from './tellings.ts';

/** Events that many people cause within minutes and that leave the card's state as it was. */
const quiet: ReadonlySet<FactType> = new Set<FactType>([
  'AgreementGiven',
  'ConcernVoiced',
  'AbstentionGiven',
  'AnswerTakenBack',
  'ObjectionAnswered',
  'ObjectionRestated',
  'RestatingConfirmed',
  'RestatingCorrected',
  'WordsSuggested',
  'ViewAdded',
  'AimsFilled',
  'VoteGiven',
  'SeenConfirmed',
  'QuestionAsked',
  'QuestionAnswered',
  'ViewGiven',
  'TimeNeeded',
  'DissentStated',
  'NamingAsked',
  'MinuteConfirmed',
  'InterestAdvised',
  'CoverSheetFilled',
]);

/** What an event asks of the world, given the decision it happened to. Pure: the same twice. */
export function effectsOf(event: DecisionEvent, before: Decision): readonly Effect[] {
  const after = evolve(before, event);
  if (after.status === 'draft') return draftTellings(event, before, after);
  if (!isOpened(after)) return [];
  if (event.type === 'ProposalOpened') {
    return [
      ...firstShowings(after),
      ...wakings([], after),
      ...openedForAnother(event, after),
      ...programmesAsk(after),
      ...practiceEnds(after),
    ];
  }
  if (!isOpened(before) || isOfDraft(event)) return [];
  return [
    redraw(event),
    ...showings(before, after),
    ...showingsToHelper(event, after),
    ...wakings(deadlinesOf(before), after),
    ...tellings(event, before, after).filter(({ person }) => person !== actorOf(event)),
  ];
}

/** What an act leads to for whoever did it, so that they read it with their receipt. */
export function whatFollows(event: DecisionEvent, before: Decision): readonly Notice[] {
  const after = evolve(before, event);
  if (event.type === 'ProposalOpened' || isOfDraft(event)) return [];
  if (!isOpened(before) || !isOpened(after)) return [];
  return tellings(event, before, after)
    .filter(({ person }) => person === actorOf(event))
    .map(({ notice }) => notice);
}

/** Whoever records what someone else said did it. */
function actorOf({ by, recorded }: DecisionEvent): string {
  return recorded?.by ?? by;
}

/**
 * An item dealt with in private goes, one to one, to those who may see it; its channel shows one line.
 */
function firstShowings(after: Opened): readonly Effect[] {
  const places: Effect = { type: 'show in its places' };
  return isPrivate(after) ? [places, ...showTo(belongingTo(after), after)] : [places];
}

/** Also where the governance lead opened it: the answers are theirs to give. */
function programmesAsk({ programme, forum }: Opened): readonly Effect[] {
  return programme === null ? [] : tell([forum.governanceLead], { kind: 'programme asks' });
}

/** Whoever can end the practice of a new forum, and has not done their part. */
function practiceEnds({ forum, openedAt }: Opened): readonly Effect[] {
  const today = localDate(openedAt);
  const people = new Set([forum.governanceLead, ...(chairOf(forum, today)?.holders ?? [])]);
  const waited = [...people].filter((person) => awaitsWordOf(forum, person, today));
  return tell(waited, { kind: 'raised in practice' });
}

function wakings(known: readonly string[], after: Opened): Effect[] {
  const fresh = new Set(deadlinesOf(after).filter((each) => !known.includes(each)));
  return [...fresh].map((deadline) => ({ type: 'wake at', deadline }));
}

function redraw(event: DecisionEvent): Effect {
  return { type: 'redraw', when: quiet.has(event.type) ? 'soon' : 'at once' };
}

/**
 * An item that becomes private leaves its channel and goes, one to one, to those who may see it;
 * while it stays private, to whoever may see it again.
 */
function showings(before: Opened, after: Opened): Effect[] {
  if (!isPrivate(after)) return [];
  const others = belongingTo(after).filter(
    (person) => !(isPrivate(before) && maySee(before, person)),
  );
  return showTo(others, after);
}

/** Whoever helps from outside may be in none of its channels. */
function showingsToHelper(event: DecisionEvent, after: Opened): Effect[] {
  if (event.type !== 'HelpBegun' || event.person === null || isPrivate(after)) return [];
  return showTo([event.person], after);
}

function showTo(people: readonly string[], after: Opened): Effect[] {
  return people
    .filter((person) => maySee(after, person))
    .map((person) => ({ type: 'show to', person }));
}

function belongingTo(decision: Opened): readonly string[] {
  const { proposer, forum, standIns } = decision;
  const holders = forum.seats.flatMap((seat) => seat.holders);
  const others = Object.values(standIns)
    .flat()
    .map(({ person }) => person);
  const all = [proposer, forum.governanceLead, ...holders, ...others, ...helpersOf(decision)];
  return [...new Set(all)];
}
