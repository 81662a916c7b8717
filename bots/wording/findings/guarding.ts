import { quoted } from '#bots/wording/language.ts';
import type { GuardFault } from '#shared/forum/lint/fault.ts';

export function guardingInWords({ code, guardedBy }: GuardFault): string[] {
  const marked = quoted(guardedBy);
  return code === 'NobodyGuards'
    ? [
        `Nobody holds a seat marked ${marked}, which guards against conflicts of interest.`,
        'So nobody advises when the chair has one.',
        'Fill such a seat, or name another class.',
      ]
    : [
        `The only seat marked ${marked}, which guards against conflicts of interest, is first in the chair.`,
        'When its holder has an interest of their own, nobody advises on it.',
        'Name a class of another seat.',
      ];
}
