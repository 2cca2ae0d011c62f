import { type LocalisedText, pickText } from '@headwater/domain';
import { defineTemplate } from '../mail-content.ts';

/** To the person who asked for it, and only when there is news. */
export const searchDigest = defineTemplate<{
  searchId: string;
  name: string;
  count: number;
  /** The first few of them. */
  listings: { name: LocalisedText; publisher: string }[];
  unsubscribeToken: string;
}>({
  'zh-CN': ({ searchId, name, count, listings, unsubscribeToken }, { link }) => ({
    subject: `“${name}”有 ${count} 个新结果`,
    title: `“${name}”有 ${count} 个新结果`,
    paragraphs: ['您保存的搜索出现了新的上架内容：'],
    facts: listings.map((listing) => [pickText(listing.name, 'zh-CN'), listing.publisher]),
    action: { label: '查看新结果', url: link(`/my/searches/${searchId}`) },
    closing: [`不想再收到此搜索的邮件，请打开：${link(`/unsubscribe/search/${unsubscribeToken}`)}`],
  }),
  en: ({ searchId, name, count, listings, unsubscribeToken }, { link }) => ({
    subject: count === 1 ? `One new result for “${name}”` : `${count} new results for “${name}”`,
    title: count === 1 ? `One new result for “${name}”` : `${count} new results for “${name}”`,
    paragraphs: ['A search you saved finds something it did not find before:'],
    facts: listings.map((listing) => [pickText(listing.name, 'en'), listing.publisher]),
    action: { label: 'See what is new', url: link(`/my/searches/${searchId}`) },
    closing: [`To stop these mails, open: ${link(`/unsubscribe/search/${unsubscribeToken}`)}`],
  }),
});
