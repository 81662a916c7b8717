import * as z from 'zod';
import { id } from '#shared/forum/constitution/text.ts';
import { interestTypes } from '#shared/interests/register.ts';
import { doing, typed } from './doing.ts';
import { people } from './people.ts';

const names = z.union([id, z.array(id).max(20)]);

export const markPresent = doing('mark present')
  .extend({
    seats: people
      .default([])
      .describe(
        'The seats that are in the room: names, `everyone` for every seat that someone holds, or a choice of these as in the rules. It takes the place of what was marked before.',
      ),
    byVideo: people.default([]).describe('The seats that are there by video, in the same way.'),
  })
  .describe('The governance lead marks who is present at a meeting, now.');

export const chooseToPreside = doing('choose to preside')
  .extend({ seat: id.describe('The seat chosen.') })
  .describe('The governance lead records whom those present chose to preside.');

export const changeHolders = doing('change holders')
  .extend({
    seat: id.describe('The seat.'),
    holders: names.describe('Who holds it from now on; an empty list leaves it vacant.'),
  })
  .describe('The governance lead records that others hold a seat now, or nobody.');

export const nominateDeputy = doing('nominate deputy')
  .extend({ person: id.describe('The deputy.') })
  .describe('A holder names a deputy for this item.');

export const allowDeputy = doing('allow deputy')
  .extend({
    seat: id.describe('The seat whose deputy it is.'),
    person: id.optional().describe('The deputy; otherwise the last one named for the seat.'),
    allowed: z.boolean().default(true).describe('Whether the deputy may act.'),
  })
  .describe('The person presiding allows a deputy, or does not.');

export const giveProxy = doing('give proxy')
  .extend({
    to: id.describe('Who votes for them.'),
    instruction: z
      .enum(['for', 'against', 'abstain'])
      .nullable()
      .default(null)
      .describe('How to vote, if they say so.'),
  })
  .describe('A holder gives their vote on this item to someone else.');

export const takeBackStandIn = doing('take back stand in')
  .extend({ person: id.describe('The deputy or the proxy.') })
  .describe('A holder takes back whom they named to stand in on this item.');

export const declareInterest = doing('declare interest')
  .extend({
    degree: z
      .enum(['actual', 'potential', 'perceived'])
      .default('actual')
      .describe('The degree of the interest.'),
    type: z.enum(interestTypes).optional().describe('Its type, where it is said.'),
    nature: typed.describe('What the interest is.'),
  })
  .describe('Declares an interest. The seat’s answer is held until its handling is recorded.');

export const adviseOnInterest = doing('advise on interest')
  .extend({
    seat: id.describe('The seat that declared it.'),
    advice: typed.describe('How it should be handled.'),
  })
  .describe('Whoever guards against conflicts of interest advises on one. It decides nothing.');

export const handleInterest = doing('handle interest')
  .extend({
    seat: id.describe('The seat that declared it.'),
    handling: z
      .enum(['take part', 'discuss, not vote', 'step out'])
      .describe('What it means for this item.'),
  })
  .describe('Says what a declared interest means for this item.');
