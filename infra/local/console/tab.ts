/** What a pane shows: the channel everyone reads, or what the clerk tells this person alone. */
export type Tab = 'channel' | 'direct';
