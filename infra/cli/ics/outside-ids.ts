import * as z from 'zod';

/** What an ICS or a forum is called: it stands in the keys of the record and in buttons. */
export const word = z
  .string()
  .regex(/^[\w.-]{1,100}$/, 'one word of letters a to z, digits, _, - and .')
  .describe('One word of letters a to z, digits, _, - and dots.');

export const slackTeam = z
  .string()
  .regex(/^[TE][A-Z0-9]{1,20}$/, 'the id of a Slack workspace, such as T0123ABCD')
  .describe('The id of the Slack workspace: T0123ABCD.');

export const teamsTenant = z
  .guid('the id of a Microsoft 365 tenant, such as 6f0ac0d0-0000-4000-8000-000000000001')
  .toLowerCase()
  .describe('The id of the Microsoft 365 tenant.');

const slackUser = z
  .string()
  .regex(/^[UW][A-Z0-9]{1,20}$/, 'the id of a Slack member, such as U0123ABCD')
  .describe('The member id in Slack: U0123ABCD. Never an e-mail address: those move.');

const teamsUser = z
  .guid('the object id of a user in Microsoft Entra')
  .toLowerCase()
  .describe('The object id of the user in Microsoft Entra. Never an e-mail address: those move.');

const slackChannel = z
  .string()
  .regex(/^[CG][A-Z0-9]{1,20}$/, 'the id of a Slack channel, such as C0123ABCD')
  .describe('The channel id in Slack: C0123ABCD.');

const teamsChannel = z
  .string()
  .regex(
    /^19:[^\s#;]{1,120}@thread\.(?:tacv2|skype)$/,
    'the id of a Teams channel, such as 19:…@thread.tacv2',
  )
  .describe('The id of the channel in Teams: 19:…@thread.tacv2.');

const team = slackTeam
  .optional()
  .describe('The Slack workspace; otherwise the `slackTeam` of the file.');
const tenant = teamsTenant
  .optional()
  .describe('The Microsoft 365 tenant; otherwise the `teamsTenant` of the file.');

export const accountIds = { slackUser, teamsUser };

export const accounts = z
  .strictObject({
    slack: z.strictObject({ team, user: slackUser }).optional().describe('In Slack.'),
    teams: z.strictObject({ tenant, user: teamsUser }).optional().describe('In Teams.'),
  })
  .describe('The accounts with which a person acts: Slack, Teams or both.');

export const places = z
  .strictObject({
    slack: z.strictObject({ team, channel: slackChannel }).optional().describe('In Slack.'),
    teams: z.strictObject({ tenant, channel: teamsChannel }).optional().describe('In Teams.'),
  })
  .describe('The channels in which the decisions of a forum are shown: Slack, Teams or both.');
