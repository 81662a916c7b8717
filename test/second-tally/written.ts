/** A constitution as a file writes it, before anything is filled in. Only what counting needs. */
export type Names = string | readonly string[];
export type Amount = number | string;

export interface ChoiceText {
  readonly class?: Names;
  readonly everyClass?: readonly string[];
  readonly seats?: Names;
  readonly body?: Names;
}

export interface ChoiceOfSeats extends ChoiceText {
  readonly except?: ChoiceText;
}

export interface Enough {
  readonly moreThan?: Amount;
  readonly atLeast?: Amount;
}

type Shared = 'body' | 'group' | 'appointedBy';
type InBase = 'stay in the base' | 'leave the base';

export interface SeatText extends Partial<Record<Shared, string>> {
  readonly classes?: readonly string[];
  readonly vacant?: boolean;
  readonly votes?: boolean;
  readonly counts?: boolean;
  readonly weight?: number;
  readonly figures?: Readonly<Record<string, number>>;
  readonly whenVacant?: 'its vote is lost' | 'its body votes for it';
}

export interface ClassWeights {
  readonly classes: Readonly<Record<string, number>>;
  readonly otherwise?: number;
}

export interface FigureWeights {
  readonly per: number;
  readonly of: string;
  readonly round: 'up' | 'down' | 'nearest';
  readonly atLeast?: number;
  readonly atMost?: number;
}

export type WeightsText = 'as the seats say' | ClassWeights | FigureWeights;

export type Base =
  | 'votes cast'
  | 'votes and abstentions'
  | 'present and entitled'
  | 'entitled'
  | 'all seats';

export interface GroupsText extends Enough {
  readonly by: Shared | { readonly classes: readonly string[] };
  readonly of?: Base;
  readonly unit?: 'seats' | 'weight';
  readonly split?: 'abstains' | 'is against';
  readonly empty?: 'is left out' | 'abstains' | 'is against';
}

export interface TestText extends Enough {
  readonly electorate?: ChoiceOfSeats;
  readonly of?: Base | number;
  readonly unit?: 'seats' | 'weight' | { readonly groups: GroupsText };
  readonly vacantSeats?: InBase;
  readonly steppedOut?: InBase;
  readonly inFavour?: Names;
  readonly notAgainst?: Names;
  readonly everyonePresent?: boolean;
}

export interface ConditionText extends ChoiceOfSeats {
  readonly name: string;
  readonly atLeast?: number;
  readonly fromEach?: readonly string[];
  readonly different?: Shared;
}

type QuorumBase = 'all seats' | 'filled seats' | 'voting seats' | 'total membership';

export interface QuorumText extends Enough {
  readonly of?: QuorumBase | ChoiceOfSeats;
  readonly noFewerThan?: number;
  readonly vacantSeats?: InBase;
  readonly steppedOut?: InBase;
  readonly conditions?: readonly ConditionText[];
  readonly seatsMayMeetSeveral?: boolean;
}

export interface VoteText {
  readonly carriedWhen: readonly TestText[];
  readonly tie?: string;
}

export interface Sections {
  readonly electorate?: ChoiceOfSeats;
  readonly weights?: WeightsText;
  readonly quorum?: QuorumText;
  readonly vote?: VoteText;
}

export interface FileText extends Sections {
  readonly name: string;
  readonly seats: Readonly<Record<string, SeatText>>;
  readonly quorum: QuorumText;
  readonly vote: VoteText;
  readonly kinds: Readonly<Record<string, Sections & { readonly name: string }>>;
}

/** What a seat of the file is and does at the moment of counting. */
export interface Row {
  readonly seat: string;
  readonly present: boolean;
  readonly steppedOut: boolean;
  readonly entitled: boolean;
  readonly choice: 'for' | 'against' | 'abstain' | null;
}

export type Seats = Readonly<Record<string, SeatText>>;

/** "A section given under the kind takes the place of the whole section above." */
export function inForce(file: FileText, kind: string | null) {
  const general = {
    electorate: file.electorate ?? {},
    weights: file.weights ?? ('as the seats say' as const),
    quorum: file.quorum,
    vote: file.vote,
  };
  const own = Object.entries(file.kinds).find(([name]) => name === kind)?.[1];
  return { ...general, ...own };
}

export function listed(names: Names | undefined): readonly string[] {
  return names === undefined ? [] : [names].flat();
}
