import { commandHelp, listCommands } from '../../../scripts/docs/command-help.ts';
import { fence, page, plain, table } from './markdown.ts';
import { type Pages, pathIn, siteLocales } from './site-locale.ts';

const texts = {
  en: {
    title: 'Commands',
    intro:
      'Every command of `headwater`, with its own help. Exit codes and keys: [the package](/packages/cli).',
    columns: ['Command', 'Does'],
  },
  'zh-CN': {
    title: '命令',
    intro: '`headwater` 的全部命令及其帮助。退出码与密钥见[软件包说明](/packages/cli)（英文）。',
    columns: ['命令', '用途'],
  },
};

/** A page a command: what `--help` prints, in that language. */
export async function commandPages(): Promise<Pages> {
  const pages: Pages = new Map();
  const commands = await listCommands();
  for (const locale of siteLocales) {
    const say = texts[locale];
    const rows: string[][] = [];
    for (const command of commands) {
      const help = (await commandHelp(command, locale)) ?? '';
      const brief = help.split('\n\n')[1] ?? '';
      const path = pathIn(locale, `/commands/${command.replaceAll(' ', '-')}`);
      rows.push([`[headwater ${command}](${path})`, plain(brief)]);
      pages.set(path, page(`# headwater ${command}`, plain(brief), fence('text', help)));
    }
    pages.set(pathIn(locale, '/commands/index'), page(`# ${say.title}`, say.intro, table(say.columns, rows)));
  }
  return pages;
}
