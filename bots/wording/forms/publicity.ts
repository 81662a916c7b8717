export const publicityLabels = { public: 'In public', private: 'In private' } as const;

/** The usual way of dealing with an item; `apart`: where it is not the same for every kind. */
export const usually = {
  public: 'In public, as usual',
  private: 'In private, as usual',
  apart: 'As usual for its kind',
} as const;
