import type { Beside } from '#bots/views/forms/beside.ts';

/** A form as it is where nothing but the decision is known. */
export const nothingBeside: Beside = { people: [], forums: [], register: [] };
