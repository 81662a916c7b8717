import type { About, Field, FormView } from '#bots/views/view.ts';
import { deputyNamed, standInForms } from '#bots/wording/forms/stand-in-forms.ts';
import { labels } from '#bots/wording/labels.ts';
import { seatName } from '#bots/wording/people.ts';
import type { Opened } from '#shared/decision/decision.ts';
import type { Beside } from './beside.ts';
import { namedFor, peopleOptions, possibleDeputies, possibleProxies } from './people-options.ts';

/** A holder names their deputy, of the people who could be one. */
export function deputyForm(
  about: About,
  decision: Opened,
  { people }: Pick<Beside, 'people'>,
): FormView {
  const { title, submit, person, atOnce, asksFirst } = standInForms.deputy;
  const { deputies } = decision.rules;
  const byHolder = deputies !== 'none' && deputies.allowedBy === 'the holder';
  const possible = possibleDeputies(decision, about.seatFor ?? '', people);
  return {
    kind: 'form',
    act: 'nominate-deputy',
    about,
    title,
    lines: [byHolder ? atOnce : asksFirst],
    fields: [oneOf('person', person, peopleOptions(decision, possible, people))],
    submit,
  };
}

/** The person presiding says whether a deputy may act; the one that waits is chosen first. */
export function allowForm(
  about: About,
  decision: Opened,
  { people }: Pick<Beside, 'people'>,
): FormView {
  const { title, submit, person, allowed, yes, no } = standInForms.allowDeputy;
  const seat = about.seat ?? Object.keys(decision.standIns)[0] ?? '';
  const named = peopleOptions(decision, namedFor(decision, seat, 'deputy'), people);
  const waiting = (decision.standIns[seat] ?? []).find((each) => each.allowed === null);
  const first = about.person ?? waiting?.person ?? named[0]?.value;
  return {
    kind: 'form',
    act: 'allow-deputy',
    about: { ...about, seat },
    title,
    lines: [deputyNamed(seatName(decision, seat))],
    fields: [
      oneOf('person', person, named, first),
      oneOf('allowed', allowed, [
        { value: 'yes', label: yes },
        { value: 'no', label: no },
      ]),
    ],
    submit,
  };
}

/** A holder gives their vote to someone, told how to vote as far as the rules know that. */
export function proxyForm(
  about: About,
  decision: Opened,
  { people }: Pick<Beside, 'people'>,
): FormView {
  const { title, submit, to, instruction, lines } = standInForms.proxy;
  const possible = possibleProxies(decision, about.seatFor ?? '', people);
  const told = instructions(decision);
  return {
    kind: 'form',
    act: 'give-proxy',
    about,
    title,
    lines,
    fields: [
      oneOf('person', to, peopleOptions(decision, possible, people)),
      ...(told.length === 0 ? [] : [oneOf('instruction', instruction, told)]),
    ],
    submit,
  };
}

export function takeBackForm(
  about: About,
  decision: Opened,
  { people }: Pick<Beside, 'people'>,
): FormView {
  const { title, submit, person, lines } = standInForms.takeBack;
  const seat = about.seatFor ?? Object.keys(decision.standIns)[0] ?? '';
  const named = namedFor(decision, seat, 'anyone');
  return {
    kind: 'form',
    act: 'take-back-stand-in',
    about,
    title,
    lines,
    fields: [oneOf('person', person, peopleOptions(decision, named, people), named[0])],
    submit,
  };
}

type Options = NonNullable<Field['options']>;

/** How a proxy may be told to vote; nothing where the rules let them vote as they see fit. */
function instructions({ rules: { proxies } }: Opened): Options {
  if (proxies === 'forbidden' || proxies.instruction === 'none') return [];
  const free = { value: 'free', label: standInForms.proxy.free };
  return [
    ...(proxies.instruction === 'allowed' ? [free] : []),
    { value: 'for', label: labels['vote-for'] },
    { value: 'against', label: labels['vote-against'] },
    { value: 'abstain', label: labels['vote-abstain'] },
  ];
}

/** Nothing is chosen beforehand where there is more than one, unless it says which. */
function oneOf(id: string, label: string, options: Options, first?: string): Field {
  const only = options.length === 1 ? options[0]?.value : undefined;
  const value = first ?? only;
  const field: Field = { id, label, kind: 'one of', required: true, options };
  return value === undefined ? field : { ...field, value };
}
