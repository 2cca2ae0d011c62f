import type { Locale, ManifestInput } from '@headwater/manifest';
import type { Draft } from './draft-from-openapi.ts';
import { tasksOfKind } from './tasks-of-kind.ts';

interface Start {
  kind: 'integration' | 'solution' | 'service';
  id: string;
  publisher: string | undefined;
  locale: Locale;
}

/** The least manifest of a kind that fits the schema; `FILL:` stands where only its author knows the words. */
export function draftOfKind({ kind, id, publisher, locale }: Start): Draft {
  const common = {
    manifestVersion: 1 as const,
    kind,
    id,
    version: '0.1.0',
    publisher: {
      name: publisher
        ? { [locale]: publisher }
        : { 'zh-CN': 'FILL: 公司名称', en: 'FILL: name of your company' },
    },
    listing: {
      'zh-CN': {
        name: 'FILL: 名称',
        tagline: 'FILL: 一句话介绍',
        summary: 'FILL: 做什么、给谁用，不超过 200 字',
      },
      en: {
        name: 'FILL: name',
        tagline: 'FILL: one line for the customer',
        summary: 'FILL: what it does and for whom, at most 200 characters',
      },
    },
    classification: { categories: ['developer-tools'] },
  } satisfies Omit<ManifestInput, 'kind'> & { kind: string };
  return {
    manifest: common as ManifestInput,
    tasks: tasksOfKind(kind, publisher !== undefined),
  };
}
