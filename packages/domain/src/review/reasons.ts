import type { Bilingual } from '../shared/index.ts';

interface ReviewReason {
  title: Bilingual;
  /** What the publisher can do about it. */
  guidance: Bilingual;
  /** A rejection ends the case; the other reasons can always be answered with a change. */
  rejects: boolean;
}

/** Structured reasons of a request for changes or a rejection. A code is never reused. */
export const reviewReasons = {
  description_unclear: {
    title: { en: 'The description does not say what it does', 'zh-CN': '描述未说明实际用途' },
    guidance: {
      en: 'Say in two sentences who uses it, for what, and what changes for them.',
      'zh-CN': '请用两句话说明：谁在什么场景使用，使用后有什么变化。',
    },
    rejects: false,
  },
  translation_poor: {
    title: { en: 'One language reads like a machine translation', 'zh-CN': '其中一种语言表达生硬' },
    guidance: {
      en: 'Have a native speaker rewrite that language; the two texts need not match word for word.',
      'zh-CN': '请由母语者改写该语言版本，两种语言不必逐字对应。',
    },
    rejects: false,
  },
  evidence_missing: {
    title: { en: 'A claim has no evidence', 'zh-CN': '有表述缺少证明材料' },
    guidance: {
      en: 'Attach the certificate, report or signed case, or take the claim out.',
      'zh-CN': '请附上证书、报告或已签署的案例，或删除该表述。',
    },
    rejects: false,
  },
  price_unclear: {
    title: { en: 'The price cannot be understood', 'zh-CN': '价格说明不清楚' },
    guidance: {
      en: 'Name each plan, its unit and what it includes; state what is charged on top.',
      'zh-CN': '请写明每个套餐的计费单位、包含内容，以及另行收费的部分。',
    },
    rejects: false,
  },
  implementation_unclear: {
    title: { en: 'The cost of implementation is not disclosed', 'zh-CN': '未说明实施成本' },
    guidance: {
      en: 'Give days, phases with deliverables, the effort of the customer and what is not included.',
      'zh-CN': '请写明实施天数、各阶段交付物、客户需投入的人力以及不包含的内容。',
    },
    rejects: false,
  },
  support_unclear: {
    title: { en: 'Support cannot be relied on as described', 'zh-CN': '支持承诺不够明确' },
    guidance: {
      en: 'Name a channel that answers, its hours and response times by severity.',
      'zh-CN': '请提供有人响应的渠道、服务时间以及各级别的响应时限。',
    },
    rejects: false,
  },
  scope_excessive: {
    title: { en: 'It asks for more access than it uses', 'zh-CN': '申请的权限超出实际使用' },
    guidance: {
      en: 'Remove scopes that no trigger or action needs, or say what each is for.',
      'zh-CN': '请移除触发器和动作未使用的权限范围，或逐项说明用途。',
    },
    rejects: false,
  },
  test_failed: {
    title: { en: 'It did not work when we tried it', 'zh-CN': '试用时未能正常工作' },
    guidance: {
      en: 'Repeat the steps in the note, repair it, and submit again.',
      'zh-CN': '请按备注中的步骤重现并修复，然后重新提交。',
    },
    rejects: false,
  },
  media_unusable: {
    title: { en: 'Pictures do not show the product', 'zh-CN': '图片未能展示产品' },
    guidance: {
      en: 'Use real screenshots in a readable size, without personal data.',
      'zh-CN': '请使用清晰的真实截图，且不要包含个人信息。',
    },
    rejects: false,
  },
  duplicate: {
    title: { en: 'It repeats an existing listing', 'zh-CN': '与已有上架内容重复' },
    guidance: {
      en: 'Publish a new version of the existing listing instead.',
      'zh-CN': '请改为在已有上架内容上发布新版本。',
    },
    rejects: true,
  },
  false_claim: {
    title: { en: 'A claim is not true', 'zh-CN': '存在不实表述' },
    guidance: {
      en: 'If we are wrong, appeal and attach the proof.',
      'zh-CN': '如认为判断有误，请申诉并附上证明材料。',
    },
    rejects: true,
  },
  boundary_conflict: {
    title: { en: 'The boundary register reserves this field for others', 'zh-CN': '与边界登记冲突' },
    guidance: {
      en: 'Read the signed boundary; an appeal may challenge how it was applied.',
      'zh-CN': '请查看已签署的边界登记，可就其适用方式提出申诉。',
    },
    rejects: true,
  },
  unlawful: {
    title: { en: 'The offer is not lawful where it is offered', 'zh-CN': '所提供的内容在适用地区不合法' },
    guidance: {
      en: 'The note names the rule. Change the offer or the regions before a new submission.',
      'zh-CN': '备注中列明了相关规定。请调整内容或适用地区后再提交新版本。',
    },
    rejects: true,
  },
  out_of_scope: {
    title: { en: 'It does not belong in this catalogue', 'zh-CN': '不属于本目录收录范围' },
    guidance: {
      en: 'The catalogue takes integrations, scenario solutions and services that customers can order.',
      'zh-CN': '目录仅收录客户可以采购的技术集成、场景方案和服务产品。',
    },
    rejects: true,
  },
} as const satisfies Record<string, ReviewReason>;

export type ReviewReasonCode = keyof typeof reviewReasons;
export const reviewReasonCodes = Object.keys(reviewReasons) as ReviewReasonCode[];

/** The reasons that can end a case; asking for changes may use every reason. */
export const rejectionReasonCodes = reviewReasonCodes.filter((code) => reviewReasons[code].rejects);
