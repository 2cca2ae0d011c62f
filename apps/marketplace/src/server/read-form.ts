export type FormValue = string | string[];
export type FormValues = Record<string, FormValue>;

/** A form's texts by field name, trimmed, blanks left out. Names listed in `lists` are arrays, even of one. */
export async function readForm(request: Request, { lists = [] as string[] } = {}): Promise<FormValues> {
  const form = await request.formData();
  const values: FormValues = {};
  for (const name of new Set(form.keys())) {
    const texts = form
      .getAll(name)
      .filter((value) => typeof value === 'string' && value.trim() !== '') as string[];
    if (lists.includes(name)) values[name] = texts.map((text) => text.trim());
    else if (texts[0] !== undefined) values[name] = texts[0].trim();
  }
  return values;
}
