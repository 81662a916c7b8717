/** How to reach a Teams channel or a person there: Microsoft's conversation reference, as JSON. */
export interface References {
  remember(tenant: string, conversation: string, reference: unknown): Promise<void>;
  recall(tenant: string, conversation: string): Promise<unknown>;
}
