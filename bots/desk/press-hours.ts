import { hoursForm } from '#bots/views/forms/hours-form.ts';
import type { FormView, Values } from '#bots/views/view.ts';
import { hourIsQuiet, hoursChosen } from '#bots/wording/forms/hours-form.ts';
import { notRecordedInWords } from '#bots/wording/refusals/recording.ts';
import { problemInWords } from '#bots/wording/refusals.ts';
import { hoursDecider } from '#shared/directory/choose-hours.ts';
import {
  type Directory,
  type DirectoryEvent,
  hoursOf,
} from '#shared/directory/directory-decider.ts';
import type { Hours } from '#shared/directory/hours.ts';
import { handleCommand, replay } from '#shared/handle-command.ts';
import type { Recorded, Stream } from '#shared/ports/event-store.ts';
import { directoryStream } from '#shared/streams.ts';
import type { Press, Reply } from './desk.ts';
import type { DeskPorts } from './desk-ports.ts';
import { turnedAway } from './reply.ts';
import { text } from './values.ts';

interface Someone {
  readonly ics: string;
  readonly person: string;
}

/** A person chooses when they are written to; the form shows how it stands. */
export async function pressHours(ports: DeskPorts, press: Press): Promise<Reply> {
  const who = await ports.doors.whoIs(press.account);
  if (who === undefined) return turnedAway('AccountUnknown');
  const { ics = who.ics } = press.about;
  if (ics !== who.ics) return turnedAway('AnotherSystem');
  const stream = directoryStream(ics);
  const history = await ports.events.load<DirectoryEvent>(stream);
  const directory: Directory = replay(hoursDecider, history);
  const form = hoursForm({ ics }, hoursOf(directory, who.person));
  if (press.values === undefined) return { kind: 'ask', view: form };
  return choose(ports, press, { who, stream, history, form, values: press.values });
}

interface Sent {
  readonly who: Someone;
  readonly stream: Stream;
  readonly history: readonly Recorded<DirectoryEvent>[];
  readonly form: FormView;
  readonly values: Values;
}

async function choose(ports: DeskPorts, press: Press, sent: Sent): Promise<Reply> {
  const { who, stream, history, form, values } = sent;
  const wrong = form.fields.find(({ id, options = [] }) =>
    options.every(({ value }) => value !== text(values, id)),
  );
  if (wrong !== undefined) return notAChoice(sent, wrong.id);
  const hours: Hours = {
    hour: Number(text(values, 'hour')),
    quietFrom: Number(text(values, 'quietFrom')),
    quietUntil: Number(text(values, 'quietUntil')),
  };
  const { platform: via } = press.account;
  const command = { id: press.commandId, by: who.person, via, at: ports.clock.now(), hours };
  const handled = await handleCommand(ports.events)(
    hoursDecider,
    { stream, command, history },
    ports.tryAgain(press.arrived),
  );
  if (handled.ok) {
    const lines = hoursChosen(hours);
    return { kind: 'done', receipt: { kind: 'notice', lines, buttons: [] }, card: null };
  }
  const no = handled.refusal;
  if (no.code === 'HourIsQuiet') return again(filled(sent), 'hour', hourIsQuiet(no.hours));
  return { kind: 'ask', view: { ...filled(sent), problem: notRecordedInWords(no) } };
}

function notAChoice(sent: Sent, field: string): Reply {
  const found = text(sent.values, field);
  return again(filled(sent), field, problemInWords({ code: 'NotAChoice', field, found }));
}

/** The form as it was sent. */
function filled({ form, values }: Sent): FormView {
  const fields = form.fields.map((field) => ({ ...field, value: values[field.id] ?? '' }));
  return { ...form, fields };
}

function again(form: FormView, id: string, error: string): Reply {
  const fields = form.fields.map((field) => (field.id === id ? { ...field, error } : field));
  return { kind: 'ask', view: { ...form, fields } };
}
