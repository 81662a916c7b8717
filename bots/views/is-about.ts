import type { About } from './view.ts';

const known: Readonly<Record<keyof About, true>> = {
  ics: true,
  decision: true,
  version: true,
  objection: true,
  restating: true,
  question: true,
  seat: true,
  seatFor: true,
  person: true,
  need: true,
  step: true,
  forum: true,
  plan: true,
  milestone: true,
  page: true,
};

/** No id or hash of ours is longer. */
const longest = 256;

/** Whether something that came back from a platform is what a button or form of ours is about. */
export function isAbout(found: unknown): found is About {
  if (typeof found !== 'object' || found === null || Array.isArray(found)) return false;
  return Object.entries(found).every(
    ([name, value]) =>
      Object.hasOwn(known, name) && typeof value === 'string' && value.length <= longest,
  );
}
