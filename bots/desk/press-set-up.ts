import type { ForumActId } from '#bots/views/act-id.ts';
import { readButton } from '#bots/views/forum-button.ts';
import { type SetUpReader, setUpView } from '#bots/views/set-up-view.ts';
import { confirmedInWords, confirmRefusalInWords } from '#bots/wording/set-up.ts';
import { confirmingDecider } from '#shared/forum/confirm-set-up.ts';
import type { ForumInForce } from '#shared/forum/forum.ts';
import type { ForumEvent } from '#shared/forum/forum-event.ts';
import { belongsTo } from '#shared/forum/in-force.ts';
import { handleCommand, replay } from '#shared/handle-command.ts';
import { isId } from '#shared/is-id.ts';
import type { Recorded, Stream } from '#shared/ports/event-store.ts';
import { forumStream } from '#shared/streams.ts';
import { localDate } from '#shared/time.ts';
import type { Press, Reply } from './desk.ts';
import type { DeskPorts } from './desk-ports.ts';
import { peopleOf } from './people-of.ts';
import { turnedAway } from './reply.ts';

export type SetUpPress = Press & { readonly act: ForumActId };

/** A member reads how their forum is set up; its chair and its governance lead confirm it. */
export async function pressSetUp(ports: DeskPorts, press: SetUpPress): Promise<Reply> {
  const who = await ports.doors.whoIs(press.account);
  if (who === undefined) return turnedAway('AccountUnknown');
  const { ics, person } = who;
  const { forum: id = '' } = press.about;
  if (press.about.ics !== ics) return turnedAway('AnotherSystem');
  if (!isId(id)) return turnedAway('NothingHere');
  const stream = forumStream(ics, id);
  const [history, people] = await Promise.all([
    ports.events.load<ForumEvent>(stream),
    peopleOf(ports, ics),
  ]);
  const forum = replay(confirmingDecider, history);
  if (forum === null || !belongsTo(forum, person)) return turnedAway('NothingHere');
  const at = ports.clock.now();
  const names = new Map(people.map(({ id: each, name }) => [each, name]));
  const nameOf = (each: string) => names.get(each) ?? each;
  const reader: SetUpReader = { ics, forum, person, at, today: localDate(at), nameOf };
  return press.act === 'read-set-up'
    ? { kind: 'ask', view: setUpView(reader, press.about) }
    : confirm({ ports, press, reader, stream, history });
}

interface Confirming {
  readonly ports: DeskPorts;
  readonly press: SetUpPress;
  readonly reader: SetUpReader;
  readonly stream: Stream;
  readonly history: readonly Recorded<ForumEvent>[];
}

async function confirm({ ports, press, reader, stream, history }: Confirming): Promise<Reply> {
  const { person: by, at } = reader;
  const { version: setUp = '' } = press.about;
  const command = { id: press.commandId, by, via: press.account.platform, at, setUp };
  const handled = await handleCommand(ports.events)(
    confirmingDecider,
    { stream, command, history },
    ports.tryAgain(press.arrived),
  );
  if (handled.ok) return done(handled.value.state ?? reader.forum);
  const no = handled.refusal;
  const lines = [confirmRefusalInWords(no, reader)];
  const buttons = no.code === 'SetUpHasChanged' ? [readButton(reader)] : [];
  return { kind: 'refused', notice: { kind: 'notice', lines, buttons }, card: null };
}

function done(forum: ForumInForce): Reply {
  const receipt = { kind: 'notice', lines: confirmedInWords({ forum }), buttons: [] } as const;
  return { kind: 'done', receipt, card: null };
}
