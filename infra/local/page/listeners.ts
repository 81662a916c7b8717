export interface Listeners {
  readonly tell: () => void;
  /** Answers with the way to stop listening. */
  readonly listen: (listener: () => void) => () => void;
}

export function listeners(): Listeners {
  const all = new Set<() => void>();
  return {
    tell() {
      for (const listener of all) listener();
    },
    listen(listener) {
      all.add(listener);
      return () => all.delete(listener);
    },
  };
}
