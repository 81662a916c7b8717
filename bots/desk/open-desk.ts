import { isForumAct, isLinkAct, isPlanningAct, isRegisterAct } from '#bots/views/act-id.ts';
import { isId } from '#shared/is-id.ts';
import type { Desk, Reply } from './desk.ts';
import type { DeskPorts } from './desk-ports.ts';
import type { DraftPress } from './draft/perform-on-draft.ts';
import { oneAtATime } from './one-at-a-time.ts';
import type { PlanningPress } from './plan/at-plan.ts';
import { pressLinks } from './plan/press-links.ts';
import { pressDecision } from './press-decision.ts';
import { pressHours } from './press-hours.ts';
import { pressMessage } from './press-message.ts';
import { pressPropose } from './press-propose.ts';
import type { SetUpPress } from './press-set-up.ts';
import type { RegisterPress } from './register/at-register.ts';
import { pressRegister } from './register/press-register.ts';
import { turnedAway } from './reply.ts';

/** Of a process, not of a desk: on one machine both fronts write on one record. */
const inTurn = oneAtATime();

function atRegister(ports: DeskPorts, press: RegisterPress): Promise<Reply> {
  const { account } = press;
  return inTurn(`register#${account.platform}#${account.user}`, () => pressRegister(ports, press));
}

/** On one plan at a time: at the end of a quarter many answer at once. */
async function atPlans(ports: DeskPorts, press: PlanningPress): Promise<Reply> {
  // A front for decisions starts without what only programmes need.
  const { pressPlanning } = await import('./plan/press-planning.ts');
  const { ics = '', plan = '' } = press.about;
  return inTurn(`plan#${ics}#${plan}`, () => pressPlanning(ports, press));
}

/** The clerk's desk on a record: who presses, what they press on, one judgement, at most one write. */
export function openDesk(ports: DeskPorts): Desk {
  return {
    press: async (press) => {
      if (press.act === 'propose') return pressPropose(ports, press);
      if (press.act === 'choose-hours') return pressHours(ports, press);
      if (isForumAct(press.act)) return onForum(ports, { ...press, act: press.act });
      if (isLinkAct(press.act)) return pressLinks(ports, { ...press, act: press.act });
      if (isRegisterAct(press.act)) return atRegister(ports, { ...press, act: press.act });
      if (isPlanningAct(press.act)) return atPlans(ports, { ...press, act: press.act });
      return onDecision(ports, { ...press, act: press.act });
    },
  };
}

async function onForum(ports: DeskPorts, press: SetUpPress): Promise<Reply> {
  // Rules in plain English are read in full when a forum is new, and hardly ever after.
  const { pressSetUp } = await import('./press-set-up.ts');
  return pressSetUp(ports, press);
}

async function onDecision(ports: DeskPorts, press: DraftPress): Promise<Reply> {
  if (press.pointedAt !== undefined) return pressMessage(ports, press, press.pointedAt);
  const { ics = '', decision = '' } = press.about;
  if (!isId(ics) || !isId(decision)) return turnedAway('NothingHere');
  return inTurn(`${ics}#${decision}`, () => pressDecision(ports, press, { ics, decision }));
}
