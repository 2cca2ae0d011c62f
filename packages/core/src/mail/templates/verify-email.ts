import { defineTemplate } from '../mail-content.ts';

export const verifyEmail = defineTemplate<{ url: string; validMinutes: number }>({
  'zh-CN': ({ url, validMinutes }) => ({
    subject: '请确认您的邮箱',
    title: '请确认您的邮箱',
    paragraphs: ['点击下面的按钮，确认这是您的邮箱地址，随后即可登录 Headwater。'],
    action: { label: '确认邮箱', url },
    closing: [`链接在 ${validMinutes} 分钟内有效。如果您没有注册过，请忽略本邮件，不会创建任何账号。`],
  }),
  en: ({ url, validMinutes }) => ({
    subject: 'Confirm your e-mail address',
    title: 'Confirm your e-mail address',
    paragraphs: [
      'Press the button to confirm that this address is yours. After that you can sign in to Headwater.',
    ],
    action: { label: 'Confirm address', url },
    closing: [
      `The link works for ${validMinutes} minutes. If you did not sign up, ignore this mail and nothing happens.`,
    ],
  }),
});
