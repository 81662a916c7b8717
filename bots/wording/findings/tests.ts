import { sentence } from '#bots/wording/language.ts';
import type { AbstentionHelps, NeverPassed, TestFault } from '#shared/forum/lint/fault.ts';
import { seatsNamed } from './named.ts';

export function testsInWords(fault: TestFault): string[] {
  switch (fault.code) {
    case 'TestNeverPassed':
      return [
        'This test can never be passed.',
        reason(fault.why),
        'So nothing can come through it. Ask for less, or change who it counts.',
      ];
    case 'TestAlwaysPassed':
      return [
        'This test is passed even when everyone is against.',
        'So it tests nothing. Write what is really asked for: “moreThan: 1/2”.',
      ];
    case 'WeightsAllAlike':
      return [
        'This test counts weight, and every seat weighs 1.',
        'So it counts seats. Give the seats their weights, or count seats.',
      ];
    case 'WeightsUnused':
      return [
        'Weights are given here, and no test counts weight.',
        'So they change nothing. Write “unit: weight” in the tests that they are meant for.',
      ];
    case 'WeighsNothing':
      return [
        `In this test the vote of ${seatsNamed(fault.seats)} weighs nothing.`,
        'Give a weight, or a figure to work it out from, if it should.',
      ];
    case 'GroupsOverlap':
      return [
        `${sentence(seatsNamed(fault.seats))} would vote in more than one of these groups.`,
        'Each seat votes in one group. Choose classes of which no seat has two.',
      ];
    case 'InNoGroup':
      return [
        `The vote of ${seatsNamed(fault.seats)} is in none of these groups.`,
        'So it counts for nothing in this test.',
        'Give the seat what makes the group, or say that it is not of the electorate.',
      ];
    case 'AbstentionHelps':
      return [
        `By this test an abstention can carry what was lost: ${helps[fault.how]}.`,
        'If your rules do not mean that, change it.',
      ];
  }
}

function reason(why: NeverPassed): string {
  switch (why.is) {
    case 'no seat':
      return 'No seat with a vote is of its electorate.';
    case 'nobody who may vote':
      return 'Nobody of its electorate can vote where decisions are taken: these seats are vacant, or vote only in the room.';
    case 'no weight':
      return 'The votes of its electorate weigh nothing.';
    case 'no group':
      return 'No seat of its electorate belongs to a group.';
    case 'required seats without a vote':
      return `It takes a vote for it of ${seatsNamed(why.seats)}, and none can be given there.`;
    case 'vacant seats have to be there':
      return `All must be present, and nobody can be for ${seatsNamed(why.seats)}.`;
    case 'out of reach':
      return `With every vote for it there are ${why.most} of ${why.of}, and it takes ${why.needed}.`;
  }
}

const helps: { readonly [How in AbstentionHelps]: string } = {
  'it makes a seat present':
    'everyone must be present, and whoever abstains is present while whoever says nothing is not',
  'it takes a vote from a group that said nothing':
    'a group that says nothing is against, and once someone in it abstains it is not',
  'it takes a vote from a group that was against':
    'a group that was against is split once one more of it abstains, and then counts no longer',
  'it makes a group be for':
    'so few are enough in a group that it can be for and against at once, and one more abstention leaves it for',
  'it takes the vote of a vacant seat':
    'a vacant seat follows the others of its body while all of them say the same, and one of them abstaining ends that',
  'nothing out of something is enough':
    'none at all is enough as soon as anyone has abstained, and not before',
  'it makes the share against smaller':
    'those against must stay below a share, and one more abstention makes that share larger',
};
