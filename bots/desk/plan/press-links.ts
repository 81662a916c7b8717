import type { Press, Reply } from '#bots/desk/desk.ts';
import type { DeskPorts } from '#bots/desk/desk-ports.ts';
import { said, turnedAway } from '#bots/desk/reply.ts';
import { text } from '#bots/desk/values.ts';
import type { LinkActId } from '#bots/views/act-id.ts';
import { allLinks, endLinksForm, linksGiven, linksGivenBefore } from '#bots/views/page-links.ts';
import type { NoticeView } from '#bots/views/view.ts';
import { linkForms } from '#bots/wording/forms/link-forms.ts';
import type { LinkHolder } from '#shared/ports/page-links.ts';

type LinkPress = Press & { readonly act: LinkActId };

/** A person gets links to the private pages of their ICS's plans, or ends those they have. */
export async function pressLinks(ports: DeskPorts, press: LinkPress): Promise<Reply> {
  const who = await ports.doors.whoIs(press.account);
  if (who === undefined) return turnedAway('AccountUnknown');
  const { ics = who.ics } = press.about;
  if (ics !== who.ics) return turnedAway('AnotherSystem');
  if (press.act === 'get-links') return done(await give(ports, who, press.commandId));
  const { values } = press;
  return values === undefined ? askToEnd(ports, who) : end(ports, who, text(values, 'which'));
}

async function give(
  { links, pages }: DeskPorts,
  who: LinkHolder,
  commandId: string,
): Promise<NoticeView> {
  const issued = await links.issue(who, commandId);
  if (issued === undefined) return linksGivenBefore(who.ics);
  return linksGiven(who.ics, {
    pages: `${pages}/${issued.pages}`,
    pagesUntil: issued.pagesUntil,
    calendar: `${pages}/${issued.calendar}/calendar.ics`,
  });
}

async function askToEnd({ links }: DeskPorts, who: LinkHolder): Promise<Reply> {
  const got = await links.got(who);
  if (got.length === 0) return said(linkForms.none);
  return { kind: 'ask', view: endLinksForm(who.ics, got) };
}

/** All, where a form drawn earlier did not ask which. The same is said however often it is sent. */
async function end({ links }: DeskPorts, who: LinkHolder, which: string): Promise<Reply> {
  if (which !== '' && which !== allLinks) {
    await links.end(who, [which]);
    return said(linkForms.endedOne);
  }
  const got = await links.got(who);
  await links.end(
    who,
    got.map(({ id }) => id),
  );
  return said(linkForms.ended);
}

function done(receipt: NoticeView): Reply {
  return { kind: 'done', receipt, card: null };
}
