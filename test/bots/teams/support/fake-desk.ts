import type { Desk, Press, Reply } from '#bots/desk/desk.ts';

/** A desk that notes every press and answers as it is told. */
export function fakeDesk(answer: (press: Press) => Reply): Desk & { readonly pressed: Press[] } {
  const pressed: Press[] = [];
  return {
    pressed,
    async press(press) {
      pressed.push(press);
      return answer(press);
    },
  };
}
