import type { MilestoneShown } from '#bots/views/plan/plan-shown.ts';
import { dayMonthAndYear, whenOnRecord } from '#bots/wording/dates.ts';
import { wordsErased } from '#bots/wording/erasing.ts';
import { quoted, sentence, stopped } from '#bots/wording/language.ts';
import { isErased, planSpoken } from '#shared/transition/erased-plan-words.ts';
import type { PlanEvent } from '#shared/transition/plan-event.ts';
import { personInPlan } from './milestones.ts';
import { statusInWords } from './statuses.ts';
import { waitName } from './waiting.ts';

/** Of which milestone it is told, and to whom. */
type ToldOf = Pick<MilestoneShown, 'milestone' | 'person' | 'people' | 'decisions'>;

/** What happened to a milestone, with who and when, and whether words were erased; nothing for what is told of others. */
export function eventInWords(event: PlanEvent, shown: ToldOf): string[] {
  const on = event.happenedOn;
  const when = on === undefined ? whenOnRecord(event.at) : dayMonthAndYear(on);
  const said = happened(planSpoken(event), shown).map((each) => `${when}: ${each}`);
  return isErased(event) ? said.map((each) => `${stopped(each)} ${wordsErased}`) : said;
}

function happened(event: PlanEvent, shown: ToldOf): string[] {
  const by = sentence(personInPlan(shown, event.by));
  const of = (person: string | null) => (person === null ? 'no one' : personInPlan(shown, person));
  const part = (id: string) =>
    quoted(shown.milestone.is.parts.find((each) => each.id === id)?.name ?? id);
  switch (event.type) {
    case 'PlanSetUp':
      return [`${by} set up the programme.`];
    case 'MilestoneAnswered':
      return [
        `${by} said: ${statusInWords(event.word)}.${words(event.words.line)}${words(event.words.proof)}`,
      ];
    case 'AnswerRepeated':
      return [`${by} said that nothing has changed.`];
    case 'ProofGiven':
      return [`${by} gave proof.${words(event.words.proof)}`];
    case 'PartAnswered':
      return [
        `${by} said of ${part(event.part)} ${statusInWords(event.word)}.${words(event.words.line)}`,
      ];
    case 'PartLeadNamed':
      return [`${by} named who leads ${part(event.part)}${words(event.words.lead)}`];
    case 'RegionNoted':
      return [`${by} noted what the region says.${words(event.words.note)}`];
    case 'DateAsked':
      return [`${by} asked for a new date: ${dayMonthAndYear(event.to)}.${words(event.words.why)}`];
    case 'DateMoved':
      return [
        `${by} moved the date to ${dayMonthAndYear(event.to)}.${event.decision === null ? '' : ` ${stopped(`By decision: ${waitName({ is: 'a decision', decision: event.decision }, shown.decisions)}`)}`}${words(event.words.reason)}`,
      ];
    case 'DateKept':
      return [`${by} kept the date as it is.${words(event.words.reason)}`];
    case 'HandedOver':
      return [`${by} handed it over. Owner: ${of(event.owner)}. Stand-in: ${of(event.deputy)}.`];
    case 'WaitBegun':
      return [
        `${stopped(`${by} said that it waits for ${waitName(event.for, shown.decisions)}`)}${words(event.words.note)}`,
      ];
    case 'WaitEnded':
      return [
        `${stopped(`${by} said that it waits no longer for ${waitName(event.for, shown.decisions)}`)}${words(event.words.note)}`,
      ];
    case 'DecisionTaken':
      return [
        `${stopped(`There was an outcome on ${waitName({ is: 'a decision', decision: event.decision }, shown.decisions)}`)} It waits for that no longer.`,
      ];
    case 'Nudged':
      return event.about.some(({ milestone }) => milestone === shown.milestone.is.id)
        ? [`Accord asked ${personInPlan(shown, event.person)}.`]
        : [];
    case 'ReminderAsked':
      return [`${by} put it off to ${dayMonthAndYear(event.on)}.`];
    case 'TakenUp':
      return [
        event.how === 'ask them myself'
          ? `${by} said they would ask the owner.`
          : `${by} had the ICS lead told that it is late.`,
      ];
    case 'ConstraintLifted':
      return [`${by} lifted a limit.${words(event.words.note)}`];
    case 'LawInForce':
      return [`${by} noted that the law began on ${dayMonthAndYear(event.on)}.`];
    case 'LeadsChanged':
      return [`${by} changed who leads.`];
    case 'PlanClosed':
      return [`${by} closed the programme.`];
  }
}

function words(typed: string): string {
  return typed.trim() === '' ? '' : ` ${quoted(typed)}`;
}
