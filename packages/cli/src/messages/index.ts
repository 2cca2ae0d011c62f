import type { Locale } from '../run/early-settings.ts';
import type { en } from './en.ts';

/** Every text that the command line says; both languages have the same keys. */
export type Messages = typeof en;

/** Loads one language only: start-up does not pay for the other. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  return locale === 'zh-CN' ? (await import('./zh-cn.ts')).zhCn : (await import('./en.ts')).en;
}
