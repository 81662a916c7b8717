import { dayInWords } from '#bots/wording/day.ts';
import type { World } from '#shared/delivery/scene.ts';
import type { Account, Place } from '#shared/directory/account.ts';
import { deliverOwed, performEffects } from '#shared/perform-effects.ts';
import type { DeliveryFault } from '#shared/ports/delivery-fault.ts';
import type { Messenger } from '#shared/ports/messenger.ts';
import type { Appointment } from '#shared/ports/scheduler.ts';
import { isBefore, laterBy } from '#shared/time.ts';
import { everyone, once, putOnRecord, setUp, shownBoard } from './ics.ts';
import { memoryDaily } from './memory-daily.ts';
import { memoryDeliveries } from './memory-deliveries.ts';
import { memoryEventStore } from './memory-event-store.ts';
import { memoryScheduler } from './memory-scheduler.ts';
import { type Played, play } from './play.ts';

/** One message that a platform took. */
export interface Sent {
  readonly platform: 'slack' | 'teams';
  readonly what: 'show' | 'redraw' | 'tell' | 'day' | 'answer';
  /** The channel, or the person. */
  readonly to: string;
  /** The status drawn, the kind of notice, or the words of an answer. */
  readonly says: string;
  /** How many had answered when it was drawn. */
  readonly answers: number;
  readonly at: string;
}

/** A message on its way. */
type Sending = Pick<Sent, 'platform' | 'what' | 'to'>;

type Platforms = Record<'slack' | 'teams', DeliveryFault | undefined>;

/** A decision of the board as the world hears of it: two platforms that can be down, and time. */
export async function telling(forum = shownBoard) {
  const events = memoryEventStore();
  await setUp(events, 'ics', forum);
  const subject = { ics: 'ics', decision: 'd1' };
  const sent: Sent[] = [];
  const down: Platforms = { slack: undefined, teams: undefined };
  const scheduler = memoryScheduler();
  const kept = new Set<Appointment>();
  const hooks = { sending: (_one: Sending): Promise<void> => Promise.resolve() };
  let now = '2026-12-01T10:42:00.000Z';
  let played = play({ forum });
  let performed = 0;

  const world: World = {
    events,
    deliveries: memoryDeliveries(),
    daily: memoryDaily(),
    clock: { now: () => now },
    tryAgainFromNow: () => once,
    scheduler,
    messengers: {
      slack: messenger('slack'),
      teams: messenger('teams'),
    },
  };

  function messenger(platform: Sent['platform']): Messenger {
    const send = async (what: Sent['what'], to: Place | Account, says: string, answers = 0) => {
      await hooks.sending({ platform, what, to: nameOf(to) });
      const fault = down[platform];
      if (fault !== undefined) throw fault;
      sent.push({ platform, what, to: nameOf(to), says, answers, at: now });
    };
    return {
      async show(where, drawn) {
        if (drawn.status === 'in private') await send('show', where, drawn.status);
        else await send('show', where, drawn.status, Object.keys(drawn.answers).length);
        return `message-${nameOf(where)}`;
      },
      async redraw(where, _message, drawn) {
        if (drawn.status === 'in private') await send('redraw', where, drawn.status);
        else await send('redraw', where, drawn.status, Object.keys(drawn.answers).length);
      },
      tell: (whom, notice) => send('tell', whom, notice.kind),
      tellOfDraft: (whom, notice) => send('tell', whom, notice),
      tellDay: (whom, day) => send('day', whom, dayInWords(day).join('\n')),
      answer: (whom, lines) => send('answer', whom, lines.join(' ')),
    };
  }

  const people = everyone(forum);
  function nameOf(to: Place | Account): string {
    if ('channel' in to) return to.channel;
    const owner = people.find(({ accounts }) => accounts.some(({ user }) => user === to.user));
    return owner?.id ?? to.user;
  }

  const due = () =>
    scheduler.kept.filter(
      (one) => one.target === 'deliveries' && !kept.has(one) && !isBefore(now, one.at),
    );

  async function keep(appointment: Appointment): Promise<void> {
    kept.add(appointment);
    const { ics = '', decision = '', delivery = '' } = appointment.payload;
    await deliverOwed(world)({ ics, decision, delivery });
  }

  const telling = {
    world,
    subject,
    sent,
    down,
    hooks,
    appointments: scheduler.kept,
    forward(milliseconds: number) {
      now = laterBy(now, milliseconds);
    },
    /** Puts what happens on record, and no more. */
    async recorded(next: (before: Played) => Played = (same) => same) {
      played = next(played);
      await putOnRecord(events, played);
    },
    /** Performs the events that were not, or those at these places, as one batch. */
    async perform(versions?: readonly number[]) {
      const fresh = played.events.map((_, index) => index + 1).slice(performed);
      performed = played.events.length;
      await performEffects(world)(subject, new Set(versions ?? fresh));
    },
    async happens(next?: (before: Played) => Played) {
      await telling.recorded(next);
      await telling.perform();
    },
    /** Makes every appointment with the deliveries whose time has come. */
    async wake() {
      for (const appointment of due()) await keep(appointment);
    },
    /** The same, side by side, as the cloud's clock does. */
    async wakeTogether() {
      await Promise.all(due().map(keep));
    },
    /** What was sent since this was last asked, of one kind or all. */
    take(what?: Sent['what']): readonly Sent[] {
      return sent.splice(0).filter((one) => what === undefined || one.what === what);
    },
    ledger: () => world.deliveries.ledger('ics', 'd1'),
  };
  return telling;
}

export const brief = ({ platform, what, to, says }: Sent) => `${platform} ${what} ${to}: ${says}`;
