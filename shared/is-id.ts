/** Whether a key of the record can hold it; anything else in a button is not of our making. */
export function isId(text: string): boolean {
  return /^[\w.-]{1,100}$/.test(text);
}
