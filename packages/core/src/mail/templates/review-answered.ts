import { type LocalisedText, pickText } from '@headwater/domain';
import { defineTemplate } from '../mail-content.ts';

/** To the reviewer who holds the case: the publisher wrote. */
export const reviewAnswered = defineTemplate<{
  caseId: string;
  listing: string;
  name: LocalisedText;
  version: string;
  body: string;
}>({
  'zh-CN': ({ caseId, listing, name, version, body }, { link }) => ({
    subject: `发布方回复：${pickText(name, 'zh-CN')} ${version}`,
    title: `发布方在「${pickText(name, 'zh-CN')}」${version} 的审核中回复了您`,
    paragraphs: [],
    facts: [['标识', listing]],
    quote: body,
    action: { label: '打开审核', url: link(`/desk/review/${caseId}`) },
  }),
  en: ({ caseId, listing, name, version, body }, { link }) => ({
    subject: `The publisher answered: ${pickText(name, 'en')} ${version}`,
    title: `The publisher of ${pickText(name, 'en')} ${version} answered you`,
    paragraphs: [],
    facts: [['Listing', listing]],
    quote: body,
    action: { label: 'Open the review', url: link(`/desk/review/${caseId}`) },
  }),
});
