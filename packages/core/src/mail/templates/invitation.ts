import { defineTemplate } from '../mail-content.ts';

export const invitation = defineTemplate<{
  organization: string;
  inviter: string;
  url: string;
  expiresAt: string;
}>({
  'zh-CN': ({ organization, inviter, url, expiresAt }, { time }) => ({
    subject: `邀请您加入 ${organization}`,
    title: `邀请您加入 ${organization}`,
    paragraphs: [`${inviter} 邀请您以成员身份加入 Headwater 上的 ${organization}。`],
    action: { label: '查看邀请', url },
    closing: [`邀请在 ${time(expiresAt)} 前有效。如果您不认识对方，请忽略本邮件。`],
  }),
  en: ({ organization, inviter, url, expiresAt }, { time }) => ({
    subject: `Join ${organization} on Headwater`,
    title: `You are invited to join ${organization}`,
    paragraphs: [`${inviter} invites you to work with ${organization} on Headwater.`],
    action: { label: 'See the invitation', url },
    closing: [
      `The invitation is open until ${time(expiresAt)}. If you do not know the sender, ignore this mail.`,
    ],
  }),
});
