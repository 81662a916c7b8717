import { linkButton } from '#bots/views/page-links.ts';
import type { ChoicesView } from '#bots/views/view.ts';
import {
  boardHeading,
  boardLabels,
  boardLine,
  boardSummary,
  milestoneNumbered,
} from '#bots/wording/plan/board.ts';
import { shortened } from '#bots/wording/shortened.ts';
import { movedSinceLastQuarter } from '#shared/transition/movement.ts';
import type { MilestonePlan } from '#shared/transition/plan.ts';
import { byQuarter, type QuarterSummary } from '#shared/transition/summary.ts';
import { milestoneButton, planButton } from './plan-button.ts';
import type { PlanShown } from './plan-shown.ts';

/** As many as a card in Teams holds with all that is said of them. */
const perPage = 8;

/** A page of the board: one quarter, or as much of it as a page holds. */
interface BoardPage extends QuarterSummary {
  /** The number of its first milestone on the whole board. */
  readonly from: number;
}

/** The board of all milestones by quarter, a page at a time; it opens on the page wanted, if there is one. */
export function board(shown: PlanShown, wanted: number): ChoicesView {
  const pages = pagesOf(byQuarter(shown.plan));
  const number = Math.min(Math.max(Math.trunc(wanted) || 1, 1), pages.length);
  const moves = movedSinceLastQuarter(shown.events, shown.now);
  return {
    kind: 'choices',
    title: shortened(shown.plan.programme.name, 59),
    lines: [
      boardSummary(shown.plan),
      ...pages.slice(number - 1, number).flatMap((page) => [
        boardHeading(page, { number, of: pages.length }),
        ...page.milestones.flatMap((milestone, index) =>
          boardLine(
            { ...shown, milestone },
            page.from + index,
            moves.find((move) => move.milestone === milestone.is.id),
          ),
        ),
      ]),
    ],
    can: [
      ...(number < pages.length ? [turn(number + 1, boardLabels.next)] : []),
      ...(number > 1 ? [turn(number - 1, boardLabels.before)] : []),
      ...pages
        .slice(number - 1, number)
        .flatMap(({ milestones, from }) =>
          milestones.map((each, index) =>
            milestoneButton('open-milestone', shown, each, milestoneNumbered(from + index)),
          ),
        ),
      linkButton('get-links', shown.ics),
      planButton('milestones', shown),
    ],
    cannot: [],
  };

  function turn(page: number, label: string) {
    return planButton('see-board', shown, { page: String(page) }, label);
  }
}

/** The page on which the quarter of a day begins; the first where there is none. */
export function pageOf(shown: PlanShown, day: string): number {
  const pages = pagesOf(byQuarter(shown.plan));
  const index = pages.findIndex(
    ({ quarter }) => quarter !== null && quarter.first <= day && day <= quarter.last,
  );
  return Math.max(index, 0) + 1;
}

function pagesOf(quarters: readonly QuarterSummary[]): readonly BoardPage[] {
  let from = 1;
  return quarters.flatMap((quarter) =>
    inParts(quarter.milestones).map((milestones) => {
      const page = { ...quarter, milestones, from };
      from += milestones.length;
      return page;
    }),
  );
}

function inParts(milestones: readonly MilestonePlan[]): readonly (readonly MilestonePlan[])[] {
  return Array.from({ length: Math.ceil(milestones.length / perPage) }, (_, part) =>
    milestones.slice(part * perPage, (part + 1) * perPage),
  );
}
