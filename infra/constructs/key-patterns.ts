/** The key scheme of `shared/store/keys.ts` as IAM compares it: no ICS's id holds a `#`. */
export const keyPatterns = {
  decisions: '*#decision#*',
  forums: '*#forum#*',
  directories: '*#directory#*',
  interests: '*#interests#*',
  plans: '*#plan#*',
  deliveries: '*#deliveries#*',
  daily: '*#daily',
  pageLinks: '*#links',
  accounts: 'door#account#*',
  places: 'door#place#*',
  messages: 'door#message#*',
  pages: 'door#page#*',
  references: 'door#reference#*',
} as const;

export type Keys = keyof typeof keyPatterns;
