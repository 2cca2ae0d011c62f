import { type LocalisedText, pickText } from '@headwater/domain';
import { defineTemplate } from '../mail-content.ts';

const places = {
  whitelisted: { 'zh-CN': '白名单', en: 'on the whitelist' },
  boutique: { 'zh-CN': '精品库', en: 'in the boutique' },
} as const;

/** To the publisher, while there is time for the re-review. */
export const standingDue = defineTemplate<{
  /** namespace/slug */
  listing: string;
  name: LocalisedText;
  standing: keyof typeof places;
  validUntil: string;
}>({
  'zh-CN': ({ listing, name, standing, validUntil }, { link, day }) => ({
    subject: `${pickText(name, 'zh-CN')}：${places[standing]['zh-CN']}资格 ${day(validUntil)}到期`,
    title: `${pickText(name, 'zh-CN')} 的${places[standing]['zh-CN']}资格即将到期`,
    paragraphs: [
      `有效期至 ${day(validUntil)}。到期前会复审；未通过复审的，到期后自动退出${places[standing]['zh-CN']}，条目仍正常上架。`,
      '请确认案例、证书、价格和服务承诺仍与实际一致；有变化的，请尽早提交新版本。',
    ],
    action: { label: '查看条目', url: link(`/workspace/listings/${listing}`) },
  }),
  en: ({ listing, name, standing, validUntil }, { link, day }) => ({
    subject: `${pickText(name, 'en')}: its place ${places[standing].en} ends on ${day(validUntil)}`,
    title: `${pickText(name, 'en')}: its place ${places[standing].en} ends soon`,
    paragraphs: [
      `It is valid until ${day(validUntil)} and is reviewed before that. Without a new decision it ends by itself then; the listing stays in the catalogue.`,
      'Please see that cases, certificates, prices and service levels are still true, and submit a new version soon if they are not.',
    ],
    action: { label: 'See the listing', url: link(`/workspace/listings/${listing}`) },
  }),
});
