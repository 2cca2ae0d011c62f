import type { Manifest } from '@headwater/manifest';
import { handWritten } from './manifests/index.ts';

/** A version that waits at the curation desk, as its publisher sent it in. */
export interface SampleSubmission {
  manifest: Manifest;
  /** Mailbox of the person who sent it; the organisation is the listing's. */
  sentBy: string;
  /** What the publisher wrote beside it. */
  note?: string;
  /** Mailbox of the curator who has taken it. */
  claimedBy?: string;
  /** What that curator asked for; the case then waits for the publisher. */
  changes?: { reasons: ('price_unclear' | 'evidence_missing')[]; note: string };
}

type Change = (manifest: Manifest) => void;

/** Open cases of every usual kind, so that the desk of a new installation has something to try. */
export function submissionsAt(now: Date): SampleSubmission[] {
  const date = now.toISOString().slice(0, 10);
  const next = (id: string, changes: { 'zh-CN': string; en: string }, change: Change): Manifest =>
    update(id, { date, changes, change });
  return [
    { manifest: newService(date), sentBy: 'owner' },
    {
      sentBy: 'owner',
      note: '两个套餐的月费自下一合同期起调整，现有客户不受影响。',
      manifest: next(
        'yunqian/managed-operations',
        {
          'zh-CN': '月费调整，新增季度容量评审。',
          en: 'New monthly fees; adds a quarterly capacity review.',
        },
        (manifest) => {
          for (const plan of manifest.pricing?.plans ?? []) {
            plan.amountMinor = Math.round(((plan.amountMinor ?? 0) * 1.1) / 10_000) * 10_000;
            plan.includes?.push({ 'zh-CN': '每季度一次容量评审', en: 'A capacity review each quarter' });
          }
        },
      ),
    },
    {
      sentBy: 'owner',
      manifest: next(
        'linggong/iot-rollout',
        { 'zh-CN': '写明典型工期与客户投入。', en: 'States typical duration and your own effort.' },
        (manifest) => {
          if (!manifest.implementation) return;
          manifest.implementation.typicalDays.max += 5;
          manifest.implementation.customerEffortDays = (manifest.implementation.customerEffortDays ?? 0) + 2;
        },
      ),
    },
    {
      sentBy: 'owner',
      claimedBy: 'curator2',
      manifest: next(
        'yunqian/delivery-pipeline',
        { 'zh-CN': '增加私有部署。', en: 'Can now run on your own premises.' },
        (manifest) => {
          for (const plan of manifest.pricing?.plans ?? []) {
            plan.amountMinor = (plan.amountMinor ?? 0) + 1_000;
            plan.includes?.push({
              'zh-CN': '流水线运行在客户自有机房',
              en: 'Pipelines on your own premises',
            });
          }
        },
      ),
    },
    {
      sentBy: 'owner',
      claimedBy: 'curator',
      changes: {
        reasons: ['price_unclear'],
        note: '请写明“在用测点”按什么时点统计，月中增减如何计费。\nPlease say when active points are counted, and how changes within a month are charged.',
      },
      manifest: next(
        'linggong/equipment-alerting',
        { 'zh-CN': '按在用测点计费的单价下调。', en: 'The price for each active point is lower.' },
        (manifest) => {
          for (const plan of manifest.pricing?.plans ?? [])
            for (const meter of plan.meters ?? []) meter.amountMinor = 100;
        },
      ),
    },
  ];
}

const found = (id: string): Manifest => {
  const manifest = handWritten.find((one) => one.id === id);
  if (!manifest) throw new Error(`the sample has no listing ${id}`);
  return structuredClone(manifest) as Manifest;
};

function update(
  id: string,
  { date, changes, change }: { date: string; changes: { 'zh-CN': string; en: string }; change: Change },
): Manifest {
  const manifest = found(id);
  const [major = 1, minor = 0] = manifest.version.split('.').map(Number);
  const version = `${major}.${minor + 1}.0`;
  change(manifest);
  return { ...manifest, version, changelog: [{ version, date, changes }, ...(manifest.changelog ?? [])] };
}

/** A first version: a small service beside one that the publisher already has, on the same terms. */
function newService(date: string): Manifest {
  const manifest = found('anlan/security-assessment');
  const { 'zh-CN': zh, en } = manifest.listing;
  if (!zh || !en) throw new Error('the sample is bilingual');
  return {
    ...manifest,
    id: 'anlan/launch-check',
    version: '1.0.0',
    changelog: [
      { version: '1.0.0', date, changes: { 'zh-CN': '首次发布。', en: 'First published version.' } },
    ],
    listing: {
      'zh-CN': {
        ...zh,
        name: '上线前安全检查',
        tagline: '单个系统，五天给出结论',
        summary:
          '新系统上线前的小范围检查：核对云资源配置、接口权限和常见漏洞，给出能否上线的明确结论与待改清单。',
      },
      en: {
        ...en,
        name: 'Security check before a launch',
        tagline: 'One system, an answer within five days',
        summary:
          'A small check before a new system opens: cloud settings, API rights and common flaws, with a clear yes or no and a list of what to mend first.',
      },
    },
  };
}
