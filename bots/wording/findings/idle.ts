import type { IdleFault } from '#shared/forum/lint/fault.ts';

export function idleInWords({ code }: IdleFault): string[] {
  switch (code) {
    case 'KindChangesNothing':
      return [
        'This kind of decision has the same rules as every other.',
        'It is only a name. Write what is different, or take it out.',
      ];
    case 'ProxiesWithoutVote':
      return [
        'Proxies are allowed, and there is no vote for them to give.',
        'A proxy votes and does nothing else. Forbid them, or allow a vote.',
      ];
    case 'DeputiesForNobody':
      return ['Deputies are allowed, but only for seats that nobody holds. Choose other seats.'];
    case 'SubstitutesDoNothing':
      return [
        'Seats name substitutes, who neither vote nor count.',
        'They can do nothing. Allow one of the two, or name none.',
      ];
    case 'DeputiesDoNothing':
      return [
        'Deputies are allowed, and neither vote nor count.',
        'They can do nothing. Allow one of the two, or write “deputies: none”.',
      ];
    case 'CoverSheetAsksNothing':
      return ['The cover sheet asks nothing.', 'Write what it asks, or take it out.'];
    case 'BeginsNowhere':
      return [
        'Words are given to begin with where one chooses from a list.',
        'Nobody would see them. Take them out.',
      ];
    case 'RequiredTooLate':
      return [
        'The cover sheet requires something before a proposal opens, and proposals open at once.',
        'Nothing waits for it. Let the governance lead open them, or require nothing.',
      ];
  }
}
