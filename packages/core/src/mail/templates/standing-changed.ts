import { type LocalisedText, pickText } from '@headwater/domain';
import { defineTemplate } from '../mail-content.ts';

const standings = {
  listed: { 'zh-CN': '已上架', en: 'listed' },
  whitelisted: { 'zh-CN': '白名单', en: 'whitelist' },
  boutique: { 'zh-CN': '精品库', en: 'boutique' },
} as const;
type Standing = keyof typeof standings;

export const standingChanged = defineTemplate<{
  /** namespace/slug */
  listing: string;
  name: LocalisedText;
  from: Standing;
  to: Standing;
  validUntil: string | null;
  rationale: string | null;
}>({
  'zh-CN': (change, { link, day }) => ({
    subject: `${pickText(change.name, 'zh-CN')}：${standings[change.to]['zh-CN']}`,
    title: `${pickText(change.name, 'zh-CN')} 的等级由「${standings[change.from]['zh-CN']}」变为「${standings[change.to]['zh-CN']}」`,
    paragraphs: change.validUntil ? [`有效期至 ${day(change.validUntil)}，到期前会复审。`] : [],
    ...(change.rationale ? { quote: change.rationale } : {}),
    action: { label: '查看公开页面', url: link(`/catalogue/${change.listing}`) },
  }),
  en: (change, { link, day }) => ({
    subject: `${pickText(change.name, 'en')}: ${standings[change.to].en}`,
    title: `${pickText(change.name, 'en')} moved from ${standings[change.from].en} to ${standings[change.to].en}`,
    paragraphs: change.validUntil
      ? [`Valid until ${day(change.validUntil)}; it is reviewed before that.`]
      : [],
    ...(change.rationale ? { quote: change.rationale } : {}),
    action: { label: 'See the public page', url: link(`/catalogue/${change.listing}`) },
  }),
});
