import type { RegisterRefusal } from '#shared/interests/register.ts';
import { alternatives, didYouMean } from './input-problems-expected.ts';
import { type FoundExpected, outsideInWords } from './input-problems-file.ts';
import { shortened } from './input-problems-found.ts';
import { registerRefusalInWords } from './refusals/registering.ts';

/** What an ICS file can have against itself, its record or its surroundings. */
export type IcsFault =
  | UnknownName
  | Twice
  | { readonly code: 'parents in a circle'; readonly chain: readonly string[] }
  | { readonly code: 'seat vacant and held' | 'based on something inline' }
  | { readonly code: 'no such rules'; readonly named: string; readonly templates: Names }
  | { readonly code: 'outside the folder'; readonly named: string; readonly first: string }
  | { readonly code: 'no workspace' | 'no tenant' }
  | { readonly code: 'elsewhere'; readonly found: string; readonly home: string }
  | { readonly code: 'of another ICS'; readonly what: 'account' | 'channel' }
  | { readonly code: 'too large to keep'; readonly kilobytes: number; readonly limit: number }
  | { readonly code: 'not adopted'; readonly amendedBy: string }
  | { readonly code: 'another forum'; readonly found: string }
  | {
      readonly code: 'interest refused';
      readonly found: string;
      readonly refusal: RegisterRefusal;
    };

interface Names {
  readonly all: readonly string[];
  readonly nearest: string | undefined;
}

interface UnknownName {
  readonly code:
    | 'unknown person'
    | 'nobody of this name'
    | 'unknown forum'
    | 'unknown seat'
    | 'unknown signatory';
  readonly name: string;
  readonly nearest: string | undefined;
}

type Twice =
  | { readonly code: 'person twice' | 'seat twice'; readonly name: string; readonly first: string }
  | { readonly code: 'account of two people'; readonly person: string }
  | { readonly code: 'channel of two forums'; readonly forum: string }
  | { readonly code: 'holder twice'; readonly person: string }
  | { readonly code: 'two seats'; readonly person: string; readonly seat: string };

export function icsFaultInWords(fault: IcsFault): FoundExpected {
  switch (fault.code) {
    case 'unknown person':
    case 'nobody of this name':
    case 'unknown forum':
    case 'unknown seat':
    case 'unknown signatory':
      return unknownInWords(fault);
    case 'person twice':
    case 'seat twice':
    case 'account of two people':
    case 'channel of two forums':
    case 'holder twice':
    case 'two seats':
      return twiceInWords(fault);
    case 'no such rules':
      return {
        found: `${shortened(fault.named)}, which is neither a file nor a template`,
        expected: `a file, or one of the templates ${alternatives(fault.templates.all)}${didYouMean(fault.templates.nearest)}`,
      };
    case 'outside the folder':
      return outsideInWords(fault.named, fault.first);
    case 'interest refused':
      return interestInWords(fault);
    case 'elsewhere':
      return {
        found: shortened(fault.found),
        expected: `${shortened(fault.home)}, the one that is built in, or nothing, which means the same`,
      };
    case 'of another ICS':
      return {
        found: `${anIn(fault.what)} that belongs to another ICS on this record`,
        expected: `${anIn(fault.what)} of this one; nothing was written`,
      };
    case 'parents in a circle':
      return {
        found: `forums that are each other's committees: ${fault.chain.join(' → ')}`,
        expected: 'one at the top that has no parent',
      };
    case 'too large to keep':
      return {
        found: `rules or seats of ${fault.kilobytes} KB`,
        expected: `at most ${fault.limit} KB for one forum`,
      };
    case 'not adopted':
      return {
        found: 'new rules, and nothing that adopted them',
        expected: `adopted: { by, on }, because the rules in force say how they are changed (${shortened(fault.amendedBy)})`,
      };
    case 'another forum':
      return {
        found: `the forum ${shortened(fault.found)}`,
        expected: 'the forum that is on record here',
      };
    case 'seat vacant and held':
    case 'based on something inline':
    case 'no workspace':
    case 'no tenant':
      return plain[fault.code];
  }
}

const plain = {
  'seat vacant and held': {
    found: 'a vacant seat with someone who holds it',
    expected: 'one or the other',
  },
  'based on something inline': {
    found: 'rules written here that are based on others',
    expected: 'the name of a file with these rules, as basedOn is read in files only',
  },
  'no workspace': {
    found: 'no Slack workspace',
    expected: 'team: T…, or slackTeam: T… at the top of the file for all',
  },
  'no tenant': {
    found: 'no Teams tenant',
    expected: 'tenant: …, or teamsTenant: … at the top of the file for all',
  },
} satisfies Record<string, FoundExpected>;

const kinds = {
  'unknown person': 'a person of this file or of the record, or vacant: true for an empty seat',
  'nobody of this name':
    'a person of this file or of the record, by id, or by a name that only one of them has',
  'unknown forum': 'a forum of this file or of the record',
  'unknown seat': 'a seat of the rules',
  'unknown signatory': 'a person of this file or of the record, as --by',
};

function unknownInWords({ code, name, nearest }: UnknownName): FoundExpected {
  return { found: shortened(name), expected: kinds[code] + didYouMean(nearest) };
}

function twiceInWords(fault: Twice): FoundExpected {
  switch (fault.code) {
    case 'person twice':
      return {
        found: `the person ${shortened(fault.name)} a second time (first at ${fault.first})`,
        expected: 'each person once',
      };
    case 'seat twice':
      return {
        found: `the seat ${shortened(fault.name)} a second time (first at ${fault.first})`,
        expected: 'each seat once',
      };
    case 'account of two people':
      return {
        found: `an account that is ${shortened(fault.person)}’s too`,
        expected: 'an account of one person; whoever gives it up must be in the file without it',
      };
    case 'channel of two forums':
      return {
        found: `a channel that ${shortened(fault.forum)} has too`,
        expected: 'a channel of its own for each forum',
      };
    case 'holder twice':
      return {
        found: `${shortened(fault.person)} a second time in the same seat`,
        expected: 'each person once',
      };
    case 'two seats':
      return {
        found: `${shortened(fault.person)}, who has a vote in the seat ${shortened(fault.seat)} already`,
        expected: 'one seat with a vote for each person of a forum',
      };
  }
}

function anIn(what: 'account' | 'channel'): string {
  return what === 'account' ? 'an account' : 'a channel';
}

/** What holds words about one person's care is not repeated. */
function interestInWords({
  found,
  refusal,
}: Extract<IcsFault, { code: 'interest refused' }>): FoundExpected {
  const { code } = refusal;
  if (code === 'HoldsNhsNumber') {
    return { found: 'an NHS number', expected: 'no words about one person’s care' };
  }
  if (code === 'DayIsAhead') return { found, expected: 'today, or a day before it' };
  if (code === 'EndsTooEarly') {
    return { found, expected: `a day that is not before ${refusal.since}` };
  }
  return { found: shortened(found), expected: registerRefusalInWords(refusal) };
}
