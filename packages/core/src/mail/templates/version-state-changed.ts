import { type Bilingual, type LocalisedText, pickText } from '@headwater/domain';
import { defineTemplate } from '../mail-content.ts';

/** To the publisher: what changed, why, who acts next, and by when. */
export const versionStateChanged = defineTemplate<{
  /** namespace/slug */
  listing: string;
  name: LocalisedText;
  version: string;
  state: Bilingual;
  why: Bilingual;
  who: Bilingual;
  dueAt: string | null;
  /** A reviewer's external note, word by word. */
  note?: string | null;
  /** Page inside the site, e.g. `/workspace/listings/acme/crm-sync`. */
  path: string;
}>({
  'zh-CN': (change, { link, time }) => ({
    subject: `${pickText(change.name, 'zh-CN')} ${change.version}：${change.state['zh-CN']}`,
    title: `${pickText(change.name, 'zh-CN')} ${change.version} 的状态变为「${change.state['zh-CN']}」`,
    paragraphs: [],
    facts: [
      ['标识', change.listing],
      ['原因', change.why['zh-CN']],
      ['下一步由谁处理', change.who['zh-CN']],
      ...(change.dueAt ? [['截止时间', time(change.dueAt)] as [string, string]] : []),
    ],
    ...(change.note ? { quote: change.note } : {}),
    action: { label: '查看详情', url: link(change.path) },
  }),
  en: (change, { link, time }) => ({
    subject: `${pickText(change.name, 'en')} ${change.version}: ${change.state.en}`,
    title: `${pickText(change.name, 'en')} ${change.version} is now “${change.state.en}”`,
    paragraphs: [],
    facts: [
      ['Listing', change.listing],
      ['Why', change.why.en],
      ['Who acts next', change.who.en],
      ...(change.dueAt ? [['Due', time(change.dueAt)] as [string, string]] : []),
    ],
    ...(change.note ? { quote: change.note } : {}),
    action: { label: 'See the details', url: link(change.path) },
  }),
});
