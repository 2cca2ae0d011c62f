import { z } from 'zod';
import { defineEvent } from '../events/define-event.ts';

export const organisationEvents = [
  defineEvent({
    type: 'namespace.proved',
    summary: { en: 'A namespace now belongs to your organisation', 'zh-CN': '命名空间已归属贵组织' },
    schema: z.object({ namespaceId: z.string(), namespace: z.string(), method: z.string() }),
    example: { namespaceId: 'nsp_01jd3zq0c5e3ssvtm5xgr3b7ab', namespace: 'acme', method: 'dns_txt' },
  }),
];
