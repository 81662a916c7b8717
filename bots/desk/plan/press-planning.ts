import type { Reply } from '#bots/desk/desk.ts';
import type { DeskPorts } from '#bots/desk/desk-ports.ts';
import { turnedAway } from '#bots/desk/reply.ts';
import { allProgrammes } from './all-programmes.ts';
import type { AtProgrammes, PlanningPress } from './at-plan.ts';
import { pressPlan } from './press-plan.ts';
import { pressSetUp } from './set-up-plan.ts';

/** A press about programmes and their milestones, by somebody of the ICS that carries them out. */
export async function pressPlanning(ports: DeskPorts, press: PlanningPress): Promise<Reply> {
  const who = await ports.doors.whoIs(press.account);
  if (who === undefined) return turnedAway('AccountUnknown');
  const { ics = who.ics, plan } = press.about;
  if (ics !== who.ics) return turnedAway('AnotherSystem');
  const at: AtProgrammes = { ports, press, ...who };
  const { act } = press;
  if (act === 'set-up-plan') return pressSetUp(at);
  if (act === 'all-programmes' || plan === undefined) return allProgrammes(at);
  return pressPlan({ ...at, press: { ...press, act } }, plan);
}
