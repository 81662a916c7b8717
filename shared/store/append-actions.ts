import { randomBytes } from 'node:crypto';
import type { TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import type { Append, Door, Stamped } from '#shared/ports/event-store.ts';
import { beginning, type Head, type Link } from '#shared/record/link.ts';
import { seal } from '#shared/record/seal.ts';
import { itemsOf } from './history-items.ts';
import { doorKey, headSk, streamPk } from './keys.ts';

type Action = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

const absent = 'attribute_not_exists(pk)';
const mostActions = 100;

/**
 * What one append writes, all or nothing. The doors come last, from `firstDoor` on.
 *
 * | item           | condition                                                  |
 * | -------------- | ---------------------------------------------------------- |
 * | events, words  | absent                                                     |
 * | head           | absent, or at the version that the events were decided on  |
 * | doors          | absent, or leading to the same ICS                         |
 */
export function appendActions(
  table: string,
  append: Append<Stamped>,
): { readonly actions: Action[]; readonly firstDoor: number } {
  const { stream, history, events, status, doors } = append;
  const pk = streamPk(stream);
  const before = history.at(-1) ?? beginning;
  const links = sealed(before, events);
  const { version, hash } = links.at(-1) ?? beginning;

  const put = (item: Record<string, unknown>): Action => ({
    Put: { TableName: table, Item: { pk, ...item }, ConditionExpression: absent },
  });
  const recorded = [
    ...links.flatMap(itemsOf).map(put),
    headAction(table, before, { pk, sk: headSk, version, hash, status }),
  ];
  const actions = [...recorded, ...doors.map((door) => doorAction(table, door))];
  if (actions.length > mostActions) throw new RangeError(`actions:${actions.length}`);
  return { actions, firstDoor: recorded.length };
}

function sealed(before: Head, events: readonly Stamped[]): readonly Link[] {
  const links: Link[] = [];
  for (const event of events) {
    links.push(seal(links.at(-1) ?? before, event, randomBytes(16).toString('hex')));
  }
  return links;
}

function headAction(table: string, before: Head, head: Record<string, unknown>): Action {
  const put = { TableName: table, Item: head };
  if (before.version === 0) return { Put: { ...put, ConditionExpression: absent } };
  return {
    Put: {
      ...put,
      ConditionExpression: 'version = :expected',
      ExpressionAttributeValues: { ':expected': before.version },
    },
  };
}

function doorAction(table: string, door: Door): Action {
  const leads = 'account' in door ? { person: door.person } : { forum: door.forum };
  return {
    Put: {
      TableName: table,
      Item: { ...doorKey(door), ics: door.ics, ...leads },
      ConditionExpression: `${absent} OR ics = :ics`,
      ExpressionAttributeValues: { ':ics': door.ics },
    },
  };
}
