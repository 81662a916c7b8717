import type { Desk, Press, Reply } from '#bots/desk/desk.ts';
import type { ActId } from '#bots/views/act-id.ts';
import type { About } from '#bots/views/view.ts';
import type { Account, Person } from '#shared/directory/account.ts';

/** People at a desk; each press is a command of its own, about the same unless it says otherwise. */
export function peopleAt(
  desk: Pick<Desk, 'press'>,
  people: readonly Person[],
  usually: About = {},
) {
  let count = 0;

  function accountOf(person: string): Account {
    const [account] = people.find(({ id }) => id === person)?.accounts ?? [];
    if (account === undefined) throw new Error(`nobody is called ${person}`);
    return account;
  }

  function press(by: string, act: ActId, rest: Partial<Press> = {}): Promise<Reply> {
    count += 1;
    return desk.press({
      account: accountOf(by),
      place: null,
      commandId: `press-${count}`,
      arrived: 0,
      act,
      about: usually,
      ...rest,
    });
  }

  return { press, accountOf };
}
