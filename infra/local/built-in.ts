/** The one Slack workspace and the one Teams tenant of a machine. */
export const slackTeam = 'T0ACCORD';
export const teamsTenant = '6f0ac0d0-0000-4000-8000-000000000001';
