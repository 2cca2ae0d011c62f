import { allChecks, explain } from '@headwater/manifest';
import { code, page, plain, table } from './markdown.ts';
import { type Pages, pathIn, siteLocales } from './site-locale.ts';

const texts = {
  en: {
    title: 'Checks',
    intro:
      'Every check of a manifest, with a stable id. An **error** blocks a push, **to do** blocks a submission, a **hint** blocks nothing.',
    why: 'Why',
    fix: 'What to do',
    columns: ['Id', 'Severity', 'What it looks for'],
    command: 'On the command line',
    severity: { error: 'error', publishing: 'to do', warning: 'hint' },
  },
  'zh-CN': {
    title: '检查项',
    intro: '清单的全部检查项，编号永久不变。**错误**阻止推送，**待办**阻止提交，**提示**不阻止任何操作。',
    why: '原因',
    fix: '处理办法',
    columns: ['编号', '级别', '检查内容'],
    command: '命令行查看',
    severity: { error: '错误', publishing: '待办', warning: '提示' },
  },
};

/** A page a check and a list of all, from what `headwater explain` says. */
export function checkPages(): Pages {
  const pages: Pages = new Map();
  for (const locale of siteLocales) {
    const say = texts[locale];
    const rows: string[][] = [];
    for (const { id } of allChecks) {
      const text = explain(id, locale);
      if (!text) throw new Error(`The check ${id} cannot be explained`);
      const severity = say.severity[text.severity];
      const path = pathIn(locale, `/checks/${id}`);
      rows.push([`[${id}](${path})`, severity, plain(text.title)]);
      const heading = `# ${id} ${plain(text.title)}`;
      const asked = `${say.command}: ${code(`headwater explain ${id}`)}`;
      pages.set(
        path,
        page(
          heading,
          `**${severity}**`,
          `## ${say.why}`,
          plain(text.why),
          `## ${say.fix}`,
          plain(text.fix),
          asked,
        ),
      );
    }
    pages.set(pathIn(locale, '/checks/index'), page(`# ${say.title}`, say.intro, table(say.columns, rows)));
  }
  return pages;
}
