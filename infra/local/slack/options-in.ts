/** What a menu offers, in groups or without. */
export function optionsIn<Option>(menu: {
  readonly options?: readonly Option[] | undefined;
  readonly option_groups?: readonly { readonly options: readonly Option[] }[] | undefined;
}): readonly Option[] {
  return menu.options ?? menu.option_groups?.flatMap(({ options }) => options) ?? [];
}
