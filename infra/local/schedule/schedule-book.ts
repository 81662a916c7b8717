import { keptFile } from '#infra/local/kept-file.ts';
import { isBefore } from '#shared/time.ts';

export const scheduleTargets = ['deadlines', 'deliveries', 'daily'] as const;
export type ScheduleTarget = (typeof scheduleTargets)[number];

export interface Kept {
  readonly group: string;
  readonly name: string;
  readonly at: string;
  readonly target: ScheduleTarget;
  readonly input: unknown;
}

/** The schedules of this machine, by group and name; each change is on disk when it resolves. */
export function scheduleBook(file: string) {
  const book = keptFile<Record<string, Kept>>(file, (json) => (json ?? {}) as Record<string, Kept>);
  const keyOf = ({ group, name }: Pick<Kept, 'group' | 'name'>) => `${group}/${name}`;
  const inOrder = () =>
    Object.values(book.value).sort((one, other) => (isBefore(one.at, other.at) ? -1 : 1));

  return {
    /** False when there is one of that name, which stays as it was. */
    async add(schedule: Kept): Promise<boolean> {
      if (book.value[keyOf(schedule)]) return false;
      book.value[keyOf(schedule)] = schedule;
      await book.save();
      return true;
    },
    /** False when there is none. */
    async remove(schedule: Pick<Kept, 'group' | 'name'>): Promise<boolean> {
      if (!book.value[keyOf(schedule)]) return false;
      delete book.value[keyOf(schedule)];
      await book.save();
      return true;
    },
    /** What should have happened by then, earliest first. */
    due: (now: string): readonly Kept[] => inOrder().filter(({ at }) => !isBefore(now, at)),
    next: (target: ScheduleTarget): Kept | undefined =>
      inOrder().find((schedule) => schedule.target === target),
  };
}

export type ScheduleBook = ReturnType<typeof scheduleBook>;
