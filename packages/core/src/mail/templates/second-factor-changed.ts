import { defineTemplate } from '../mail-content.ts';

const changes = {
  enabled: { 'zh-CN': '已开启二次验证', en: 'A second factor was turned on' },
  disabled: { 'zh-CN': '已关闭二次验证', en: 'The second factor was turned off' },
  backup_codes_renewed: { 'zh-CN': '已重新生成备用码', en: 'New backup codes were made' },
} as const;

export const secondFactorChanged = defineTemplate<{ change: keyof typeof changes; at: string }>({
  'zh-CN': ({ change, at }, { link, time }) => ({
    subject: `账号安全提醒：${changes[change]['zh-CN']}`,
    title: `您的账号${changes[change]['zh-CN']}`,
    paragraphs: [`时间：${time(at)}。如果是您本人操作，无需处理。`],
    action: { label: '查看安全设置', url: link('/account/security') },
    closing: ['如果不是您本人操作，请立即重设密码并联系平台管理员。'],
  }),
  en: ({ change, at }, { link, time }) => ({
    subject: `Security notice: ${changes[change].en.toLowerCase()}`,
    title: changes[change].en,
    paragraphs: [`This happened on your account at ${time(at)}. If it was you, there is nothing to do.`],
    action: { label: 'Open security settings', url: link('/account/security') },
    closing: ['If it was not you, reset your password now and tell the administrator of this platform.'],
  }),
});
