import type { Bilingual } from '../shared/index.ts';
import type { RaisedStanding } from './standing.ts';

interface Criterion {
  standings: readonly RaisedStanding[];
  text: Bilingual;
}

const both = ['whitelisted', 'boutique'] as const;

/** What a curator confirms, with evidence, before a listing is raised. Public: customers read why it is certified. */
export const standingCriteria = {
  tested_by_us: {
    standings: both,
    text: {
      en: 'We installed it or had it shown to us, and it does what it says',
      'zh-CN': '平台已实际安装或现场验证，功能与描述一致',
    },
  },
  price_disclosed: {
    standings: both,
    text: {
      en: 'Price and cost of implementation are disclosed in full',
      'zh-CN': '价格与实施成本完整公开',
    },
  },
  support_answered: {
    standings: both,
    text: {
      en: 'Support answered a test request within its stated time',
      'zh-CN': '支持渠道在承诺时间内响应了测试请求',
    },
  },
  claims_proved: {
    standings: both,
    text: {
      en: 'Every claim is backed by evidence we have seen',
      'zh-CN': '每项声明均有平台已核验的证明材料',
    },
  },
  data_handling_clear: {
    standings: both,
    text: {
      en: 'Data categories, storage regions and subprocessors are stated',
      'zh-CN': '已说明数据类别、存储地区与分包处理方',
    },
  },
  measured_result: {
    standings: ['boutique'],
    text: {
      en: 'At least one case shows figures before and after, with the method of measuring',
      'zh-CN': '至少一个案例给出前后对比数据及测量方法',
    },
  },
  acceptance_defined: {
    standings: ['boutique'],
    text: {
      en: 'Acceptance criteria are written down and can be checked by the customer',
      'zh-CN': '验收标准明确，客户可自行核验',
    },
  },
  repeatable: {
    standings: ['boutique'],
    text: {
      en: 'Another team could deliver it from what is written',
      'zh-CN': '其他团队可依据现有文档复制交付',
    },
  },
} as const satisfies Record<string, Criterion>;

export type CriterionCode = keyof typeof standingCriteria;
export const criterionCodes = Object.keys(standingCriteria) as CriterionCode[];

export const criteriaOf = (standing: RaisedStanding): CriterionCode[] =>
  criterionCodes.filter((code) =>
    (standingCriteria[code].standings as readonly RaisedStanding[]).includes(standing),
  );

/** Criteria of the standing that a proposal left out or did not meet; empty: it may be approved. */
export function unmetCriteria(
  standing: RaisedStanding,
  confirmed: readonly { criterion: string; met: boolean }[],
): CriterionCode[] {
  const met = new Set(confirmed.filter((item) => item.met).map((item) => item.criterion));
  return criteriaOf(standing).filter((code) => !met.has(code));
}
