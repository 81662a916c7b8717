import type { Place } from './place.ts';

/**
 * Where a part of a document stands: its name, or its value where it has no name or where that is
 * asked for. For a part that is not there, the nearest one above it.
 */
export type Where = (path: readonly PropertyKey[], part?: 'name' | 'value') => Place;
