import { objectionLabel } from '#bots/wording/labels.ts';
import { seatName } from '#bots/wording/people.ts';
import type { Objection, Opened } from '#shared/decision/decision.ts';
import { standingObjections } from '#shared/decision/saying.ts';
import { current } from '#shared/decision/words.ts';
import type { ActId } from './act-id.ts';
import { type Offer, words } from './offer.ts';

/** What can be done about each objection that stands: by its owner, and by everyone else. */
export function objectionOffers(decision: Opened, person: string): Offer[] {
  const standing = standingObjections(decision);
  return standing.flatMap((each) => {
    const whose = standing.length > 1 ? seatName(decision, each.seat) : null;
    return each.by === person ? owners(each, decision) : others(each, whose);
  });
}

function owners({ id: objection, restatings }: Objection, decision: Opened): Offer[] {
  const version = current(decision).hash;
  const asked = restatings.findLast(({ meant }) => meant === null);
  return [
    {
      id: 'withdraw-objection',
      trial: { type: 'WithdrawObjection', objection, version },
      about: { objection },
    },
    {
      id: 'say-what-is-missing',
      trial: { type: 'SayWhatIsMissing', objection, version, missing: words },
      about: { objection },
    },
    ...(asked === undefined ? [] : answering(objection, asked.id)),
  ];
}

/** The last one said back that waits for its answer. */
function answering(objection: string, restating: string): Offer[] {
  const about = { objection, restating };
  return [
    { id: 'confirm-restating', trial: { type: 'ConfirmRestating', ...about }, about },
    {
      id: 'correct-restating',
      trial: { type: 'CorrectRestating', ...about, better: words },
      about,
    },
  ];
}

function others({ id: objection }: Objection, whose: string | null): Offer[] {
  const about = { objection };
  const label = (id: ActId) => (whose === null ? {} : { label: objectionLabel(id, whose) });
  return [
    {
      id: 'reply-to-objection',
      trial: { type: 'ReplyToObjection', objection, reply: words },
      about,
      ...label('reply-to-objection'),
    },
    {
      id: 'restate-objection',
      trial: { type: 'RestateObjection', objection, restating: words },
      about,
      ...label('restate-objection'),
    },
  ];
}
