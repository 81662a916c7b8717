/** The name that someone may have meant. */
export type Nearest = (written: string, names: readonly string[]) => string | undefined;
