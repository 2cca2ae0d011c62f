import type { Check } from '../../check/check.ts';

export const pathParameter: Check = {
  id: 'C013',
  severity: 'warning',
  title: { 'zh-CN': '路径参数不在输入中', en: 'Path parameter is not in the input' },
  why: { 'zh-CN': '调用时缺少这个值就拼不出地址。', en: 'Without the value the address cannot be built.' },
  fix: { 'zh-CN': '在 input.properties 中加入它。', en: 'Add it to input.properties.' },
  message: { 'zh-CN': '输入中没有路径参数“{name}”', en: 'The input has no path parameter "{name}"' },
  *run(manifest) {
    if (manifest.kind !== 'integration') return;
    for (const [index, action] of (manifest.actions ?? []).entries()) {
      const properties = action.input?.properties;
      if (typeof properties !== 'object' || properties === null || !action.operation) continue;
      for (const [, name = ''] of action.operation.path.matchAll(/\{([^{}/]{1,80})\}/g)) {
        if (Object.hasOwn(properties, name)) continue;
        yield { pointer: `/actions/${index}/operation/path`, params: { name }, salient: name };
      }
    }
  },
};
