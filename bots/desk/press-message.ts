import type { FormView } from '#bots/views/view.ts';
import { problemInWords } from '#bots/wording/refusals.ts';
import { tooLong } from '#shared/decision/words.ts';
import type { PointedAt, Reply } from './desk.ts';
import type { DeskPorts } from './desk-ports.ts';
import type { DraftPress } from './draft/perform-on-draft.ts';
import { pressDecision } from './press-decision.ts';
import { turnedAway } from './reply.ts';

/** Someone's own words under a card: the form for that decision opens with them in it. */
export async function pressMessage(
  ports: DeskPorts,
  press: DraftPress,
  { isOwn, under, text }: PointedAt,
): Promise<Reply> {
  if (!isOwn) return turnedAway('NotYourWords');
  const where = under === null ? undefined : await ports.deliveries.shownIn(under);
  if (where === undefined) return turnedAway('NotUnderACard');
  const reply = await pressDecision(ports, { ...press, about: where }, where);
  return reply.kind === 'ask' && reply.view.kind === 'form'
    ? { kind: 'ask', view: filledWith(text, reply.view) }
    : reply;
}

/** What the box cannot hold is left out, and it is said that there was more. */
function filledWith(text: string, form: FormView): FormView {
  const fields = form.fields.map((field) => {
    if (field.id !== 'words') return field;
    const { max = text.length } = field;
    const value = text.slice(0, max).toWellFormed();
    const problem = tooLong('words', text, max);
    return problem === null
      ? { ...field, value }
      : { ...field, value, error: problemInWords(problem) };
  });
  return { ...form, fields };
}
