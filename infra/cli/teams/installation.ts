import type { Installation } from '#bots/teams/manifest.ts';
import { appListing } from '#bots/wording/app-listing.ts';
import type { InputProblem } from '#bots/wording/input-problems.ts';
import { publicAddress, publicAddressExpected } from '#infra/cli/public-address.ts';
import { unusableOption } from '#infra/cli/unusable-option.ts';
import type { Args } from '#infra/cli/verb.ts';
import { accepted, type Result, refused } from '#shared/result.ts';

interface Rule {
  readonly fits: (value: string) => boolean;
  readonly expected: string;
}

const page: Rule = {
  fits: (value) => URL.canParse(value) && new URL(value).protocol === 'https:',
  expected: 'the address of a page, such as https://www.example.nhs.uk/privacy',
};

const rules: Readonly<Record<string, Rule>> = {
  id: {
    fits: (value) => /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i.test(value),
    expected: 'the id that Entra shows, such as 1f0c8a52-6c1e-4f0b-9a57-3d2b7e5c9a10',
  },
  url: { fits: (value) => publicAddress(value) !== undefined, expected: publicAddressExpected },
  by: {
    fits: (value) => value.trim() !== '' && value.length <= 32,
    expected: 'a name of 1 to 32 characters',
  },
  website: page,
  privacy: page,
  terms: page,
  'app-version': {
    fits: (value) => /^(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){2}$/.test(value),
    expected: 'three figures, such as 1.0.1',
  },
};

/** Whose app package is asked for; or everything that is wrong with the options, at once. */
export function installationOf(args: Args): Result<Installation, readonly InputProblem[]> {
  const problems = Object.entries(rules).flatMap(([option, { fits, expected }]) => {
    const value = args.given(option);
    return value === undefined || fits(value)
      ? []
      : unusableOption(`--${option}`, value, expected).problems;
  });
  const address = publicAddress(args.needed('url'));
  if (address === undefined || problems.length > 0) return refused(problems);
  const website = args.given('website') ?? address;
  return accepted({
    id: args.needed('id').toLowerCase(),
    version: args.given('app-version') ?? '1.0.0',
    address,
    publisher: {
      name: args.given('by') ?? appListing.name,
      website,
      privacy: args.given('privacy') ?? website,
      terms: args.given('terms') ?? website,
    },
  });
}
