import type { Evolve } from './evolve-step.ts';

export const dissentStated: Evolve<'DissentStated'> = (decision, { seat, by, at, words }) => {
  const others = decision.dissents.filter((each) => each.by !== by);
  const stated = { seat: seat ?? '', by, at, statement: words.statement };
  return { ...decision, dissents: [...others, stated] };
};

export const namingAsked: Evolve<'NamingAsked'> = (decision, { seat }) =>
  seat === null ? decision : { ...decision, named: [...decision.named, seat] };

export const minuteConfirmed: Evolve<'MinuteConfirmed'> = (decision, { date, number }) => ({
  ...decision,
  minute: { date, number },
});
