import type { Check } from '../../check/check.ts';

const knownZones = new Map<string, boolean>();
function isTimeZone(name: string): boolean {
  const known = knownZones.get(name);
  if (known !== undefined) return known;
  const valid = canFormat(name);
  if (knownZones.size < 1000) knownZones.set(name, valid);
  return valid;
}
function canFormat(timeZone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone }));
  } catch {
    return false;
  }
}

export const timeZone: Check = {
  id: 'S009',
  severity: 'publishing',
  title: { 'zh-CN': '服务时间缺少有效时区', en: 'Hours without a valid time zone' },
  why: { 'zh-CN': '没有时区，时限无法计算。', en: 'Without a time zone the clock cannot run.' },
  fix: {
    'zh-CN': '写 IANA 时区，例如 Asia/Shanghai。',
    en: 'Write an IANA time zone such as Asia/Shanghai.',
  },
  message: { 'zh-CN': '“{id}”的时区{whatZh}', en: 'The time zone of "{id}" {whatEn}' },
  *run(manifest) {
    for (const [index, { id, hours, timeZone }] of (manifest.support?.channels ?? []).entries()) {
      const pointer = `/support/channels/${index}/timeZone`;
      if (timeZone && !isTimeZone(timeZone))
        yield { pointer, params: { id, whatZh: '不存在', whatEn: 'does not exist' }, salient: timeZone };
      else if (hours && !timeZone) yield { pointer, params: { id, whatZh: '未填写', whatEn: 'is missing' } };
    }
  },
};
