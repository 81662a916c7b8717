import type { Act } from '#shared/decision/command.ts';
import type { DeskPorts } from './desk-ports.ts';
import { forumById } from './forums.ts';

/** The act with whoever keeps the record of the forum that an item is referred to. */
export async function withLead(ports: DeskPorts, ics: string, act: Act): Promise<Act> {
  if (act.type !== 'ReferElsewhere' || act.to === null) return act;
  const forum = await forumById(ports, ics, act.to);
  return forum === null ? act : { ...act, lead: forum.governanceLead };
}
