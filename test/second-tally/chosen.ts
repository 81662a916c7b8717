import {
  type ChoiceOfSeats,
  type ChoiceText,
  listed,
  type Seats,
  type SeatText,
} from './written.ts';

type Rule = (id: string, seat: SeatText) => boolean;

/** Each thing that is given is a rule of its own, and all of them must fit. */
function rulesIn({ class: any, everyClass, seats, body }: ChoiceText): readonly Rule[] {
  const rules: readonly { readonly given: unknown; readonly rule: Rule }[] = [
    { given: any, rule: (_, seat) => listed(any).some((one) => seat.classes?.includes(one)) },
    {
      given: everyClass,
      rule: (_, seat) => listed(everyClass).every((one) => seat.classes?.includes(one)),
    },
    { given: seats, rule: (id) => listed(seats).includes(id) },
    { given: body, rule: (_, seat) => listed(body).some((one) => one === seat.body) },
  ];
  return rules.filter(({ given }) => given !== undefined).map(({ rule }) => rule);
}

export function chosen(choice: ChoiceOfSeats, seats: Seats, id: string): boolean {
  const seat = seats[id];
  if (seat === undefined) return false;
  const fits = (given: ChoiceText) => rulesIn(given).every((rule) => rule(id, seat));
  return fits(choice) && !(choice.except !== undefined && fits(choice.except));
}
