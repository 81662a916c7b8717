import { describe, expect, it } from 'vitest';
import type { Reply } from '#bots/desk/desk.ts';
import { formView } from '#bots/slack/blocks/form-view.ts';
import { modal } from '#bots/slack/blocks/modal.ts';
import {
  asks,
  choices,
  done,
  frontReplying,
  objectForm,
  receipt,
  refused,
} from '#test/support/slack-front.ts';
import { about, sentForm } from '#test/support/slack-requests.ts';

/** As JSON carries it. */
const carried = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('a sent form', () => {
  const harm = (value: string | null) => ({ harm: { harm: { type: 'plain_text_input', value } } });

  it('brings what was typed and chosen, and names the command by the form', async () => {
    const { front, presses } = await frontReplying(done);
    await front(
      sentForm({
        ...harm(null),
        by: { by: { type: 'datepicker', selected_date: '2026-12-04' } },
        handling: { handling: { selected_option: { value: 'step out' } } },
        none: { none: { selected_option: null } },
        seats: { seats: { selected_options: [{ value: 'gp' }] } },
        'seats~2': { 'seats~2': { selected_options: [{ value: 'chair' }] } },
        nobody: { nobody: { selected_options: [] } },
      }),
    );
    expect(presses[0]).toMatchObject({ commandId: 'slack-V1-1.a', act: 'object', about });
    expect(presses[0]?.values).toEqual({
      harm: '',
      by: '2026-12-04',
      handling: 'step out',
      none: '',
      seats: ['gp', 'chair'],
      nobody: [],
    });
  });

  it('shows a mistake beside its box and keeps what was typed', async () => {
    const wrong = withError('harm', 'Please say what harm you see.');
    const { front, slack } = await frontReplying(asks(wrong));
    expect(bodyOf(await front(sentForm(harm(''))))).toEqual({
      response_action: 'errors',
      errors: { harm: 'Please say what harm you see.' },
    });
    expect(slack.calls).toEqual([]);
  });

  it('comes back filled when the problem belongs to no box', async () => {
    const wrong = { ...filled('Carers pay.'), problem: 'The words have changed.' };
    const { front } = await frontReplying(asks(wrong));
    const answer = bodyOf(await front(sentForm(harm('Carers pay.'))));
    expect(answer).toEqual({ response_action: 'update', view: carried(formView(wrong)) });
    expect(JSON.stringify(answer)).toContain('"initial_value":"Carers pay."');
    expect(JSON.stringify(answer)).toContain('The words have changed.');
  });

  it('comes back whole when a mistake is in a box that was not there', async () => {
    const { front } = await frontReplying(asks(withError('help', 'Too long.')));
    expect(bodyOf(await front(sentForm(harm('x'))))).toMatchObject({ response_action: 'update' });
  });

  it.each<[string, Reply, object]>([
    ['the receipt', done, modal(receipt)],
    ['the "no"', refused, modal(refusedNotice())],
    ['the next question', asks(choices), modal(choices)],
  ])('gives way to %s', async (_, reply, view) => {
    const { front, slack } = await frontReplying(reply);
    expect(bodyOf(await front(sentForm(harm('x'))))).toEqual({
      response_action: 'update',
      view: carried(view),
    });
    expect(slack.calls).toEqual([]);
  });
});

function refusedNotice() {
  return { kind: 'notice', lines: ['This is closed.'], buttons: [] } as const;
}

function filled(value: string) {
  const fields = objectForm.fields.map((field) =>
    field.id === 'harm' ? { ...field, value } : field,
  );
  return { ...objectForm, fields };
}

function withError(id: string, error: string) {
  const fields = objectForm.fields.map((field) => (field.id === id ? { ...field, error } : field));
  return { ...objectForm, fields };
}

function bodyOf({ statusCode, body }: { readonly statusCode: number; readonly body: string }) {
  expect(statusCode).toBe(200);
  return JSON.parse(body) as unknown;
}
