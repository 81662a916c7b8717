import type { ShownTeamsMessage } from '#infra/local/page/console-state.ts';
import type { CardAction } from '#infra/local/teams/card-action.ts';
import { CardText } from './card-text.tsx';
import { CardView } from './card-view.tsx';
import { MessageFrame } from './message-frame.tsx';
import { type Thread, ThreadActs } from './thread-acts.tsx';
import { words } from './words.ts';

export function TeamsMessageView(props: {
  readonly message: ShownTeamsMessage;
  /** A short sentence that only this person is told about it. */
  readonly told: string;
  readonly press: (action: CardAction) => Promise<void>;
  /** Where one can reply; null in a chat. */
  readonly thread: Thread | null;
}) {
  const { message, told, press, thread } = props;
  const { id, author, fromClerk, at, edited, personal, isOwn, isUnder, text, card } = message;
  return (
    <MessageFrame
      {...{ id, author, fromClerk, at, edited, isUnder }}
      privately={personal ? words.personal : ''}
    >
      {text ? <CardText className="spoken" text={text} /> : null}
      {card ? <CardView card={card} press={press} /> : null}
      <div role="status">
        {told ? (
          <p className="told">
            <span className="privately">{words.onlyYou}</span>
            {told}
          </p>
        ) : null}
      </div>
      <ThreadActs {...{ thread, fromClerk, isUnder, isOwn }} />
    </MessageFrame>
  );
}
