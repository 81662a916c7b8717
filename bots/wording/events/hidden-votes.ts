import { voteHandedOver } from './people.ts';
import { type Telling, who } from './told.ts';

/** What is told of votes while they are hidden: that they were given, or handed over, and not how. */
export const hiddenVotes: Telling<'VoteGiven' | 'ProxyGiven'> = {
  VoteGiven: (event, after) => `${who(event, after)} voted.`,
  ProxyGiven: (event, after) => `${voteHandedOver(event, after)}.`,
};
