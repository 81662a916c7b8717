import {
  answersSoFar,
  asking,
  canYouLiveWithThis,
  objectionsStand,
  standingObjectionsInWords,
  takenBack,
  whoMovesNext,
} from '#bots/wording/face.ts';
import { effectOfAnswering } from '#bots/wording/meetings.ts';
import { helpOnTheCard } from '#bots/wording/outside-help.ts';
import { stateOfSteps, whatTheStepsLeadTo, whereStepsStand } from '#bots/wording/steps.ts';
import type { Opened, Withdrawn } from '#shared/decision/decision.ts';
import { button, primary } from './button.ts';
import type { Face } from './face.ts';

export function askingFace(decision: Opened): Face {
  return {
    state: asking(decision),
    effect: effectOfAnswering(decision),
    where: answersSoFar(decision),
    next: canYouLiveWithThis,
    buttons: answerButtons(decision),
  };
}

export function objectedFace(decision: Opened): Face {
  return {
    state: objectionsStand(decision),
    effect: effectOfAnswering(decision),
    where: [...standingObjectionsInWords(decision), ...answersSoFar(decision)],
    next: whoMovesNext(decision),
    buttons: answerButtons(decision),
  };
}

export function resolvingFace(decision: Opened): Face {
  return {
    state: stateOfSteps(decision),
    effect: effectOfAnswering(decision),
    where: [
      whereStepsStand(decision),
      ...[helpOnTheCard(decision)].filter((line) => line !== ''),
      ...standingObjectionsInWords(decision),
      ...answersSoFar(decision),
    ],
    next: whatTheStepsLeadTo(decision),
    buttons: [
      primary(button('add-view', decision)),
      button('answer', decision),
      button('more-choices', decision),
    ],
  };
}

export function withdrawnFace(decision: Withdrawn): Face {
  return {
    state: takenBack,
    effect: '',
    where: [],
    next: '',
    buttons: [button('read-everything', decision), button('more-choices', decision)],
  };
}

function answerButtons(decision: Opened): Face['buttons'] {
  return [
    primary(button('agree', decision)),
    button('agree-with-concern', decision),
    button('object', decision),
    button('more-choices', decision),
  ];
}
