import type { Limb } from '#shared/forum/constitution/limb.ts';
import type { Counted } from './enough-in-words.ts';
import { figure } from './figure.ts';
import type { Manner } from './manner.ts';

type Named = Exclude<Limb['of'], number>;
type Wholes = { readonly [Base in Named]: string };

/** What a test counts, and what its share is a share of. */
export function baseInWords({ of, unit, electorate }: Limb, manner: Manner): Counted {
  const seats = ofSeats(manner, electorate === undefined ? 'all seats' : 'all these seats');
  if (unit === 'seats') {
    const whole = typeof of === 'number' ? `a fixed number of ${figure(of)} seats` : seats[of];
    return { whole, one: 'seat', many: 'seats' };
  }
  if (unit === 'weight') {
    const whole = typeof of === 'number' ? figure(of) : `that of ${seats[of]}`;
    return { whole, one: 'in weight', many: 'in weight' };
  }
  const whole = typeof of === 'number' ? `a fixed number of ${figure(of)} groups` : ofGroups[of];
  return { whole, one: 'group', many: 'groups' };
}

function ofSeats({ cast, given, may }: Manner, all: string): Wholes {
  return {
    'votes cast': `the seats that ${cast}`,
    'votes and abstentions': `the seats that ${given}`,
    'present and entitled': `the seats that are present and may ${may} on the item`,
    entitled: `the filled seats that may ${may} on the item`,
    'all seats': all,
  };
}

const ofGroups: Wholes = {
  'votes cast': 'the groups that are for or against it',
  'votes and abstentions': 'the groups that are for it, against it or abstain',
  'present and entitled': 'the groups with a seat present that may take part in the item',
  entitled: 'the groups with a filled seat that may take part in the item',
  'all seats': 'all groups',
};

/** What it means for a share to abstain or to say nothing. */
export function abstentionsInWords(of: Limb['of']): string[] {
  if (typeof of === 'number') return ['The total is always the same, whoever is there.'];
  switch (of) {
    case 'votes cast':
      return ['Abstentions are not counted in this.'];
    case 'votes and abstentions':
      return ['Abstentions are in the total, so to abstain works against it.'];
    case 'entitled':
      return [
        'To abstain or say nothing works against it.',
        'At a meeting, only seats that are present are in the total.',
      ];
    case 'present and entitled':
      return ['To be there and abstain, or say nothing, works against it.'];
    case 'all seats':
      return ['To abstain, to say nothing or to be away works against it.'];
  }
}
