import { board } from './board.ts';
import { colours } from './colours.ts';
import { frame } from './frame.ts';
import { marks } from './marks.ts';
import { pack } from './pack.ts';

/** The one style of all pages; who sends a page tells the browser to take this and no other. */
export const style = [colours, frame, marks, board, pack].join('');
