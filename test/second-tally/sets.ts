export type Names = ReadonlySet<string>;

export function those<Of>(all: Iterable<Of>, are: (one: Of) => boolean): ReadonlySet<Of> {
  return new Set([...all].filter(are));
}

export function together(...sets: readonly Names[]): Names {
  return new Set(sets.flatMap((set) => [...set]));
}

export function without(set: Names, others: Names): Names {
  return those(set, (one) => !others.has(one));
}

export function meet(one: Names, other: Names): boolean {
  return [...one].some((each) => other.has(each));
}

export function subsets<Of>(all: readonly Of[]): readonly (readonly Of[])[] {
  return all.reduce<readonly (readonly Of[])[]>(
    (found, one) => [...found, ...found.map((set) => [...set, one])],
    [[]],
  );
}
