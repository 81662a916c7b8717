/** A place at the table. The holder changes; the seat, its classes and its one vote stay. */
export interface Seat {
  readonly id: string;
  /** The role as people say it: "Medical director". */
  readonly name: string;
  /** The person who holds it, or null while it is vacant. */
  readonly holder: string | null;
  readonly classes: readonly string[];
  readonly votes: boolean;
  readonly countsToQuorum: boolean;
}
