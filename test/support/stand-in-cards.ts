/** What the stand-in bot shows: words of a real card, with as little code as will do. */

export interface StandInDecision {
  readonly title: string;
  readonly agreed: number;
}

const state = 'Asking for agreement. Please answer by Friday 4 December, 5pm.';
const effect =
  'This helps the board get ready for its public meeting on 10 December. It is not a decision yet.';
const foot =
  'Version 1. Only the buttons count, not the replies. Do not name patients. What you write is kept and may be made public by law.';

function where({ agreed }: StandInDecision): string {
  return `${agreed} of 14 have answered. ${agreed} agree. We still need a doctor or nurse on the board to answer.`;
}

export const receipt = 'You agreed to version 1. You can change this until it closes.';

const plain = (text: string) => ({ type: 'plain_text', text });
const section = (text: string) => ({ type: 'section', text: plain(text) });

function slackButton(id: string, label: string, more: object = {}) {
  return { type: 'button', action_id: id, text: plain(label), value: id, ...more };
}

const paper = { text: 'Read the paper', url: 'https://example.org/paper' };
const slackLink = { type: 'link', ...paper };

export function slackCard(decision: StandInDecision): { text: string; blocks: readonly object[] } {
  const text = [state, decision.title, effect, where(decision), 'Can you live with this?', foot];
  return {
    text: text.join('\n'),
    blocks: [
      { type: 'section', text: { type: 'mrkdwn', text: `*${state}*` } },
      { type: 'header', text: plain(decision.title) },
      { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [slackLink] }] },
      section(effect),
      { type: 'divider' },
      section(where(decision)),
      { type: 'section', text: { type: 'mrkdwn', text: '*Can you live with this?*' } },
      {
        type: 'actions',
        elements: [
          slackButton('agree', 'I agree', { style: 'primary' }),
          slackButton('concern', 'I agree, with a concern'),
          slackButton('object', 'I object'),
          slackButton('more', 'More choices'),
        ],
      },
      { type: 'context', elements: [plain(foot)] },
    ],
  };
}

const input = (id: string, label: string, element: object, more: object = {}) => ({
  type: 'input',
  block_id: id,
  label: plain(label),
  element: { action_id: id, ...element },
  ...more,
});

const slackOption = (value: string, label: string) => ({ value, text: plain(label) });

export function slackForm(): object {
  const places = [slackOption('for', 'For a meeting'), slackOption('at', 'At a meeting')];
  return {
    type: 'modal',
    callback_id: 'propose',
    title: plain('Raise a proposal'),
    submit: plain('Put it forward'),
    close: plain('Cancel'),
    blocks: [
      section('Everyone in the channel sees it, here and in Teams.'),
      input(
        'title',
        'What should we agree?',
        { type: 'plain_text_input' },
        {
          hint: plain('Put it as one question.'),
        },
      ),
      input('why', 'Why?', { type: 'plain_text_input', multiline: true }),
      input('by', 'By when?', { type: 'datepicker' }, { optional: true }),
      input('place', 'Where is it decided?', { type: 'radio_buttons', options: places }),
    ],
  };
}

export function slackChoices(): object {
  return {
    type: 'modal',
    callback_id: 'choices',
    title: plain('More choices'),
    close: plain('Close'),
    blocks: [
      section('What you can do now:'),
      { type: 'actions', elements: [slackButton('propose-again', 'Suggest new words')] },
      { type: 'actions', elements: [slackButton('abstain', 'I abstain (I take no side)')] },
      { type: 'divider' },
      section(
        'You cannot call a vote yet. The steps before it have not begun. The chair begins them.',
      ),
    ],
  };
}

const run = (text: string, look: object = {}) => ({
  type: 'RichTextBlock',
  inlines: [{ type: 'TextRun', text, ...look }],
});
const bold = { weight: 'Bolder' };
const dialog = { msteams: { type: 'task/fetch' } };
const ask = (act: string, title: string) => ({
  type: 'Action.Submit',
  title,
  data: { ...dialog, act },
});
const execute = (verb: string, title: string, more: object = {}) => ({
  type: 'Action.Execute',
  title,
  verb,
  data: { nonce: 'one' },
  ...more,
});

export function teamsCard(decision: StandInDecision, note = ''): object {
  return card([
    ...(note ? [{ type: 'Container', style: 'good', items: [run(note)] }] : []),
    run(state, bold),
    run(decision.title, { ...bold, size: 'Large' }),
    run(paper.text, { selectAction: { type: 'Action.OpenUrl', url: paper.url } }),
    run(effect),
    { ...run(where(decision)), separator: true },
    run('Can you live with this?', bold),
    {
      type: 'ActionSet',
      actions: [
        execute('agree', 'I agree', { style: 'positive' }),
        execute('abstain', 'I abstain'),
        ask('object', 'I object'),
        ask('more', 'More choices'),
      ],
    },
    run(foot, { size: 'Small', isSubtle: true }),
  ]);
}

export function teamsInvitation(): object {
  const actions = [ask('propose', 'Raise a proposal')];
  return card([run('Put a question to the board.'), { type: 'ActionSet', actions }]);
}

/** In a chat with one person a form may be a message; it is executed there, not submitted. */
export function teamsForm(title = '', problem = '', where: 'dialog' | 'chat' = 'dialog'): object {
  const errorMessage = 'Please say what we should agree.';
  const text = { type: 'Input.Text', isRequired: true };
  const face = { title: 'Put it forward', style: 'positive' };
  const send =
    where === 'dialog'
      ? { type: 'Action.Submit', ...face, data: { act: 'propose', sent: true } }
      : { type: 'Action.Execute', ...face, verb: 'propose', data: { sent: true } };
  return card([
    ...(problem ? [run(problem, { ...bold, color: 'Attention' })] : []),
    { ...text, id: 'title', label: 'What should we agree?', value: title, errorMessage },
    { ...text, id: 'why', label: 'Why?', isMultiline: true, isRequired: false },
    { type: 'Input.Date', id: 'by', label: 'By when?' },
    { type: 'ActionSet', actions: [send] },
  ]);
}

export function teamsSaying(words: string): object {
  return card([run(words)]);
}

function card(body: readonly object[]): object {
  return { type: 'AdaptiveCard', version: '1.5', msteams: { width: 'full' }, body };
}
