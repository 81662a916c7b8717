import { quoted, saying } from '#bots/wording/language.ts';
import { seatName } from '#bots/wording/people.ts';
import type { Opened } from '#shared/decision/decision.ts';
import { type Telling, versionOf, who } from './told.ts';

type Answers =
  | 'AgreementGiven'
  | 'ConcernVoiced'
  | 'AbstentionGiven'
  | 'ObjectionRaised'
  | 'AnswerTakenBack'
  | 'ObjectionAnswered'
  | 'ObjectionRestated'
  | 'RestatingConfirmed'
  | 'RestatingCorrected'
  | 'MissingNamed'
  | 'ObjectionWithdrawn'
  | 'SeenConfirmed';

export const answers: Telling<Answers> = {
  AgreementGiven: (event, after) =>
    `${who(event, after)} agreed to ${versionOf(after, event.version)}.`,
  ConcernVoiced: (event, after) =>
    saying(
      `${who(event, after)} agreed to ${versionOf(after, event.version)}, with a concern`,
      event.words.concern,
    ),
  AbstentionGiven: (event, after) =>
    `${who(event, after)} abstained on ${versionOf(after, event.version)}.`,
  ObjectionRaised: (event, after) => {
    const { harm, help } = event.words;
    const said = saying(
      `${who(event, after)} objected to ${versionOf(after, event.version)}`,
      harm,
    );
    return help.trim() === '' ? said : `${said} What would help: ${quoted(help)}`;
  },
  AnswerTakenBack: (event, after) => `${who(event, after)} took their answer back.`,
  ObjectionAnswered: (event, after) =>
    saying(
      `${who(event, after)} replied to the objection of ${objector(after, event.objection)}`,
      event.words.reply,
    ),
  ObjectionRestated: (event, after) =>
    saying(
      `${who(event, after)} said back the objection of ${objector(after, event.objection)}`,
      event.words.restating,
    ),
  RestatingConfirmed: (event, after) => `${who(event, after)} said that this is what they meant.`,
  RestatingCorrected: (event, after) =>
    saying(`${who(event, after)} said their objection better`, event.words.better),
  MissingNamed: (event, after) =>
    saying(
      `${who(event, after)} still objects, and said what is missing in ${versionOf(after, event.version)}`,
      event.words.missing,
    ),
  ObjectionWithdrawn: (event, after) => `${who(event, after)} took their objection back.`,
  SeenConfirmed: (event, after) =>
    `${who(event, after)} pressed “Seen” on ${versionOf(after, event.version)}.`,
};

function objector(after: Opened, objection: string): string {
  return seatName(after, after.objections.find(({ id }) => id === objection)?.seat ?? '');
}
