import type { CriterionCode, RaisedStanding } from '@headwater/domain/curation';
import { criteriaOf } from '@headwater/domain/curation';

/** A place on the whitelist or in the boutique, as a curator would have decided it. */
export interface SampleStanding {
  listing: string;
  standing: RaisedStanding;
  /** Chinese, then English on its own line. */
  rationale: string;
  criteria: { criterion: CriterionCode; met: boolean; evidence: string }[];
  decidedOn: string;
  validUntil: string;
  reviewOn: string;
}

const dayMs = 86_400_000;
const placement = '示例评级，用于演示页面，不构成任何评价。';
const placementEn = 'Sample placement to show the page; it is no judgement of anybody.';

/** Listing, what a reader may take from it, and how many days ago it was placed. */
type Row = readonly [listing: string, zh: string, en: string, daysAgo: number];

const boutique: readonly Row[] = [
  [
    'zhengtong/civic-hotline',
    '验收标准写明了转人工和出处要求，便于核对。',
    'Its acceptance criteria name sources and the way to a person, so they can be checked.',
    6,
  ],
  [
    'linggong/visual-inspection',
    '写明了适用范围和不适合的场景。',
    'It says where it fits and where it does not.',
    14,
  ],
  [
    'qinghe/member-growth',
    '以对照组衡量效果，不承诺增长幅度。',
    'It measures against a control group and promises no growth.',
    8,
  ],
  [
    'tonglu/shipment-visibility',
    '异常处置有时限，并可逐类演练。',
    'Exceptions have time limits and each type can be rehearsed.',
    11,
  ],
  [
    'yinxin/compliance-records',
    '档案的完整性可以用校验值核对。',
    'The integrity of records can be checked by digest.',
    20,
  ],
  ['yunqian/cloud-migration', '每一批迁移都要求演练回退。', 'Each wave must rehearse its fall-back.', 10],
];

const whitelist: readonly Row[] = [
  ['hengneng/site-energy', '价格与计量方式完整公开。', 'Price and metering are disclosed in full.', 24],
  [
    'linggong/equipment-alerting',
    '告警分级与处置预案列为交付物。',
    'Alert levels and response plans are deliverables.',
    34,
  ],
  [
    'kangban/patient-follow-up',
    '明确不提供诊疗建议，数据留在院内。',
    'It gives no medical advice and keeps data in the hospital.',
    40,
  ],
  [
    'xueyou/blended-learning',
    '写明了学习数据的用途与边界。',
    'It states what learning data is used for.',
    52,
  ],
  [
    'lvju/guest-experience',
    '实施周期与客户投入写得清楚。',
    'Duration and the customer’s own effort are clear.',
    45,
  ],
  [
    'qinghe/retail-support-assistant',
    '草稿须附出处，敏感问题转人工。',
    'Drafts cite sources and sensitive questions go to a person.',
    5,
  ],
  ['yunqian/delivery-pipeline', '上线记录可以追溯到审批人。', 'Releases can be traced to approvers.', 38],
  ['yunqian/managed-operations', '响应时限与暂停规则写得清楚。', 'Response times and pauses are clear.', 33],
  [
    'anlan/security-assessment',
    '写明测试约束，并说明不颁发证书。',
    'It states the limits of testing and grants no certificate.',
    17,
  ],
  ['qinghe/data-governance', '交付物可以逐项核对。', 'Deliverables can be checked one by one.', 36],
  [
    'zhengtong/knowledge-curation',
    '每条知识须有来源与责任部门。',
    'Each entry needs a source and an owner.',
    25,
  ],
  ['public-apis/gitlab-devops', '接口版本与凭证权限写得清楚。', 'API version and rights are clear.', 9],
  [
    'public-apis/traccar-tracking',
    '写明定位数据的隐私要求。',
    'It states the privacy rules for positions.',
    16,
  ],
  [
    'public-apis/influxdb-timeseries',
    '可自行部署，数据留在客户侧。',
    'It can be self-hosted, so data stays with the customer.',
    22,
  ],
  [
    'public-apis/meilisearch-site-search',
    '可自行部署，密钥分级使用。',
    'It can be self-hosted and separates its keys.',
    60,
  ],
  [
    'public-apis/stripe-payments',
    '写明卡号不经过业务系统。',
    'It says that card numbers stay out of your system.',
    30,
  ],
];

/** Standings of the sample as seen from `now`, so that none has run out when the sample is written. */
export function standingsAt(now: Date): SampleStanding[] {
  return [
    ...boutique.map((row) => standingOf('boutique', row, { now, days: 360 })),
    ...whitelist.map((row) => standingOf('whitelisted', row, { now, days: 700 })),
  ];
}

function standingOf(
  standing: RaisedStanding,
  [listing, zh, en, daysAgo]: Row,
  { now, days }: { now: Date; days: number },
): SampleStanding {
  const decided = now.getTime() - daysAgo * dayMs;
  return {
    listing,
    standing,
    rationale: `${zh}${placement}\n${en} ${placementEn}`,
    criteria: criteriaOf(standing).map((criterion) => ({ criterion, met: true, evidence })),
    decidedOn: dateOf(decided),
    validUntil: dateOf(decided + days * dayMs),
    reviewOn: dateOf(decided + (days - 30) * dayMs),
  };
}

const evidence =
  '示例：仅为演示页面标记为满足，没有进行实际验证。\nSample: marked as met to show the page; nothing was verified.';

function dateOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
