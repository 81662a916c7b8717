/** What the body and the decision of a scenario are called in which there is only one. */
export const onlyBody = 'd1';
