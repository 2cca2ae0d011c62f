import type { Check } from '../../check/check.ts';

export const crossBorderContradiction: Check = {
  id: 'S016',
  severity: 'warning',
  title: { 'zh-CN': '存储地与出境声明矛盾', en: 'Storage contradicts the cross-border statement' },
  why: {
    'zh-CN': '数据存放在境内外两地，却声明不出境。',
    en: 'Data is stored inside and outside mainland China, yet no transfer is declared.',
  },
  fix: { 'zh-CN': '核实并改正其中一处。', en: 'Verify and correct one of the two.' },
  message: {
    'zh-CN': '存储在 {regions},但声明不出境',
    en: 'Stored in {regions}, yet no transfer is declared',
  },
  *run(manifest) {
    const { storageRegions = [], crossBorder } = manifest.compliance ?? {};
    if (crossBorder?.transfers !== false) return;
    const inside = storageRegions.some((code) => code === 'CN' || /^[1-6]/.test(code));
    const outside = storageRegions.some((code) => code !== 'CN' && !/^[1-6]/.test(code));
    if (inside && outside)
      yield { pointer: '/compliance/storageRegions', params: { regions: storageRegions.join(', ') } };
  },
};
