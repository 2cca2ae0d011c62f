import type { Locale } from '@headwater/domain';

const chinese = '## 中文';

/** One language of a page of docs/errors; the example is written once, in the English half. */
export function errorMarkdown(text: string, { code, locale }: { code: string; locale: Locale }): string {
  const [english = '', inChinese = ''] = text.split(chinese);
  if (locale === 'en') return english;
  return `# ${code}\n${inChinese}\n## 示例\n\n${english.slice(english.indexOf('```json'))}`;
}
