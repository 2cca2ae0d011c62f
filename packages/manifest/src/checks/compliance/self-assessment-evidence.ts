import type { Check } from '../../check/check.ts';

export const selfAssessmentEvidence: Check = {
  id: 'S018',
  severity: 'warning',
  title: { 'zh-CN': '自评估没有材料', en: 'Self-assessment without a report' },
  why: {
    'zh-CN': '有材料的自评估更可信，评审也更快。',
    en: 'A self-assessment with a report is trusted more and reviewed faster.',
  },
  fix: { 'zh-CN': '附上评估报告。', en: 'Attach the report.' },
  message: { 'zh-CN': '“{standard}”没有材料', en: '"{standard}" has no report' },
  *run(manifest) {
    for (const [index, claim] of (manifest.compliance?.claims ?? []).entries()) {
      if (claim.level !== 'self_assessed' || claim.evidence?.length) continue;
      yield {
        pointer: `/compliance/claims/${index}/evidence`,
        params: { standard: claim.standard },
        salient: claim.standard,
      };
    }
  },
};
