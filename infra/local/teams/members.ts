import type { Seat } from '#infra/local/page/console-options.ts';
import { refusal } from './connector.ts';
import { chatPartner, isPersonal, memberId, readConversation } from './conversations.ts';
import type { Tenant } from './tenant.ts';

/** `GET v3/conversations/{id}/members`, `/members/{member}` and `/pagedmembers`. */
export function answerMembers(tenant: Tenant, id: string, rest: readonly string[]): Response {
  const place = readConversation(tenant.options, id);
  if (!place) return refusal(404, 'ConversationNotFound');
  const members = seatsIn(tenant, place.conversation).map((seat) => memberJson(tenant, seat));
  const [what, wanted] = rest;
  if (what === 'pagedmembers') return Response.json({ members });
  if (wanted === undefined) return Response.json(members);
  const member = members.find((each) => each.id === wanted || each.aadObjectId === wanted);
  return member ? Response.json(member) : refusal(404, 'MemberNotFoundInConversation');
}

function seatsIn({ options }: Tenant, conversation: string): readonly Seat[] {
  if (isPersonal(conversation)) return [chatPartner(options, conversation) ?? []].flat();
  return options.people.filter(({ platform }) => platform === 'teams');
}

function memberJson({ id }: Tenant, { user, name }: Seat) {
  return { id: memberId(user), name, aadObjectId: user, tenantId: id, userRole: 'user' };
}
