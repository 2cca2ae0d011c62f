import type { Bilingual } from '../shared/index.ts';

/** Why the vendor may take a listing out of the catalogue; the evidence stands beside the code. */
export const suspensionReasons = {
  security_incident: { en: 'A security incident affects customers', 'zh-CN': '安全事件影响客户' },
  false_claim: { en: 'A claim proved to be false', 'zh-CN': '所述内容经核实不属实' },
  legal_complaint: { en: 'A legal complaint is being examined', 'zh-CN': '正在核查法律投诉' },
  broken_service: { en: 'The service has stopped working', 'zh-CN': '服务已无法正常使用' },
  support_unreachable: { en: 'Support does not answer', 'zh-CN': '支持渠道无人响应' },
  boundary_breach: { en: 'It breaches the boundary register', 'zh-CN': '违反边界登记' },
} as const satisfies Record<string, Bilingual>;

export type SuspensionReason = keyof typeof suspensionReasons;
export const suspensionReasonCodes = Object.keys(suspensionReasons) as SuspensionReason[];
