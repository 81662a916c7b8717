export const peopleExamples = {
  presiding: [
    {
      says: 'The chair, then the deputy chair, then any independent member; failing all, whom those present choose:',
      yaml: `
presiding: [chair, deputy chair, independent]
ifNobodyPresides: those present choose`,
    },
  ],
  interests: [
    {
      says: 'A declared interest takes the seat out of the vote and the quorum at once; its holder may stay and listen:',
      yaml: `
interests:
  handledBy: the rules
  automatically: discuss, not vote
  discuss, not vote: { votes: false, counts: false, views: true }`,
    },
  ],
  standIns: [
    {
      says: 'Named substitutes answer and vote but do not make the quorum; executives may send a deputy whom the person presiding allows:',
      yaml: `
substitutes: { counts: false }
deputies:
  allowedBy: the person presiding
  for: { class: executive }
  bothAct: the holder wins`,
    },
    {
      says: 'Proxies who are told how to vote, two for one person at most; they make no quorum and do not preside:',
      yaml: `
proxies:
  instruction: required
  counts: false
  mayPreside: false
  atMost: 2`,
    },
  ],
} as const;
