/** The stage that every programme has: proof that was to come has not. */
export const proofStage = 'proof';
