type FormatterClass<Options, Formatter> = new (locale: string, options?: Options) => Formatter;

const made = new Map<unknown, Map<string, unknown>>();

/** Making an Intl formatter costs a hundred times more than using it, so each is made once. */
export function formatter<Options, Formatter>(
  type: FormatterClass<Options, Formatter>,
  locale: string,
  options: Options,
): Formatter {
  const ofType = made.get(type) ?? new Map<string, unknown>();
  made.set(type, ofType);
  const key = `${locale}${JSON.stringify(options)}`;
  const found = ofType.get(key) as Formatter | undefined;
  if (found) return found;
  const fresh = new type(locale, options);
  ofType.set(key, fresh);
  return fresh;
}
