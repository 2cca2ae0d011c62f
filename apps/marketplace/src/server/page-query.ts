/** The search parameters a list page may pass on, blanks left out: `?state=live&cursor=…`. */
export function pageQuery<Name extends string>(request: Request, names: readonly Name[]) {
  const parameters = new URL(request.url).searchParams;
  return Object.fromEntries(
    [...names, 'cursor' as const].flatMap((name) => {
      const value = parameters.get(name)?.trim();
      return value ? [[name, value]] : [];
    }),
  ) as { [N in Name | 'cursor']?: string };
}
