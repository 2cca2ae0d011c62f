import { page } from './markdown.ts';
import { navigation } from './navigation.ts';
import { type Pages, pathIn, siteLocales } from './site-locale.ts';

const texts = {
  en: {
    title: 'Headwater',
    lead: 'The open-source partner ecosystem platform: integrations, solutions and services, from the first manifest to the signed contract. You run it yourself.',
  },
  'zh-CN': {
    title: 'Headwater',
    lead: '开源的伙伴生态平台，可自行部署：集成、方案与服务，从第一份清单到签约落地。',
  },
};

/** The first page of each language: what there is, from the same table as the side bar. */
export function homePages(): Pages {
  return new Map(
    siteLocales.map((locale): [string, string] => {
      const groups = navigation(locale).map(
        ({ text, items }) => `## ${text}\n\n${items.map((one) => `- [${one.text}](${one.link})`).join('\n')}`,
      );
      return [pathIn(locale, '/index'), page(`# ${texts[locale].title}`, texts[locale].lead, ...groups)];
    }),
  );
}
