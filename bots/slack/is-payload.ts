type Loose = Readonly<Record<string, unknown>>;

/** Whether a body, signed though it is, holds what Bolt and the listeners take for granted. */
export function isPayload(body: Loose): boolean {
  if (body['command'] !== undefined) return isCommand(body);
  switch (body['type']) {
    case 'block_actions':
      return isPerson(body) && isBlockAction(body);
    case 'view_submission':
      return isPerson(body) && isSentView(body['view']);
    case 'shortcut':
      return isPerson(body) && holds(body, 'callback_id', 'trigger_id');
    case 'message_action':
      return isPerson(body) && isPointing(body);
    case 'event_callback':
      return holds(body['event'], 'type');
    default:
      return false;
  }
}

export function isObject(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCommand(body: Loose): boolean {
  return holds(body, 'command', 'trigger_id', 'user_id', 'team_id', 'channel_id');
}

function isPointing({ channel, message, ...body }: Loose): boolean {
  return holds(body, 'callback_id', 'trigger_id') && holds(channel, 'id') && holds(message, 'ts');
}

function isPerson({ user, team }: Loose): boolean {
  return holds(user, 'id') && (holds(user, 'team_id') || holds(team, 'id'));
}

function isBlockAction({ actions, view, channel, trigger_id: trigger }: Loose): boolean {
  return (
    isText(trigger) &&
    Array.isArray(actions) &&
    holds(actions[0], 'action_id', 'block_id') &&
    (view === undefined || isView(view)) &&
    (channel === undefined || holds(channel, 'id'))
  );
}

function isView(view: unknown): boolean {
  return holds(view, 'id', 'hash') && isObject(view) && isState(view['state']);
}

function isSentView(view: unknown): boolean {
  return isView(view) && isObject(view) && view['state'] !== undefined;
}

function isState(state: unknown): boolean {
  if (state === undefined) return true;
  if (!isObject(state) || !isObject(state['values'])) return false;
  return Object.values(state['values']).every(
    (block) => isObject(block) && Object.values(block).every(isBox),
  );
}

function isBox(box: unknown): boolean {
  if (!isObject(box)) return false;
  const { value, selected_date: date, selected_option: one, selected_options: several } = box;
  return (
    [value, date].every((text) => (text ?? '') === '' || isText(text)) &&
    ((one ?? null) === null || holds(one, 'value')) &&
    ((several ?? null) === null || isListOfOptions(several))
  );
}

function isListOfOptions(options: unknown): boolean {
  return Array.isArray(options) && options.every((option) => holds(option, 'value'));
}

function holds(value: unknown, ...names: readonly string[]): boolean {
  return isObject(value) && names.every((name) => isText(value[name]));
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}
