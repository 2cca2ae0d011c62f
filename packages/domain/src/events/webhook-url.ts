import { z } from 'zod';

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/** https, or http to this very machine for development; whether that may be called is the deployment's setting. */
export function isWebhookUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  if (url.username || url.password || url.hash) return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && loopback.has(url.hostname));
}

export const webhookUrlSchema = z
  .string()
  .max(2000)
  .refine(isWebhookUrl, {
    message: 'Use an https address without credentials or fragment',
    params: { 'zh-CN': '请使用 https 地址，且不要包含账号信息或片段' },
  })
  .describe('https address that receives signed POST requests');
