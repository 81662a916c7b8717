/** Marks a text as CSS. */
export const css = String.raw;
