import type { StandIn } from '#shared/decision/decision.ts';
import type { Notice } from '#shared/decision/effect.ts';

/** What is told of whoever stands in for a seat. */
export function standInNoticesOn(standIns: readonly StandIn[]): readonly Notice[] {
  return standIns.flatMap<Notice>(({ seat, person, as }) => [
    ...(as === 'proxy' ? [] : ofDeputy({ seat, person })),
    { kind: 'you stand in', seat, person },
  ]);
}

function ofDeputy({ seat, person }: Pick<StandIn, 'seat' | 'person'>): readonly Notice[] {
  return [
    { kind: 'deputy named', seat, person },
    { kind: 'deputy decided', seat, person },
    { kind: 'you do not stand in', seat, person },
    { kind: 'member and deputy differ', seat },
  ];
}
