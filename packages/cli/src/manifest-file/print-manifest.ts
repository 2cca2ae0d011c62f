import type { Manifest } from '@headwater/manifest';
import { stringify } from 'yaml';

const order = [
  'manifestVersion',
  'kind',
  'id',
  'version',
  'publisher',
  'repository',
  'license',
  'lifecycle',
  'listing',
  'classification',
  'buildsOn',
  'composes',
  'pricing',
  'implementation',
  'support',
  'benchmarks',
  'acceptance',
  'media',
  'compliance',
  'api',
  'auth',
  'triggers',
  'actions',
  'permissions',
  'egress',
  'certifications',
  'team',
  'webhooks',
  'changelog',
  '_meta',
];

/** A stored manifest as a file: fields in the order of the guide, long texts as blocks. */
export function printManifest(manifest: Manifest, kind: 'yaml' | 'json'): string {
  const sorted = Object.fromEntries(Object.entries(manifest).sort(([a], [b]) => rank(a) - rank(b)));
  return kind === 'json' ? `${JSON.stringify(sorted, null, 2)}\n` : stringify(sorted, { lineWidth: 0 });
}

const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
