import type { Button, ChoicesView } from '#bots/views/view.ts';
import { labels } from '#bots/wording/labels.ts';
import { programmesInWords } from '#bots/wording/plan/programmes.ts';
import { shortLabel } from '#bots/wording/short-label.ts';
import type { Directory } from '#shared/directory/directory-decider.ts';

interface Programmes {
  readonly ics: string;
  readonly plans: Directory['plans'];
  /** Whether this person may set up another. */
  readonly maySetUp: boolean;
}

/** Slack and Teams hold so many buttons easily. */
const most = 20;

/** The programmes of an ICS, those that are running first. */
export function programmes({ ics, plans, maySetUp }: Programmes): ChoicesView {
  const listed = plans
    .toSorted((one, other) => Number(other.isRunning) - Number(one.isRunning))
    .slice(0, most);
  return {
    kind: 'choices',
    title: labels['all-programmes'],
    lines: programmesInWords(listed, maySetUp),
    can: [...listed.map(opens), ...(maySetUp ? [setUp(ics)] : [])],
    cannot: [],
  };

  function opens({ id, name }: Directory['plans'][number]): Button {
    const label = shortLabel(name);
    return { act: 'milestones', label, spoken: name, about: { ics, plan: id }, press: 'asks' };
  }
}

function setUp(ics: string): Button {
  const label = labels['set-up-plan'];
  return { act: 'set-up-plan', label, spoken: label, about: { ics }, press: 'asks' };
}
