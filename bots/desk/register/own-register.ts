import type { DeskPorts } from '#bots/desk/desk-ports.ts';
import { replay } from '#shared/handle-command.ts';
import { sha256 } from '#shared/hash.ts';
import type { Register, RegisterEvent } from '#shared/interests/register.ts';
import { registerDecider } from '#shared/interests/register-decider.ts';
import type { Recorded, Stream } from '#shared/ports/event-store.ts';
import { registerStream } from '#shared/streams.ts';

/** A register of interests as it was read. */
export interface OwnRegister {
  readonly stream: Stream;
  readonly history: readonly Recorded<RegisterEvent>[];
  readonly entries: Register;
}

/** Each person has a history of their own: one request reads it, and nobody waits for another. */
export async function registerOf(
  ports: DeskPorts,
  { ics, person }: { readonly ics: string; readonly person: string },
): Promise<OwnRegister> {
  const stream = registerStream(ics, person);
  const history = await ports.events.load<RegisterEvent>(stream);
  return { stream, history, entries: replay(registerDecider, history) };
}

/** The id of an entry follows from the command's: the same form sent again enters nothing new. */
export function entryIdOf(commandId: string): string {
  return `i-${sha256(commandId).slice(0, 20)}`;
}
