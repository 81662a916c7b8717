import digitalAndData from './programmes/digital-and-data.json' with { type: 'json' };
import icbMerger from './programmes/icb-merger.json' with { type: 'json' };
import operatingArrangements from './programmes/operating-arrangements.json' with { type: 'json' };
import peopleAndCulture from './programmes/people-and-culture.json' with { type: 'json' };
import sixLessons from './programmes/six-lessons.json' with { type: 'json' };
import twoRoles from './programmes/two-roles.json' with { type: 'json' };

export const builtInFiles = [
  icbMerger,
  operatingArrangements,
  digitalAndData,
  peopleAndCulture,
  sixLessons,
  twoRoles,
];

/** The programmes of which a plan can be set up: all but those that are history. */
export const builtIn = builtInFiles.map(({ id, name, is }) => ({ id, name, is }));
