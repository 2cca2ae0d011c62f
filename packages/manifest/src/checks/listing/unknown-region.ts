import type { Check } from '../../check/check.ts';
import { regionName } from '../../codes/region-name.ts';

export const unknownRegion: Check = {
  id: 'L025',
  severity: 'error',
  title: { 'zh-CN': '地区代码不存在', en: 'Region code does not exist' },
  why: { 'zh-CN': '按地区筛选和匹配都用这些代码。', en: 'Filters and matching by region use these codes.' },
  fix: {
    'zh-CN': '用 GB/T 2260 的省级代码（如 310000）或 ISO 3166-1 的两位字母。',
    en: 'Use a province code of GB/T 2260 (such as 310000) or two letters of ISO 3166-1.',
  },
  message: { 'zh-CN': '没有地区“{code}”', en: 'There is no region "{code}"' },
  *run(manifest) {
    const places = [
      ...(manifest.classification.regions ?? []).map((code, index) => ({
        code,
        pointer: `/classification/regions/${index}`,
      })),
      ...(manifest.compliance?.storageRegions ?? []).map((code, index) => ({
        code,
        pointer: `/compliance/storageRegions/${index}`,
      })),
    ];
    for (const { code, pointer } of places) {
      if (regionName(code, 'en') === null) yield { pointer, params: { code }, salient: code };
    }
  },
};
