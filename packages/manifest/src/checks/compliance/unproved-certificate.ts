import type { Check } from '../../check/check.ts';

export const unprovedCertificate: Check = {
  id: 'S010',
  severity: 'publishing',
  title: { 'zh-CN': '认证缺少证据', en: 'Certificate without proof' },
  why: { 'zh-CN': '标为“已认证”就要能核实。', en: 'What says certified must be verifiable.' },
  fix: {
    'zh-CN': '补上签发机构、编号和证书文件，或改为 claimed。',
    en: 'Add issuer, number and the certificate, or say claimed.',
  },
  message: { 'zh-CN': '“{standard}”缺少 {field}', en: '"{standard}" lacks {field}' },
  *run(manifest) {
    for (const [index, claim] of (manifest.compliance?.claims ?? []).entries()) {
      if (claim.level !== 'certified') continue;
      for (const field of ['issuer', 'number', 'evidence'] as const) {
        if (claim[field]?.length) continue;
        const params = { standard: claim.standard, field };
        yield { pointer: `/compliance/claims/${index}/${field}`, params, salient: claim.standard };
      }
    }
  },
};
