import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

export interface Message {
  area: string;
  /** As written: a text, or Paraglide's form with variants. */
  source: unknown;
  parameters: string[];
  texts: string[];
}

interface Variants {
  declarations?: string[];
  match: Record<string, string>;
}

/** Reads `<area>.json` files of one language; key `title` of `catalogue.json` becomes `catalogue_title`. */
export async function readMessages(folder: string): Promise<Map<string, Message>> {
  const messages = new Map<string, Message>();
  const files = (await readdir(folder)).filter((file) => file.endsWith('.json')).sort();
  for (const file of files) {
    const area = path.basename(file, '.json');
    const entries = JSON.parse(await readFile(path.join(folder, file), 'utf8')) as Record<string, unknown>;
    for (const [key, source] of Object.entries(entries)) {
      if (!/^[a-z][a-z0-9_]*$/.test(key)) throw new Error(`${file}: "${key}" is not snake_case`);
      messages.set(`${area.replaceAll('-', '_')}_${key}`, { area, source, ...anatomy(source) });
    }
  }
  return messages;
}

function anatomy(source: unknown): Pick<Message, 'parameters' | 'texts'> {
  if (typeof source === 'string') return { parameters: parametersOf([source]), texts: [source] };
  const variants = (Array.isArray(source) ? source : [source]) as Variants[];
  const texts = variants.flatMap((variant) => Object.values(variant.match));
  const locals = new Set<string>();
  const inputs = variants
    .flatMap((variant) => variant.declarations ?? [])
    .flatMap((declaration) => {
      const [kind, name = ''] = declaration.split(/\s+/);
      if (kind === 'local') locals.add(name);
      return kind === 'input' ? [name] : [];
    });
  const parameters = [...new Set([...inputs, ...parametersOf(texts)])].filter((name) => !locals.has(name));
  return { parameters: parameters.sort(), texts };
}

function parametersOf(texts: string[]): string[] {
  const names = texts.flatMap((text) =>
    [...text.matchAll(/(?<!\\)\{([a-zA-Z_]\w*)\}/g)].map((match) => match[1] ?? ''),
  );
  return [...new Set(names)].sort();
}
