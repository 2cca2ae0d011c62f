/** Text that is no markup: neither HTML nor a template of Vue. */
export const plain = (text: string): string =>
  text.replace(/[<>]/g, (sign) => (sign === '<' ? '&lt;' : '&gt;')).replaceAll('{{', '{&#123;');

export const code = (value: unknown): string => {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `<code v-pre>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('|', '&#124;')}</code>`;
};

export const fence = (language: string, text: string): string =>
  `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;

export function table(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('\n', ' ')).join(' | ')} |`;
  return [line(headers), line(headers.map(() => '---')), ...rows.map(line)].join('\n');
}

/** One page of Markdown from its paragraphs; empty ones are left out. */
export const page = (...parts: (string | false | null | undefined)[]): string =>
  `${parts.filter(Boolean).join('\n\n')}\n`;
