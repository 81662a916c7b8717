import type { Press } from '#bots/desk/desk.ts';
import type { DeskPorts } from '#bots/desk/desk-ports.ts';
import type { RegisterActId } from '#bots/views/act-id.ts';

export type RegisterPress = Press & { readonly act: RegisterActId };

/** Someone known, at a register of interests. */
export interface AtRegister {
  readonly ports: DeskPorts;
  readonly press: RegisterPress;
  readonly ics: string;
  readonly person: string;
}
