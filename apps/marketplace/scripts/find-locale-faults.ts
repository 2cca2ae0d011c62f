import type { Message } from './read-messages.ts';

export interface LocaleFacts {
  en: Map<string, Message>;
  'zh-CN': Map<string, Message>;
  /** All of the app's TypeScript: where messages are used. */
  source: string;
}

/** Everything that would leave a reader without a text, or with one that looks foreign. */
export function findLocaleFaults({ en, 'zh-CN': zh, source }: LocaleFacts): string[] {
  const used = new Set([...source.matchAll(/\bm\.([a-z][a-z0-9_]*)/g)].map((match) => match[1]));
  const keys = new Set([...en.keys(), ...zh.keys()]);
  return [...keys].flatMap((key) => [
    ...missing(key, { en: en.get(key), 'zh-CN': zh.get(key) }),
    ...(used.has(key) ? [] : [`${key}: not used anywhere`]),
  ]);
}

function missing(key: string, { en, 'zh-CN': zh }: { en?: Message; 'zh-CN'?: Message }): string[] {
  if (!en) return [`${key}: missing in en`];
  if (!zh) return [`${key}: missing in zh-CN`];
  const faults: string[] = [];
  if (en.parameters.join() !== zh.parameters.join()) {
    faults.push(
      `${key}: parameters differ (en: ${en.parameters.join(', ')}; zh-CN: ${zh.parameters.join(', ')})`,
    );
  }
  if ([...en.texts, ...zh.texts].some((text) => text.trim() === '')) faults.push(`${key}: empty text`);
  if (
    zh.texts.some((text) =>
      /[\u4e00-\u9fff][,;:!?(]|[\u4e00-\u9fff]\)/.test(text.replaceAll(/\]\([^)]*\)/g, ']')),
    )
  ) {
    faults.push(`${key}: ASCII punctuation in Chinese text`);
  }
  if (en.texts.some((text) => /[\uff0c\uff1a\uff1b\uff1f\uff01\uff08\uff09\u3002]/.test(text))) {
    faults.push(`${key}: Chinese punctuation in English text`);
  }
  return faults;
}
