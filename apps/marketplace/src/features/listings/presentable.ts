import { type Manifest, manifestSchema } from '@headwater/manifest';
import { getAt, isObject, type Json, setAt } from '../editor/at.ts';

/** What a preview needs to stand up; whatever is written takes its place. */
const skeleton = (kind: unknown): Json => ({
  manifestVersion: 1,
  kind: typeof kind === 'string' ? kind : 'integration',
  id: 'your-company/your-listing',
  version: '0.1.0',
  publisher: { name: { 'zh-CN': '贵公司', en: 'Your company' } },
  listing: {
    'zh-CN': { name: '未命名', summary: '在此介绍它能做什么、给谁用。' },
    en: { name: 'Untitled', summary: 'What it does and for whom.' },
  },
  classification: { categories: ['developer-tools'] },
});

const mostRounds = 200;

/** An unfinished manifest without the parts that do not fit yet, so that the rest can be looked at. */
export function presentable(written: Json): Manifest | null {
  const base = skeleton(written.kind);
  let manifest = over(base, written);
  for (let round = 0; round < mostRounds; round += 1) {
    const parsed = manifestSchema.safeParse(manifest);
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    if (!issue) return null;
    const path = issue.path.map(String);
    // A key that nobody knows is named beside the path, not in it.
    const [unknown] = issue.code === 'unrecognized_keys' ? issue.keys : [];
    const next =
      unknown === undefined ? without(manifest, { path, base }) : drop(manifest, [...path, unknown]);
    if (next === manifest) return null;
    manifest = next;
  }
  return null;
}

function over(base: Json, written: Json): Json {
  const merged: Json = { ...base };
  for (const [name, value] of Object.entries(written)) {
    const below = Object.hasOwn(base, name) ? base[name] : undefined;
    merged[name] = isObject(below) && isObject(value) ? over(below, value) : value;
  }
  return merged;
}

const drop = (manifest: Json, path: string[]): Json => setAt(manifest, path.join('/'), undefined);

/** Takes out the nearest part that can be done without; what cannot is set back to the skeleton's. */
function without(manifest: Json, { path, base }: { path: string[]; base: Json }): Json {
  for (let length = path.length; length > 0; length -= 1) {
    const place = path.slice(0, length).join('/');
    const parent = getAt(manifest, path.slice(0, length - 1).join('/'));
    if (Array.isArray(parent)) {
      const list = parent.filter((_, index) => String(index) !== path[length - 1]);
      return setAt(manifest, path.slice(0, length - 1).join('/'), list.length > 0 ? list : undefined);
    }
    const fallback = getAt(base, place);
    if (fallback !== undefined && getAt(manifest, place) !== fallback)
      return setAt(manifest, place, fallback);
    if (getAt(manifest, place) !== undefined) return setAt(manifest, place, undefined);
  }
  return manifest;
}
