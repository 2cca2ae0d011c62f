/** A collection that the sample's curators have put together and published. */
export interface SampleCollection {
  slug: string;
  name: { 'zh-CN': string; en: string };
  description: { 'zh-CN': string; en: string };
  /** In the order in which customers see them. */
  listings: readonly string[];
}

export const collections: readonly SampleCollection[] = [
  {
    slug: 'equipment-care',
    name: { 'zh-CN': '让设备少停机', en: 'Keep machines running' },
    description: {
      'zh-CN': '从采集测点、告警到值守，按先后顺序排列；工厂可以从第一项开始，逐步增加。',
      en: 'From readings to alerts to people on duty, in the order a plant would take them up.',
    },
    listings: [
      'linggong/iot-rollout',
      'linggong/equipment-alerting',
      'linggong/visual-inspection',
      'yunqian/managed-operations',
    ],
  },
  {
    slug: 'first-cloud-year',
    name: { 'zh-CN': '上云第一年', en: 'Your first year in the cloud' },
    description: {
      'zh-CN': '迁移、交付、安全评估和恢复演练：上云后第一年通常要依次完成的几件事。',
      en: 'Migration, delivery, a security review and a recovery drill: what the first year usually asks for, in order.',
    },
    listings: [
      'yunqian/cloud-migration',
      'yunqian/delivery-pipeline',
      'anlan/security-assessment',
      'yunqian/recovery-drill',
    ],
  },
];
