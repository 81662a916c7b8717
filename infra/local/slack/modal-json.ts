import type { OpenModal } from './slack-message.ts';
import type { Workspace } from './workspace.ts';

/** A modal as Slack shows it to an app; `values` is what its inputs hold. */
export function modalJson(
  { options, team }: Workspace,
  opened: OpenModal,
  values: object = {},
): object {
  return {
    private_metadata: '',
    callback_id: '',
    external_id: '',
    clear_on_close: false,
    notify_on_close: false,
    close: null,
    submit: null,
    ...opened,
    team_id: team,
    app_installed_team_id: team,
    bot_id: options.botUser.slack.bot,
    root_view_id: opened.id,
    previous_view_id: null,
    state: { values },
  };
}
