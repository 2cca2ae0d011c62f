import type { BilingualText } from '../codes/locale.ts';
import { fromPointer } from '../source/pointer.ts';
import type { Check, Hit } from './check.ts';
import type { Finding, FindingParams } from './finding.ts';
import { keyOfItem } from './key-of-item.ts';

/** Makes the whole finding from what a check reported. */
export function toFinding(check: Check, hit: Hit, manifest: unknown): Finding {
  const params = hit.params ?? {};
  return {
    checkId: check.id,
    severity: check.severity,
    pointer: hit.pointer,
    params,
    message: fill(check.message, params),
    fix: fill(check.fix, params),
    fingerprint: fingerprint(check.id, hit, manifest),
  };
}

// Readable on purpose: a waiver must show what it waives, and a short hash could be forged.
function fingerprint(checkId: string, hit: Hit, manifest: unknown): string {
  const salient = hit.salient ?? '';
  const tail = salient.length > 160 ? `${salient.slice(0, 160)}…${salient.length}` : salient;
  return `${checkId}:${stablePointer(manifest, hit.pointer)}${tail ? `:${tail}` : ''}`;
}

function stablePointer(root: unknown, pointer: string): string {
  let value: unknown = root;
  let result = '';
  for (const part of fromPointer(pointer)) {
    const child: unknown = isContainer(value) && Object.hasOwn(value, part) ? value[part] : undefined;
    const key = Array.isArray(value) ? keyOfItem(child) : null;
    result += key === null ? `/${part.replaceAll('~', '~0').replaceAll('/', '~1')}` : `/[${key}]`;
    value = child;
  }
  return result;
}

function isContainer(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function fill(text: BilingualText, params: FindingParams): BilingualText {
  const put = (template: string) =>
    template.replace(/\{(\w+)\}/g, (whole, name: string) =>
      Object.hasOwn(params, name) ? String(params[name]) : whole,
    );
  return { 'zh-CN': put(text['zh-CN']), en: put(text.en) };
}
