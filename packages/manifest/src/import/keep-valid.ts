import type { IntegrationManifest } from '../schema/manifest.ts';
import { fromPointer } from '../source/pointer.ts';
import { validate } from '../validate/validate.ts';
import type { ImportResult, ImportTask } from './import-result.ts';

const needed = new Set([
  'manifestVersion',
  'kind',
  'id',
  'version',
  'publisher',
  'listing',
  'classification',
]);

/**
 * The last safeguard of an import: what would be an error is left out and becomes a task, because a draft that
 * cannot be pushed is no help. `bare` is the manifest with nothing taken from the document but its name.
 */
export function keepValid(result: ImportResult, bare: IntegrationManifest): ImportResult {
  let manifest = result.manifest as Record<string, unknown>;
  const tasks: ImportTask[] = [...result.tasks];
  for (let round = 0; round < 4; round++) {
    const errors = validate(manifest).findings.filter((finding) => finding.severity === 'error');
    if (errors.length === 0) return { manifest: manifest as ImportResult['manifest'], tasks };
    const sections = new Set(errors.map((finding) => fromPointer(finding.pointer)[0] ?? ''));
    for (const section of sections) {
      tasks.push({
        pointer: `/${section}`,
        what: {
          'zh-CN': `文档中的 ${section} 无法直接使用,请手工填写`,
          en: `What the document says for ${section} cannot be used; write it by hand`,
        },
      });
    }
    const rest = Object.entries(manifest).filter(([name]) => !sections.has(name) || needed.has(name));
    manifest = Object.fromEntries(rest);
    for (const name of sections)
      if (needed.has(name)) manifest[name] = bare[name as keyof IntegrationManifest];
  }
  return { manifest: bare, tasks };
}
