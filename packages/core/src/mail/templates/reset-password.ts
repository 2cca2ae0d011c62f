import { defineTemplate } from '../mail-content.ts';

export const resetPassword = defineTemplate<{ url: string; validMinutes: number }>({
  'zh-CN': ({ url, validMinutes }) => ({
    subject: '重设您的密码',
    title: '重设您的密码',
    paragraphs: ['我们收到了为您的账号重设密码的请求。点击下面的按钮设置新密码。'],
    action: { label: '设置新密码', url },
    closing: [
      `链接在 ${validMinutes} 分钟内有效，且只能使用一次。如果不是您本人操作，请忽略本邮件，原密码不会改变。`,
    ],
  }),
  en: ({ url, validMinutes }) => ({
    subject: 'Set a new password',
    title: 'Set a new password',
    paragraphs: ['Somebody asked for a new password for your account. Press the button to choose one.'],
    action: { label: 'Choose a new password', url },
    closing: [
      `The link works once, within ${validMinutes} minutes. If this was not you, ignore this mail: your password stays as it is.`,
    ],
  }),
});
